// Refused, and what then: the desk went to somebody else a moment ago, and one tap books something instead.
import { beRegistered, bookByApi, morning } from "../support/api";
import { outcome } from "../support/bookings";
import { bookButton, desk, expectConfirmed, openFloor } from "../support/floor";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("another person was quicker, and one tap books an alternative", async ({ page, house, newPhone }) => {
  const day = await house.freshDay();
  await beRegistered(page, house, "Seconda Arrivata");
  // This phone does not hear that the floor changes.
  await page.route(/\/events$/, (route) => route.abort());
  await openFloor(page, day);
  await desk(page, "B1").click();

  const other = await newPhone();
  await beRegistered(other, house, "Primo Arrivato");
  await bookByApi(other.request, house, "B1", morning(day));

  await bookButton(page).click();
  await expect(outcome(page)).toContainText(it("bookings.state_refused"));
  await expect(outcome(page)).toContainText(it("errors.slot_taken"));
  await expect(outcome(page)).toContainText(it("bookings.instead"));
  const offers = outcome(page).getByRole("listitem").getByRole("button");
  await expect(offers).toHaveCount(3);
  await offers.first().click();
  await expectConfirmed(page);
  await expect(outcome(page)).not.toContainText(it("bookings.state_refused"));
});
