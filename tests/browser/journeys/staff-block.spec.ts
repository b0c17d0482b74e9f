// A space goes out of use: who had it is told, by mail and on the page, and gets alternatives at one tap.
import { bookByApi, morning } from "../support/api";
import { openBooking, openList, outcome, status } from "../support/bookings";
import { expectConfirmed } from "../support/floor";
import { beNew } from "../support/people";
import { operatorAt, showDay } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("a blocked space is told to who had it, with alternatives", async ({ page, house, newPhone }) => {
  const [name, reason] = ["Bruna Spiazzata", "Si ripara il soffitto"];
  const email = await beNew(page, house, name);
  const day = await house.freshDay();
  const booking = await bookByApi(page.request, house, "C5", morning(day));

  const desk = await operatorAt(await newPhone(), house, "/operator");
  await showDay(desk, day);
  await desk.getByRole("button", { name: it("operator.block"), exact: true }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel(it("operator.space"), { exact: true }).selectOption("C5");
  await dialog.getByLabel(it("operator.from"), { exact: true }).selectOption("09:00");
  await dialog.getByLabel(it("operator.to"), { exact: true }).selectOption("13:00");
  await dialog.getByLabel(it("operator.reason"), { exact: true }).fill(reason);
  await dialog.getByRole("button", { name: it("operator.block"), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText(it("operator.block_told_one"))).toBeVisible();
  await expect(desk.getByText(`${name}, 10:00–12:00`)).toBeVisible();

  expect((await house.mails.take(email, new RegExp(reason)))[0]).toBe(reason);
  await openBooking(page, booking);
  await expect(status(page)).toContainText(it("bookings.status_displaced"));
  await expect(page.getByText(it("bookings.displaced_because", { reason }))).toBeVisible();
  const offers = page.locator(".instead-offer").getByRole("button");
  await expect(offers.first()).toBeVisible();
  await offers.first().click();
  await expectConfirmed(page);
  await outcome(page).getByRole("link", { name: it("bookings.open_booking") }).click();
  await expect(page).not.toHaveURL(new RegExp(booking));
  await openList(page);
  await expect(page.getByRole("tabpanel").getByRole("article")).toHaveCount(1);

  await desk.getByRole("button", { name: it("operator.unblock") }).click();
  await expect(desk.getByRole("button", { name: it("operator.unblock") })).toHaveCount(0);
});
