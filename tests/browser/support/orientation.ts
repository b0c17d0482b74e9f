// The interest questionnaire as a person uses it, and answers that are on the phone already.
import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it, type Words } from "./words";

/** A statement, as far as tests read it. */
export type Statement = { id: string; letter: "R" | "I" | "A" | "S" | "E" | "C"; short: boolean; it: string; en: string };

/** An occupation's figures, as the app ships them. */
export type Occupation = { id: string; related: string[] };

/** An occupation's words. */
export type OccupationText = { name: string; about: string; ways: string; also: string[] };

const DATA = join(import.meta.dirname, "../../../contract/data/orientation");

function shipped<T>(name: string): T {
  return JSON.parse(readFileSync(join(DATA, `${name}.json`), "utf8")) as T;
}

export const { version: VERSION, statements: STATEMENTS } = shipped<{ version: number; statements: Statement[] }>("statements");

/** The figures of every occupation. */
export const OCCUPATIONS = shipped<Occupation[]>("occupations");

/** Their Italian words. */
export const TEXTS = shipped<Record<string, OccupationText>>("occupations.it");

/** The answer, 1 to 5, that somebody gives to a statement. */
export type Taste = (statement: Statement) => number;

/** Likes making things and understanding them. */
export const MAKER: Taste = ({ letter, id }) => ({ R: 5, I: 4, A: 2, S: 1, E: 2, C: id === "c02" ? 4 : 3 })[letter];

/** Likes everything about as much, but reads: neighbours get different answers, and each letter the same mean. */
export const EVEN: Taste = ({ id }) => (Number(id.slice(1)) % 2 === 0 ? 2 : 4);

/** What is kept on the phone of somebody who answered so many statements. */
export function sheet(answered: number, taste: Taste, change: { form?: "short" | "full"; version?: number } = {}): object {
  const { form = "full", version = VERSION } = change;
  const answers = Object.fromEntries(STATEMENTS.slice(0, answered).map((one) => [one.id, taste(one)]));
  return { form, saved: { version, answers }, at: answered, is_meant: false };
}

/** Puts answers on the phone before its first page, once. */
export async function keepSheet(page: Page, kept: object): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem("sheet-was-kept")) return;
    sessionStorage.setItem("sheet-was-kept", "yes");
    localStorage.setItem("portalavoro.drafts", JSON.stringify({ orientation: kept }));
  }, kept);
}

/** The answers on the phone; nothing when there are none. */
export function keptAnswers(page: Page): Promise<Record<string, number> | undefined> {
  return page.evaluate(() => {
    const drafts = JSON.parse(localStorage.getItem("portalavoro.drafts") ?? "{}") as {
      orientation?: { saved: { answers: Record<string, number> } };
    };
    return drafts.orientation?.saved.answers;
  });
}

/** The statement of this number, from 1, is shown and has the focus. */
export async function expectStatement(page: Page, number: number, count: number, words: Words = it): Promise<void> {
  await expect(page.getByText(words("orientation.progress", { number, count }), { exact: true })).toBeVisible();
  await expect(page.locator("#statement")).toContainText(STATEMENTS[number - 1].it);
  await expect(page.locator("#statement")).toBeFocused();
}

/** Answers statements by their numbers' keys, from one to another, both counted from 1. */
export async function answerByKey(page: Page, from: number, to: number, count: number, taste: Taste): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await expectStatement(page, number, count);
    await page.keyboard.press(String(taste(STATEMENTS[number - 1])));
  }
}

/** The result's table as it is read: each interest's figure on the Italian screen. */
export async function figures(page: Page): Promise<Record<string, string>> {
  const table = page.getByRole("table", { name: it("orientation.table_caption") });
  await expect(table.getByRole("rowheader")).toHaveCount(6);
  const found: Record<string, string> = {};
  for (const letter of ["r", "i", "a", "s", "e", "c"]) {
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: it(`orientation.letter_${letter}`) }) });
    found[letter] = (await row.locator(".interest-value").innerText()).split(" ")[0];
  }
  return found;
}
