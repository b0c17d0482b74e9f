// How much script long lists take on a phone that is four times slower than this machine.
import type { Page } from "@playwright/test";
import { priceOfMatching, shipOccupations } from "../support/matching";
import { keepSheet, MAKER, sheet } from "../support/orientation";
import { expect, test } from "../support/test";
import { it } from "../support/words";

/** Milliseconds of script. */
const BARS = { keystroke: 50, matching: 20 };

function print(what: string, figure: number, bar: number): void {
  console.log(`\n${what}: ${figure.toFixed(1)} ms of script at CPU × 4 (bar: ${bar})`);
}

/** The script of each key of a word that is typed into the search, in milliseconds; the worst of them. */
async function scriptOfKeystroke(page: Page, word: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "ScriptDuration")!.value;
  };
  const field = page.getByLabel(it("orientation.search"), { exact: true });
  const taken: number[] = [];
  for (let length = 1; length <= word.length; length += 1) {
    const before = await script();
    await field.press(word[length - 1]);
    // A frame after the key, everything that it asked for has happened.
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame))));
    taken.push((await script()) - before);
  }
  return Math.max(...taken);
}

test("a list of 5,000 is searched at each key", async ({ page }) => {
  await keepSheet(page, sheet(60, MAKER));
  await shipOccupations(page, 5_000);
  await page.goto("/orientation/occupations");
  await expect(page.getByRole("heading", { name: it("orientation.found_many", { count: 5_000 }) })).toBeVisible();
  const figure = await scriptOfKeystroke(page, "cuoco");
  print("a key in the search of 5,000 occupations", figure, BARS.keystroke);
  expect(figure).toBeLessThanOrEqual(BARS.keystroke);
});

test("a profile is matched with 3,000 occupations", async ({ page, newPhone }) => {
  const figure = await priceOfMatching(page, await newPhone(), 3_000);
  print("matching 3,000 occupations", figure, BARS.matching);
  expect(figure).toBeLessThanOrEqual(BARS.matching);
});
