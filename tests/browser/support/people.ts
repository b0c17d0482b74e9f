// What a person does to get in, by the words on the screen.
import { expect, type Page } from "@playwright/test";
import type { House, Role } from "./house";
import { it } from "./words";

/** Day, month, year. */
export type BirthDate = [number, number, number];

/** On the sign-in page: asks for the code, reads the mail, types it. */
export async function typeMailedCode(page: Page, house: House, email: string): Promise<void> {
  await page.getByLabel(it("accounts.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: it("accounts.send_code") }).click();
  await expect(page.getByRole("heading", { name: it("accounts.code_title") })).toBeVisible();
  await page.getByLabel(it("accounts.code"), { exact: true }).fill(await house.mails.takeCode(email));
  await page.getByRole("button", { name: it("accounts.enter"), exact: true }).click();
}

/** After the first sign-in: the least that a booking needs. */
export async function typeProfile(page: Page, name: string, birthDate: BirthDate): Promise<void> {
  await expect(page.getByRole("heading", { name: it("accounts.first_title") })).toBeVisible();
  await page.getByLabel(it("accounts.name"), { exact: true }).fill(name);
  await typeBirthDate(page, birthDate);
  await page.getByRole("button", { name: it("accounts.save_and_go_on") }).click();
}

/** The three fields of a birthday. */
export async function typeBirthDate(page: Page, [day, month, year]: BirthDate): Promise<void> {
  const fields = page.getByRole("group", { name: it("accounts.birth_date") });
  await fields.getByLabel(it("ui.day")).fill(String(day));
  await fields.getByLabel(it("ui.month")).fill(String(month));
  await fields.getByLabel(it("ui.year")).fill(String(year));
}

/** A new person, from the sign-in page to the page after it. */
export async function signInByMail(page: Page, house: House, email: string, name: string): Promise<void> {
  await page.goto("/sign-in");
  await typeMailedCode(page, house, email);
  await typeProfile(page, name, [17, 5, 2004]);
  await expect(page).not.toHaveURL(/sign-in/);
}

/** One tap to be the demonstration person of a role. */
export async function signInAsDemo(page: Page, role: Role): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: it(`accounts.role_${role}`) }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The same without the sign-in page: for tests that are about something else. */
export async function beDemo(page: Page, house: House, role: Role): Promise<void> {
  const answer = await page.request.post("/api/v1/sign-in/demonstration", {
    data: { role },
    headers: { origin: house.origin },
  });
  expect(answer.status(), "demonstration sign-in").toBeLessThan(300);
}

/** A new person on this phone without the sign-in page, with the profile that a booking needs. Gives the address. */
export async function beNew(page: Page, house: House, name: string): Promise<string> {
  const email = house.freshEmail("persona");
  await beAgain(page, house, email);
  const profile = { name, birth_date: "2004-05-17", language: "it" };
  const headers = { origin: house.origin };
  await expect(await page.request.put("/api/v1/me/profile", { data: profile, headers })).toBeOK();
  return email;
}

/** The person of an address on this phone, without the sign-in page. */
export async function beAgain(page: Page, house: House, email: string): Promise<void> {
  const headers = { origin: house.origin };
  const api = page.request;
  await expect(await api.post("/api/v1/sign-in/codes", { data: { email, language: "it" }, headers })).toBeOK();
  const code = await house.mails.takeCode(email);
  await expect(await api.post("/api/v1/sign-in/with-code", { data: { email, code }, headers })).toBeOK();
}
