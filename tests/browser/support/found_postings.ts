// What a search of postings answers, made up, and how a test reads what a person finds.
import type { Locator, Page } from "@playwright/test";
import { dayAhead } from "./postings";
import { it } from "./words";

/** The search, and not one posting. */
export const SEARCH_READS = /\/api\/v1\/postings(\?.*)?$/;

/** A posting that was found; each number is another one. */
export function foundPosting(number: number, said: object = {}): object {
  return {
    ...{ id: `00000000-0000-7000-8000-0000000009${String(number).padStart(2, "0")}`, kind: "traineeship" },
    ...{ title: `Prova ${number}`, company_name: "Bottega di prova S.n.c.", municipality: "Matera" },
    ...{ weekly_hours: 30, allowance_cents: 50_050, places: 1, starts_on: dayAhead(60), open_until: dayAhead(30) },
    ...{ is_accessibility_declared: false, occupation: null, ...said },
  };
}

/** A page of what was found. */
export function foundPage(postings: object[], said: object = {}): object {
  return { postings, count: postings.length, are_more: false, understood: null, next: null, ...said };
}

/** Where words are typed. */
export const wordsField = (page: Page) => page.getByRole("searchbox", { name: it("postings_search.words") });

/** What was found, as cards. */
export const cards = (page: Page): Locator => page.locator("section[aria-labelledby=found]").getByRole("article");

/** How many were found, as it is read. */
export const count = (page: Page): Locator => page.locator("#found");

/** Opens the filters of a phone. */
export async function openFilters(page: Page, words = it): Promise<void> {
  await page.locator(".filters-toggle").click();
  await page.getByLabel(words("postings_search.kind"), { exact: true }).waitFor();
}
