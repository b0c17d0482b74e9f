// Somebody who is signed in books in at most four taps from the centre's page. The page itself counts them.
import { freeDesk, rightNow } from "../support/api";
import { bookButton, deskOnPlan, expectConfirmed } from "../support/floor";
import { HUB } from "../support/house";
import { beNew } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

declare global {
  interface Window {
    taps: number;
  }
}

test("a desk in at most four taps from the centre's page", async ({ page, house }) => {
  await beNew(page, house, "Quattro Tocchi");
  await page.addInitScript(() => {
    window.taps = 0;
    addEventListener("click", (event) => (window.taps += event.isTrusted ? 1 : 0), { capture: true });
  });
  await page.goto(`/centres/${HUB.id}`);
  await page.getByRole("link", { name: it("network.book_desk") }).click();
  await deskOnPlan(page, await freeDesk(house, await rightNow(house))).click();
  await bookButton(page).click();
  await expectConfirmed(page);
  const taps = await page.evaluate(() => window.taps);
  expect(taps).toBeGreaterThan(1);
  expect(taps).toBeLessThanOrEqual(4);
});
