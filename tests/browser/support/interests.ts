// A result in somebody's profile, and the code that shows it: over the REST API, and by the words on the screen.
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import type { House, Role } from "./house";
import { MAKER, sheet, type Taste } from "./orientation";
import { it, type Words } from "./words";

const MINE = "/api/v1/me/interests";

/** Saves the whole questionnaire, answered so, as whoever is signed in. */
export async function saveByApi(api: APIRequestContext, house: House, taste: Taste = MAKER): Promise<void> {
  const { form, saved } = sheet(60, taste) as { form: string; saved: object };
  await expect(await api.put(MINE, { data: { form, ...saved }, headers: { origin: house.origin } })).toBeOK();
}

/** Takes what was saved out of the profile. */
export async function forgetByApi(api: APIRequestContext, house: House): Promise<void> {
  await expect(await api.delete(MINE, { headers: { origin: house.origin } })).toBeOK();
}

/** Makes a code for what was saved. */
export async function codeByApi(api: APIRequestContext, house: House): Promise<string> {
  const answer = await api.post(`${MINE}/share`, { headers: { origin: house.origin } });
  return ((await answer.json()) as { code: string }).code;
}

/** The demonstration citizen has a saved result; gives the code that opens it. */
export async function demoCode(house: House): Promise<string> {
  const api = await house.signedIn("citizen");
  await saveByApi(api, house);
  const code = await codeByApi(api, house);
  await api.dispose();
  return code;
}

/** Somebody of that role opens a result. */
export async function openByApi(house: House, role: Role, code: string): Promise<void> {
  const api = await house.signedIn(role);
  await expect(await api.post("/api/v1/interests/opened", { data: { code } })).toBeOK();
  await api.dispose();
}

/** Saves the result that is on the screen, and reads that it is confirmed. */
export async function saveOnPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: it("interests.save"), exact: true }).click();
  await expect(page.getByText(it("request.state_confirmed"), { exact: true })).toBeVisible();
}

/** Makes a code on the page of the saved result; gives it as it is shown there. */
export async function makeCode(page: Page, words: Words = it): Promise<string> {
  await page.getByRole("button", { name: words("interests.make_code"), exact: true }).click();
  await expect(page.locator("#share-code")).toBeFocused();
  return page.locator(".share-code").innerText();
}

/** Types a code on the page that opens results. */
export async function typeCode(page: Page, code: string, words: Words = it): Promise<void> {
  await page.getByLabel(words("interests.code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: words("interests.open"), exact: true }).click();
}

/** All that this browser keeps of the site: storage, database, caches. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? "");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const rows = database.transaction(table).objectStore(table).getAll();
        found.push(await new Promise((resolve) => (rows.onsuccess = () => resolve(JSON.stringify(rows.result)))));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found.join("\n");
  });
}
