// The floor: it changes while one looks at it, the arrow keys walk on it, and filters say which desks suit.
import { beRegistered, bookByApi, morning } from "../support/api";
import { bookButton, desk, deskOnPlan, expectChosen, floorAt, openFloor } from "../support/floor";
import { tabTo } from "../support/keyboard";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("a desk that another phone books is taken here without a reload", async ({ page, house, newPhone }) => {
  const day = await house.freshDay();
  await page.goto(floorAt(morning(day)));
  await deskOnPlan(page, "B2", it("bookings.free")).click();
  await expect(bookButton(page)).toBeEnabled();
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));

  const other = await newPhone();
  await beRegistered(other, house, "Piero Svelto");
  const booking = await bookByApi(other.request, house, "B2", morning(day));
  await expect(deskOnPlan(page, "B2", it("bookings.taken"))).toBeVisible();
  await expect(page.locator(".bar-help")).toContainText(it("bookings.gone", { label: "B2" }));
  await expect(bookButton(page)).toBeDisabled();

  const headers = { origin: house.origin, "idempotency-key": crypto.randomUUID() };
  await expect(await other.request.post(`/api/v1/bookings/${booking}/cancel`, { headers })).toBeOK();
  await expect(deskOnPlan(page, "B2", it("bookings.free"))).toBeVisible();
  await expect(page.locator("body[data-same-page]")).toHaveCount(1);
});

test("the arrow keys lead to the desk beside, and Enter chooses it", async ({ page, house }) => {
  await page.goto(floorAt(morning(await house.freshDay())));
  await deskOnPlan(page, "B1").waitFor();
  await tabTo(page, deskOnPlan(page, "A1"));
  await page.keyboard.press("ArrowRight");
  await expect(deskOnPlan(page, "A2")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(deskOnPlan(page, "A4")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(deskOnPlan(page, "B4")).toBeFocused();
  await page.keyboard.press("Enter");
  await expectChosen(deskOnPlan(page, "B4"));
  // The list has the same desk chosen, and one stop of the keyboard for the whole plan.
  await expect(page.getByRole("group", { name: it("bookings.plan_label") }).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(deskOnPlan(page, "B4")).not.toBeFocused();
});

test("a filter says which desks do not have what one needs", async ({ page, house }) => {
  await openFloor(page, await house.freshDay());
  await expect(desk(page, "C2", it("bookings.free"))).toBeVisible();
  await page.getByRole("button", { name: it("bookings.feature_quiet"), exact: true }).click();
  await expect(desk(page, "C2", it("bookings.unsuitable"))).toBeVisible();
  await expect(desk(page, "A1", it("bookings.free"))).toBeVisible();
  await expect(page.locator(".bar-choice")).toContainText(it("bookings.free_count_many", { count: 4 }));
  await page.getByRole("button", { name: it("bookings.feature_adjustable"), exact: true }).click();
  await expect(page.locator(".bar-choice")).toContainText(it("bookings.free_count_one"));
});
