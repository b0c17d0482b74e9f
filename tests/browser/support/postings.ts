// A posting as a company writes it, and postings that are made up for a page.
import { expect, type Locator, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { write } from "./api";
import { BAKERY, registerByApi } from "./companies";
import type { House } from "./house";
import { beNew } from "./people";
import { it, type Words } from "./words";

/** The demonstration's posting that is open, and the one that waits for an operator. */
export const [OPEN, WAITING] = ["800", "801"].map((end) => `00000000-0000-7000-8000-000000000${end}`);

/** The date so many days from today, as a date field takes it. */
export function dayAhead(days: number): string {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const next = (page: Page) => page.getByRole("button", { name: it("ui.next"), exact: true });

export const field = (within: Page | Locator, key: string) => within.getByLabel(it(key), { exact: true });

/** The question of a step, which has the focus. */
export const question = (page: Page, step: string) =>
  page.getByRole("heading", { level: 2, name: it(`postings.ask_${step}`) });

/** Where a posting stands, in the tag. */
export const standing = (page: Page, status: string) =>
  page.locator(".tag").getByText(it(`postings.status_${status}`), { exact: true });

/** Where the occupation is looked for. */
export const occupationField = (page: Page, words: Words = it) =>
  page.getByRole("searchbox", { name: words("postings.occupation") });

/** The first step: what is offered. */
export async function typeWhat(page: Page, title: string): Promise<void> {
  await field(page, "postings.name").fill(title);
  await field(page, "postings.tasks").fill("Impari a fare il pane di Matera.\nDue mattine al banco.");
  await next(page).click();
  await expect(question(page, "when")).toBeFocused();
}

/** The second: where there is one place, it is chosen. Does not go on. */
export async function typeWhen(page: Page, lastDay: number): Promise<void> {
  await field(page, "postings.starts_on").fill(dayAhead(40));
  await field(page, "postings.ends_on").fill(dayAhead(lastDay));
  await field(page, "postings.open_until").fill(dayAhead(30));
}

/** The third. Does not go on. */
export async function typeMoney(page: Page, euros: string): Promise<void> {
  await field(page, "postings.hours").fill("30");
  await field(page, "postings.money_asked").fill(euros);
}

/** The fourth: a question, and that nobody is there yet; then the recap. */
export async function typeAsks(page: Page, asked: string): Promise<void> {
  await page.getByRole("button", { name: it("postings.add_question") }).click();
  const first = page.getByLabel(it("postings.question", { number: 1 }), { exact: true });
  await expect(first).toBeFocused();
  await first.fill(asked);
  await field(page, "traineeships.running").fill("0");
  await next(page).click();
  await expect(question(page, "check")).toBeFocused();
}

/** All that a posting says. */
export const said = {
  ...{ kind: "traineeship", occasion: "usual", title: "Aiuto al forno", occupation: null, place: randomUUID() },
  tasks: "Impari a fare il pane di Matera.\nDue mattine al banco.",
  ...{ places: 2, starts_on: "2027-03-01", ends_on: "2027-08-31", weekly_hours: 30, at_night: false },
  ...{ allowance_cents: 50_050, with_meals: true, open_until: "2027-02-20" },
  ...{ questions: ["Puoi cominciare alle sei?", "Come arrivi?"], accessibility: "Senza gradini.\nBagno accessibile." },
  unit: {
    ...{ running: 1, ended: 4, hired: 2, dismissed_on: "2025-03-01" },
    ...{ is_safe: true, meets_disability_duty: true, has_wage_support: false },
  },
};

/** Somebody with a company, which an operator has verified. Gives its id. */
export async function beVerifiedCompany(page: Page, house: House, name: string): Promise<string> {
  await beNew(page, house, "Ida Bianchi");
  const id = await registerByApi(page, house, name);
  const operator = await house.operator();
  const { version } = (await (await operator.get(`/api/v1/companies/${id}`)).json()) as { version: number };
  await write(operator, house, `/companies/${id}/verification`, { version, verdict: { verified: {} } });
  return id;
}

/** A posting of the company of whoever is signed in on this phone, which an operator has published. Gives its id. */
export async function publish(page: Page, house: House, company: string, title: string): Promise<string> {
  const address = `/companies/${company}`;
  const { places } = (await (await page.request.get(`/api/v1${address}`)).json()) as { places: { id: string }[] };
  const details = {
    ...{ ...said, title, place: places[0].id, places: 1, starts_on: dayAhead(40), ends_on: dayAhead(200) },
    ...{ open_until: dayAhead(30), unit: { ...said.unit, running: 0, ended: 0, hired: 0, dismissed_on: null } },
  };
  const id = randomUUID();
  await write(page.request, house, `${address}/postings`, { id, details });
  await takeStep(page, house, company, id, "submit");
  await approve(house, company, id);
  return id;
}

/** An operator publishes what waits. */
export async function approve(house: House, company: string, id: string): Promise<void> {
  const one = `/companies/${company}/postings/${id}`;
  const operator = await house.operator();
  const { version } = (await (await operator.get(`/api/v1${one}`)).json()) as { version: number };
  await write(operator, house, `${one}/verdict`, { version, verdict: { approved: {} } });
}

/** What the company does with its posting. */
export async function takeStep(page: Page, house: House, company: string, id: string, step: string): Promise<void> {
  const one = `/companies/${company}/postings/${id}`;
  const { version } = (await (await page.request.get(`/api/v1${one}`)).json()) as { version: number };
  await write(page.request, house, `${one}/steps`, { version, step });
}

const source = { act: "Accordo Stato-Regioni 25/05/2017", article: "art. 2", told_by: "una pagina di prova" };

/** What the rules may say: what blocks, what is good to know, and a paper. */
export const FINDINGS = [
  {
    ...{ code: "too_long", severity: "blocks", figure: { amount: 12, unit: "months" }, source, verified: false },
    ...{ remedy: { do: "reduce_months_to", with: 12 }, private: false },
  },
  { ...{ code: "limits_not_known", severity: "informs", figure: null, source: null }, ...rest(null) },
  { ...{ code: "document_needed", severity: "informs", figure: null, source }, ...rest({ do: "prepare", with: "agreement" }) },
];

function rest(remedy: object | null): object {
  return { remedy, verified: true, private: false };
}

/** A posting as the server would say it to its company and to staff. */
export function posting(given: { status?: string; [field: string]: unknown } = {}): object {
  const is_published = ["open", "paused", "closed"].includes(given.status ?? "draft");
  return {
    ...{ id: OPEN, version: 1, company: BAKERY, company_name: "Forno di prova S.r.l.", details: said },
    ...{ municipality: "Matera", status: "draft", status_since: "2026-11-20T08:00:00Z" },
    ...{ is_published, returned_because: null, closed_because: null, findings: FINDINGS.slice(1), ...given },
  };
}

/** A posting as the server would say it to anybody. */
export function publicPosting(given: object = {}): object {
  const { unit: _, occasion: __, at_night: ___, place: ____, ...details } = said;
  return {
    ...{ id: OPEN, company_name: "Forno di prova S.r.l.", municipality: "Matera", ...details },
    ...{ is_accessibility_verified: false, status: "open", closed_because: null, ...given },
  };
}

/** A posting in a list. */
export function summary(status: string): object {
  return {
    ...{ id: randomUUID(), company: BAKERY, company_name: "Forno di prova S.r.l.", kind: "traineeship" },
    ...{ title: `Prova ${status}`, places: 2, open_until: "2027-02-20", status, status_since: "2026-11-20T08:00:00Z" },
  };
}
