// A company as somebody registers it, and companies that are made up for a page.
import { expect, type Locator, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { write } from "./api";
import type { House } from "./house";
import { it, type Words } from "./words";

/** The demonstration's company that is verified, and the one to verify. */
export const [BAKERY, GARAGE] = ["700", "701"].map((end) => `00000000-0000-7000-8000-000000000${end}`);

/** So many companies have been made in this process, which begins where no other does. */
let made = Math.floor(Math.random() * 900_000) + 100_000;

/** A VAT number that is right, and that nobody has. */
export function freshVatNumber(): string {
  made += 1;
  const first = `${String(made).padStart(7, "0")}007`;
  const sum = [...first].reduce((sum, digit, place) => {
    const weight = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (weight > 9 ? weight - 9 : weight);
  }, 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
}

/** The same with its last digit wrong. */
export function wrongVatNumber(right: string): string {
  return `${right.slice(0, 10)}${(Number(right[10]) + 1) % 10}`;
}

const next = (page: Page) => page.getByRole("button", { name: it("ui.next"), exact: true });

export const field = (within: Page | Locator, key: string) => within.getByLabel(it(`companies.${key}`), { exact: true });

/** The question of a step, which has the focus. */
export const question = (page: Page, step: string) =>
  page.getByRole("heading", { level: 2, name: it(`companies.ask_${step}`) });

/** The first step: which company it is. */
export async function typeCompany(page: Page, vatNumber: string, name: string): Promise<void> {
  await field(page, "vat_number").fill(vatNumber);
  await field(page, "legal_name").fill(name);
  await field(page, "email").fill("azienda@prova.example");
  await next(page).click();
  await expect(question(page, "places")).toBeFocused();
}

/** The second: one place. */
export async function typePlace(page: Page): Promise<void> {
  await field(page, "place_name").fill("Negozio");
  await field(page, "address").fill("Via Lucana 12");
  await field(page, "municipality").selectOption("Matera");
  await field(page, "permanent").fill("3");
  await field(page, "fixed_term").fill("1");
  await next(page).click();
  await expect(question(page, "people")).toBeFocused();
}

/** The third: who signs. */
export async function typeSignatory(page: Page, name: string): Promise<void> {
  const signatory = page.getByRole("group", { name: it("companies.signatory") });
  await field(signatory, "person_name").fill(name);
  await field(signatory, "person_email").fill("firma@prova.example");
}

/** Who is a tutor. */
export async function typeTutor(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: it("companies.add_tutor") }).click();
  const tutor = page.getByRole("group", { name: it("companies.tutor_number", { number: 1 }) });
  await expect(field(tutor, "person_name")).toBeFocused();
  await field(tutor, "person_name").fill(name);
  await field(tutor, "person_email").fill("tutor@prova.example");
}

/** From the people to the recap, with words about accessibility. */
export async function typeAccessibility(page: Page, words: string): Promise<void> {
  await next(page).click();
  await expect(question(page, "accessibility")).toBeFocused();
  await page.getByLabel(it("companies.accessibility_words")).fill(words);
  await next(page).click();
  await expect(question(page, "check")).toBeFocused();
}

/** A company of whoever is signed in on this phone; gives the id. */
export async function registerByApi(page: Page, house: House, name: string): Promise<string> {
  const id = randomUUID();
  const place = { id: randomUUID(), name: "Negozio", address: "Via Lucana 12", municipality: "Matera" };
  const signatory = { id: randomUUID(), name: "Ida Bianchi", duty: "signatory", email: "ida@prova.example" };
  const details = {
    ...{ vat_number: freshVatNumber(), legal_name: name, contacts: { email: "azienda@prova.example" } },
    ...{ places: [{ ...place, permanent: 3, fixed_term: 1 }], people: [signatory], accessibility: "Senza gradini." },
  };
  await write(page.request, house, "/companies", { id, details });
  return id;
}

/** What an operator says of the company that is open. */
export async function refuse(page: Page, why: string, words: Words = it): Promise<void> {
  await page.getByRole("button", { name: words("companies_staff.refuse"), exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(words("companies_staff.why"), { exact: true }).fill(why);
  await form.getByRole("button", { name: words("companies_staff.send_refusal") }).click();
}

/** A company as the server would say it. */
export function company(said: object = {}): object {
  const tutor = { id: randomUUID(), name: "Ugo Neri", duty: "tutor", email: "ugo@prova.example", phone: "0835123456" };
  return {
    ...{ id: BAKERY, version: 1, vat_number: "00000010009", legal_name: "Forno di prova S.r.l." },
    ...{ contacts: { email: "forno@prova.example", phone: "0835123456" }, status: "to_verify", refused_because: null },
    places: [
      {
        ...{ id: randomUUID(), name: "Negozio", address: "Via Lucana 12", municipality: "Matera" },
        ...{ permanent: 3, fixed_term: 1 },
      },
    ],
    people: [{ id: randomUUID(), name: "Ida Bianchi", duty: "signatory", email: "ida@prova.example", phone: null }, tutor],
    accessibility: { declared: "Ingresso senza gradini.\nBagno accessibile.", check: null },
    status_since: "2026-11-20T08:00:00Z",
    registered_at: "2026-11-20T08:00:00Z",
    ...said,
  };
}

/** Where an operator verifies a company. */
export const verifyAddress = (id: string) => `/operator/companies/${id}`;
