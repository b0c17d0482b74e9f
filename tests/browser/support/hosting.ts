// *Posso ospitare?* as a company answers it, and answers that are on the phone already.
import type { Page } from "@playwright/test";

/** What stands in the fields, by their names in the draft. */
export type Typed = Record<string, string | boolean | string[]>;

/** A shop with ten people in Basilicata, nobody in particular in mind. */
export const SHOP: Typed = {
  region: "basilicata",
  date: "2026-03-02",
  headcount: "10",
  running: "0",
  seeks: "anybody",
  occasion: "usual",
  weekly_hours: "30",
};

/** The step after the last one, where the answer is. */
export const ANSWER = 5;

/** Puts answers on the phone before its first page, once; the page opens at a step, counted from 0. */
export async function keepAnswers(page: Page, typed: Typed, step: number): Promise<void> {
  await page.addInitScript(
    (kept) => {
      if (sessionStorage.getItem("answers-were-kept")) return;
      sessionStorage.setItem("answers-were-kept", "yes");
      localStorage.setItem("portalavoro.drafts", JSON.stringify({ hosting: kept }));
    },
    [typed, step] as const,
  );
}

/** A line's amount, by the line's words. */
export function amount(page: Page, words: string) {
  return page.locator(".rule-line").filter({ hasText: words }).locator(".rule-what strong");
}
