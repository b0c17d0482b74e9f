// A class: over the REST API, and by the words on the screen.
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import type { House } from "./house";
import { sheet, type Taste } from "./orientation";
import { it, type Words } from "./words";

const CLASSES = "/api/v1/classes";

/** A class as who opened it sees it, as far as tests read it. All classes of tests ask the short form. */
export type GuidedClass = { id: string; label: string; code: string; open: boolean; joined: number; finished: number };

/** Whoever is signed in opens a class. */
export async function openClass(api: APIRequestContext, house: House, label = "4ª B"): Promise<GuidedClass> {
  const headers = { origin: house.origin };
  const answer = await api.post(CLASSES, { data: { id: newId(), label, form: "short" }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as GuidedClass;
}

/** The demonstration tutor opens a class, with so many results; those that were open before are ended. */
export async function demoClass(house: House, tastes: Taste[] = []): Promise<GuidedClass> {
  const api = await house.signedIn("tutor");
  const { classes } = (await (await api.get(CLASSES)).json()) as { classes: GuidedClass[] };
  for (const one of classes.filter(({ open }) => open)) await endClass(api, house, one);
  const taught = await openClass(api, house);
  await handInByApi(api, house, taught, tastes);
  await api.dispose();
  return taught;
}

/** Who opened a class ends it. */
export async function endClass(api: APIRequestContext, house: House, { id }: GuidedClass): Promise<void> {
  await expect(await api.post(`${CLASSES}/${id}/end`, { headers: { origin: house.origin } })).toBeOK();
}

/** Students join a class and hand in. */
export async function handInByApi(api: APIRequestContext, house: House, taught: GuidedClass, tastes: Taste[]): Promise<void> {
  const headers = { origin: house.origin };
  for (const taste of tastes) {
    const pupil = await joinByApi(api, house, taught);
    const { saved } = sheet(60, taste) as { saved: object };
    const data = { form: "short", ...saved };
    await expect(await api.put(`${CLASSES}/${taught.id}/results/${pupil}`, { data, headers })).toBeOK();
  }
}

/** Puts the phone into a class before its first page, as the app does it; with answers, if there are any. */
export async function keepClass(page: Page, house: House, taught: GuidedClass, kept?: object): Promise<void> {
  const until = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
  const pupil = await joinByApi(page.request, house, taught);
  const inClass = { id: taught.id, pupil, label: taught.label, form: "short", until, is_handed_in: false };
  const drafts = { class: inClass, ...(kept && { orientation: kept }) };
  await page.addInitScript((drafts) => {
    if (sessionStorage.getItem("class-was-kept")) return;
    sessionStorage.setItem("class-was-kept", "yes");
    localStorage.setItem("portalavoro.drafts", JSON.stringify(drafts));
  }, drafts);
}

async function joinByApi(api: APIRequestContext, house: House, { code }: GuidedClass): Promise<string> {
  const pupil = randomUUID();
  const headers = { origin: house.origin };
  await expect(await api.post("/api/v1/class-joins", { data: { code, pupil }, headers })).toBeOK();
  return pupil;
}

/** On the page where one joins: types the code. */
export async function typeClassCode(page: Page, code: string, words: Words = it): Promise<void> {
  await page.getByLabel(words("classes.code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: words("classes.join"), exact: true }).click();
}

/** On the page of the result: hands it in. */
export async function handIn(page: Page, words: Words = it): Promise<void> {
  await page.getByRole("button", { name: words("classes.hand_in"), exact: true }).click();
}

/** A UUID version 7, as clients make them. */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
