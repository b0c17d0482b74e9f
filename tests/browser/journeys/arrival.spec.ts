// Arriving: the code on the desk says that one is here; who did not arrive reads why the desk is gone.
import { beRegistered, bookByApi, deskCode, freeDesk, morning, rightNow } from "../support/api";
import { openBooking, outcome, status } from "../support/bookings";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("the address in the desk's QR checks in at one tap", async ({ page, house }) => {
  const when = await rightNow(house);
  const label = await freeDesk(house, when);
  await beRegistered(page, house, "Elio Puntuale");
  const booking = await bookByApi(page.request, house, label, when);
  await page.goto(`/check-in/${await deskCode(house, label)}`);
  await page.getByRole("button", { name: it("bookings.here_i_am") }).click();
  await expect(outcome(page)).toContainText(it("bookings.done_checked_in"));
  await openBooking(page, booking);
  await expect(status(page)).toContainText(it("bookings.status_checked_in"));
});

test("with no booking the code says so", async ({ page, house }) => {
  await beRegistered(page, house, "Ugo Curioso");
  await page.goto(`/check-in/${await deskCode(house, "A3")}`);
  await page.getByRole("button", { name: it("bookings.here_i_am") }).click();
  await expect(outcome(page)).toContainText(it("errors.nothing_to_check_in"));
});

test("who did not come in time reads that the desk went back, and books again", async ({ page, house }) => {
  await beRegistered(page, house, "Rita Ritardo");
  const booking = await bookByApi(page.request, house, "A3", morning(await house.freshDay()));
  // No test waits for half an hour: the server's answer is the true one but for its last word.
  await page.route(`**/api/v1/bookings/${booking}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), status: "released" } });
  });
  await openBooking(page, booking);
  await expect(status(page)).toContainText(it("bookings.status_released"));
  await expect(page.getByText(it("bookings.released_text"))).toBeVisible();
  await page.getByRole("link", { name: it("bookings.book_again") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("bookings.desks_title") })).toBeVisible();
});
