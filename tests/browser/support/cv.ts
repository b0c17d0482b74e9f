// A CV and a PDF in somebody's profile: over the REST API, and by the words on the screen.
import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import type { House } from "./house";
import { it, type Words } from "./words";

const MINE = "/api/v1/me/cv";

/** A CV with something in each part. */
export const BAR = {
  about: "Mi piace stare con le persone.",
  experience: [{ what: "Aiuto al bar", place: "Bar dello zio, Matera", period: "estate 2025", text: "Cassa e tavoli." }],
  education: [{ what: "Istituto alberghiero", place: "Matera", period: "dal 2020 al 2025", text: "" }],
  languages: [{ name: "Inglese", level: "b1" }],
  skills: ["Patente B"],
};

/** A small PDF that is one. */
export const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
);

/** What a browser's window for choosing files gives. */
export const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** Saves a CV as whoever is signed in. */
export async function saveCvByApi(api: APIRequestContext, house: House, cv: object = BAR): Promise<void> {
  const headers = { origin: house.origin, "idempotency-key": randomUUID() };
  await expect(await api.put(MINE, { data: cv, headers })).toBeOK();
}

/** Keeps a PDF as whoever is signed in. */
export async function keepPdfByApi(api: APIRequestContext, house: House): Promise<void> {
  const headers = { origin: house.origin, "content-type": "application/pdf" };
  await expect(await api.put(`${MINE}/file`, { data: PDF, headers })).toBeOK();
}

/** Nothing is kept any more, except that something was saved once. */
export async function emptyCvByApi(api: APIRequestContext, house: House): Promise<void> {
  await saveCvByApi(api, house, { about: "" });
  await expect(await api.delete(`${MINE}/file`, { headers: { origin: house.origin } })).toBeOK();
}

/** What the server has of whoever is signed in on this phone. */
export async function cvOf(page: Page): Promise<typeof BAR> {
  return ((await (await page.request.get(MINE)).json()) as { cv: typeof BAR }).cv;
}

/** A section of the page, by its heading. */
export const section = (page: Page, key: string, words: Words = it): Locator =>
  page.getByRole("region", { name: words(`cv.${key}_title`), exact: true });

/** A field by its words. */
export const cvField = (within: Page | Locator, key: string, words: Words = it): Locator =>
  within.getByLabel(words(`cv.${key}`), { exact: true });

/** The button that saves. */
export const saveButton = (page: Page, words: Words = it): Locator =>
  page.getByRole("button", { name: words("cv.save"), exact: true });

/** A field's label where the field may stay empty. */
export const optional = (within: Page | Locator, key: string, words: Words = it): Locator =>
  within.getByLabel(`${words(`cv.${key}`)} (${words("ui.optional")})`, { exact: true });

/** Begins a CV where there is none, and writes a little in each part. */
export async function writeCv(page: Page): Promise<void> {
  await page.getByRole("button", { name: it("cv.begin"), exact: true }).click();
  await expect(optional(page, "about")).toBeFocused();
  await optional(page, "about").fill(BAR.about);
  const work = section(page, "experience");
  await work.getByRole("button", { name: it("cv.add_experience") }).click();
  await expect(cvField(work, "what")).toBeFocused();
  await cvField(work, "what").fill(BAR.experience[0].what);
  await optional(work, "place").fill(BAR.experience[0].place);
  await optional(work, "period").fill(BAR.experience[0].period);
  await optional(work, "text").fill(BAR.experience[0].text);
  await work.getByRole("button", { name: it("cv.done") }).click();
  await expect(work.getByRole("heading", { name: BAR.experience[0].what })).toBeVisible();
}
