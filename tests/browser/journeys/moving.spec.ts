// Moving a booking: the old desk stays until the new one is had.
import { beRegistered, bookByApi, morning } from "../support/api";
import { openBooking, outcome } from "../support/bookings";
import { desk, showList } from "../support/floor";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("a booking moves to another desk", async ({ page, house }) => {
  await beRegistered(page, house, "Carla Spostata");
  const booking = await bookByApi(page.request, house, "C1", morning(await house.freshDay()));
  await openBooking(page, booking);
  await page.getByRole("link", { name: it("bookings.move_it"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("bookings.move_title") })).toBeVisible();
  await expect(page.getByText(it("bookings.desk", { label: "C1" })).first()).toBeVisible();

  await showList(page);
  await desk(page, "C2").click();
  await page.getByRole("button", { name: it("bookings.move_here") }).click();
  await expect(outcome(page)).toContainText(it("bookings.done_moved"));
  await outcome(page).getByRole("link", { name: it("bookings.open_booking") }).click();
  await expect(page).toHaveURL(new RegExp(booking));
  await expect(page.getByRole("definition").nth(1)).toContainText(it("bookings.desk", { label: "C2" }));
});
