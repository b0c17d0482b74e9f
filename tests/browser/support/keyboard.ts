// A person without a mouse.
import type { Locator, Page } from "@playwright/test";

/** More controls than any page has between two things that a person does. */
const MOST_STOPS = 80;

/** Presses Tab until `there` has the focus. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await there.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} times Tab did not lead to ${there}`);
}
