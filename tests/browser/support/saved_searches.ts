// Saved searches: what the server says of them, and how a test reads the page.
import type { Locator, Page } from "@playwright/test";
import { it } from "./words";

/** Where the person's own are read. */
export const SAVED_READS = /\/api\/v1\/me\/saved-searches$/;

/** A saved search as the server would say it; each number is another one. */
export function savedSearch(number: number, search: object, new_postings = 0): object {
  return {
    ...{ id: `00000000-0000-7000-8000-0000000007${String(number).padStart(2, "0")}`, search: searchOf(search) },
    ...{ saved_at: "2026-11-20T08:00:00Z", new_postings, newest: 12 },
  };
}

function searchOf(said: object): object {
  return {
    ...{ words: "", kind: null, near: null, within_km: null, at_most_hours: null, at_least_cents: null },
    ...{ accessible: false, ...said },
  };
}

/** One of each kind. */
export const SOME_SEARCHES = {
  searches: [
    savedSearch(
      1,
      {
        ...{ words: "forno", kind: "traineeship", near: "Matera", within_km: 50, at_most_hours: 30 },
        ...{ at_least_cents: 45_000, accessible: true },
      },
      3,
    ),
    savedSearch(2, { near: "Potenza" }, 1),
    savedSearch(3, { words: "gelato" }),
    savedSearch(4, {}, 99),
  ],
};

/** The card of the search that has this name. */
export const searchCard = (page: Page, name: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** The button that saves what is looked for. */
export const saveButton = (page: Page): Locator =>
  page.getByRole("button", { name: it("saved_searches.save"), exact: true });

/** What the server says of the saved searches of whoever is signed in on this phone. */
export async function mySearches(page: Page): Promise<{ id: string; search: { words: string }; new_postings: number }[]> {
  const answer = await page.request.get("/api/v1/me/saved-searches");
  return ((await answer.json()) as { searches: { id: string; search: { words: string }; new_postings: number }[] }).searches;
}
