// How long the script takes that matches a profile with many occupations, seen from outside: the app as people get it,
// a catalogue of any size put between it and the network, and the browser's own account of script.
import { expect, type Page } from "@playwright/test";
import { OCCUPATIONS, TEXTS, keepSheet, MAKER, sheet } from "./orientation";
import { it } from "./words";

/** How much slower than this machine the phone is. */
const SLOWER = 4;

/** So many are shown at once. */
const A_LIST_FULL = 20;

/** Gives the page this many occupations: the shipped ones again and again, under new names and with other figures. */
export async function shipOccupations(page: Page, count: number): Promise<void> {
  const one = (place: number) => {
    const shipped = OCCUPATIONS[place % OCCUPATIONS.length] as (typeof OCCUPATIONS)[number] & { riasec: number[] };
    const round = Math.floor(place / OCCUPATIONS.length);
    const id = round ? `${shipped.id}-${round}` : shipped.id;
    const riasec = shipped.riasec.map((figure, index) => 100 + ((figure - 100 + round * 37 * (index + 1)) % 601));
    return [{ ...shipped, id, riasec }, { ...TEXTS[shipped.id], name: `${TEXTS[shipped.id].name} ${round}` }] as const;
  };
  const all = Array.from({ length: count }, (_, place) => one(place));
  await page.route(/\/orientation-occupations\.json$/, (route) => route.fulfill({ json: all.map(([figures]) => figures) }));
  const texts = Object.fromEntries(all.map(([figures, text]) => [figures.id, text]));
  await page.route(/\/orientation-occupations\.it\.json$/, (route) => route.fulfill({ json: texts }));
}

/** What the matching of this many occupations takes: as many cards are shown for a few of them. */
export async function priceOfMatching(page: Page, other: Page, count: number): Promise<number> {
  return (await scriptOfMatching(page, count)) - (await scriptOfMatching(other, A_LIST_FULL));
}

/**
 * Milliseconds of script that a filter takes which leaves the whole list to be matched, ordered and shown anew, at a
 * fourth of this machine's speed; the least of several, since whatever else the machine does only adds to it.
 */
export async function scriptOfMatching(page: Page, count: number, times = 5): Promise<number> {
  await keepSheet(page, sheet(60, MAKER));
  await shipOccupations(page, count);
  await page.goto("/orientation/occupations");
  await expect(page.getByRole("heading", { name: it("orientation.found_many", { count }) })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "ScriptDuration")!.value;
  };
  await page.getByRole("button", { name: it("orientation.filters"), exact: true }).click();
  // Both pressed admit every occupation, as none does.
  await page.getByRole("button", { name: it("orientation.indoors"), exact: true }).click();
  const other = page.getByRole("button", { name: it("orientation.outdoors"), exact: true });
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = await script();
    await other.click();
    await expect(page.getByRole("heading", { name: it("orientation.found_many", { count }) })).toBeVisible();
    taken.push((await script()) - before);
    await other.click();
  }
  await session.detach();
  return Math.min(...taken);
}
