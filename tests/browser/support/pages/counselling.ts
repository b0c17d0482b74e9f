// The counsellors' day, their notes, and when they receive.
import { expect, type Page, type Route } from "@playwright/test";
import { answerReads, failReads } from "../faces";
import { HUB, type House } from "../house";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const DAY_READS = /\/days\/[0-9-]+\/appointments$/;
const RANGE_READS = /\/appointment-ranges$/;
const COUNSELLOR = { id: "00000000-0000-7000-8000-000000000200", name: "Nora Dimostrativa" };

const PAGE: Omit<AppPage, "name"> = {
  address: () => "/operator/appointments",
  as: "operator",
  ready: (words) => words("counselling.title"),
};

/** An appointment of a day, in the state that is said here. */
function entry(number: number, name: string, said: object): object {
  const id = `00000000-0000-7000-8000-00000000090${number}`;
  const slot = { centre: HUB.id, counsellor: COUNSELLOR.id, way: "in_person", date: "2026-12-01", start: `0${number}:00` };
  const appointment = {
    ...{ id, slot, centre_name: HUB.name, counsellor_name: COUNSELLOR.name, end: `0${number}:30`, reason: "cv" },
    ...{ starts_at: "2099-12-01T08:00:00Z", ends_at: "2099-12-01T08:30:00Z", status: "confirmed", tell_earlier: false },
    ...said,
  };
  return { appointment, person: { id, name, has_card: false }, has_notes: number % 2 === 0 };
}

/** A day with an appointment in each state, on which who looks is a counsellor. */
function aDay(entries: object[]): object {
  const dates = { date: "2026-12-01", today: "2026-12-01", now: "2026-12-01T08:00:00Z" };
  return { centre: HUB.id, centre_name: HUB.name, ...dates, as_counsellor: true, counsellors: [COUNSELLOR], entries };
}

const slot = { centre: HUB.id, counsellor: COUNSELLOR.id, way: "phone", date: "2026-12-01", start: "05:00" };
const HAS_BEGUN = { starts_at: "2026-01-01T08:00:00Z" };
const COMPANY_TALKS = [true, false].map((is_agreed) => {
  return { room_label: "Sala colloqui", start: is_agreed ? "10:00" : "15:00", end: is_agreed ? "11:00" : "15:30", is_agreed };
});
const ENTRIES = aDay([
  entry(1, "Ada Attesa", { room_label: "Sala colloqui 1" }),
  entry(2, "Bice Chiamata", { slot: { ...slot, start: "02:00" }, phone: "333 1234567", ...HAS_BEGUN }),
  entry(3, "Ciro Presente", { room_label: "Sala colloqui 1", status: "held", reason: "inclusion", ...HAS_BEGUN }),
  entry(4, "Dina Assente", { room_label: "Sala colloqui 2", status: "not_come", ...HAS_BEGUN }),
  entry(5, "Elio Disdetto", { slot, status: "called_off", why: "Chi riceve non è in sede" }),
  entry(6, "Fede Annullata", { slot: { ...slot, start: "06:00" }, status: "cancelled" }),
]);
const FULL = { ...ENTRIES, company_talks: COMPANY_TALKS };

async function fullDay(page: Page): Promise<void> {
  await answerReads(page, DAY_READS, FULL);
}

/** Notes that somebody else changes before they are saved. */
async function changedNotes(page: Page): Promise<void> {
  await fullDay(page);
  let version = 1;
  await page.route(/\/notes$/, async (route: Route) => {
    if (route.request().method() === "PUT") {
      version += 1;
      const problem = { type: "about:blank", title: "Conflict", status: 409, code: "changed_meanwhile" };
      await route.fulfill({ status: 409, contentType: "application/problem+json", body: JSON.stringify(problem) });
      return;
    }
    const written = { by: COUNSELLOR.name, at: "2026-11-30T09:00:00Z" };
    const text = version === 1 ? "Primo colloquio." : "Primo colloquio.\nHa la patente B.";
    await route.fulfill({ json: { appointment: "00000000-0000-7000-8000-000000000902", text, version, written } });
  });
}

async function openNotes(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: `${words("counselling.read_notes")} Bice Chiamata` }).click();
  await page.locator("#field-text").fill("Primo colloquio. Cerca un tirocinio.");
}

async function showRanges(page: Page, words: Words): Promise<void> {
  await page.getByRole("tab", { name: words("counselling.tab_ranges") }).click();
}

/** The centre as it is, without counsellors or ranges as said here. */
function ranges(change: object): NonNullable<AppPage["before"]> {
  return async (page, house: House) => {
    const operator = await house.operator();
    const truth = (await (await operator.get(`/api/v1/centres/${HUB.id}/appointment-ranges`)).json()) as object;
    await answerReads(page, RANGE_READS, { ...truth, ...change });
  };
}

export const COUNSELLING: AppPage[] = [
  { ...PAGE, name: "counsellors, signed out", as: undefined },
  { ...PAGE, name: "counsellors, the day", before: fullDay, reads: DAY_READS, empty: aDay([]) },
  {
    ...PAGE,
    name: "counsellors, notes that changed meanwhile",
    before: changedNotes,
    then: async (page, words) => {
      await openNotes(page, words);
      await page.getByRole("button", { name: words("ui.save"), exact: true }).click();
      await page.getByRole("button", { name: words("counselling.notes_join") }).waitFor();
    },
  },
  {
    ...PAGE,
    name: "counsellors, notes that cannot be read",
    before: async (page) => {
      await fullDay(page);
      await failReads(page, /\/notes$/);
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: `${words("counselling.read_notes")} Bice Chiamata` }).click();
      await page.getByText(words("errors.unavailable")).waitFor();
    },
  },
  {
    ...PAGE,
    name: "counsellors, calling off",
    before: fullDay,
    then: async (page, words) => {
      await page.getByRole("button", { name: `${words("counselling.call_off")} Ada Attesa` }).click();
      await page.getByRole("dialog").getByRole("button", { name: words("counselling.call_off_action") }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...PAGE,
    name: "counsellors, an outcome that is not sent",
    before: fullDay,
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: `${words("counselling.came")} Bice Chiamata` }).click();
      await page.getByText(words("operator.pending_kept"), { exact: true }).waitFor();
    },
  },
  { ...PAGE, name: "counsellors, when they receive", then: showRanges },
  { ...PAGE, name: "counsellors, nobody receives", before: ranges({ counsellors: [], ranges: [] }), then: showRanges },
  { ...PAGE, name: "counsellors, no range", before: ranges({ ranges: [] }), then: showRanges },
  {
    ...PAGE,
    name: "counsellors, ranges that cannot be read",
    before: async (page) => {
      await failReads(page, RANGE_READS);
    },
    then: async (page, words) => {
      await showRanges(page, words);
      await page.getByRole("alert").getByRole("button", { name: words("ui.retry") }).waitFor();
    },
  },
  {
    ...PAGE,
    name: "counsellors, a range with errors",
    then: async (page, words) => {
      await showRanges(page, words);
      await page.getByRole("button", { name: words("counselling.add_range"), exact: true }).click();
      for (const checked of await page.getByRole("dialog").getByRole("checkbox").all()) await checked.uncheck();
      await page.getByRole("dialog").getByRole("button", { name: words("counselling.add") }).click();
      await expect(page.locator(".field-error").last()).toBeVisible();
    },
  },
  {
    ...PAGE,
    name: "counsellors, withdrawing a range",
    then: async (page, words) => {
      await showRanges(page, words);
      await page.getByRole("button", { name: new RegExp(`^${words("counselling.withdraw")}`) }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
];
