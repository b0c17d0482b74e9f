// Getting in, the profile, and getting out.
import { expect, type Page } from "@playwright/test";
import type { House } from "../house";
import type { Words } from "../words";
import type { AppPage } from "./page";

async function askForCode(page: Page, words: Words, house: House): Promise<string> {
  const email = house.freshEmail("asse");
  await page.getByLabel(words("accounts.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: words("accounts.send_code") }).click();
  await page.getByRole("heading", { name: words("accounts.code_title") }).waitFor();
  return email;
}

async function enterNew(page: Page, words: Words, house: House): Promise<void> {
  const email = await askForCode(page, words, house);
  await page.getByLabel(words("accounts.code"), { exact: true }).fill(await house.mails.takeCode(email));
  await page.getByRole("button", { name: words("accounts.enter"), exact: true }).click();
  await page.getByRole("heading", { name: words("accounts.first_title") }).waitFor();
}

const SIGN_IN: Omit<AppPage, "name"> = { address: () => "/sign-in", ready: (words) => words("accounts.title") };
const PROFILE: Omit<AppPage, "name"> = {
  address: () => "/profile",
  as: "citizen",
  ready: (words) => words("accounts.profile_title"),
};

export const ACCOUNTS: AppPage[] = [
  { ...SIGN_IN, name: "sign-in" },
  {
    ...SIGN_IN,
    name: "sign-in with an error",
    then: (page, words) => page.getByRole("button", { name: words("accounts.send_code") }).click(),
  },
  { ...SIGN_IN, name: "sign-in, the code", then: askForCode },
  {
    ...SIGN_IN,
    name: "sign-in, a wrong code",
    then: async (page, words, house) => {
      await askForCode(page, words, house);
      await page.getByLabel(words("accounts.code"), { exact: true }).fill("00000000");
      await page.getByRole("button", { name: words("accounts.enter"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...SIGN_IN,
    name: "sign-in, the card",
    then: (page, words) => page.getByRole("button", { name: words("accounts.have_card") }).click(),
  },
  {
    ...SIGN_IN,
    name: "sign-in, the first profile",
    then: async (page, words, house) => {
      await enterNew(page, words, house);
      await page.getByRole("button", { name: words("accounts.save_and_go_on") }).click();
    },
  },
  {
    ...SIGN_IN,
    name: "sign-in, too young",
    then: async (page, words, house) => {
      await enterNew(page, words, house);
      await page.getByLabel(words("accounts.name"), { exact: true }).fill("Pia Piccola");
      const born = page.getByRole("group", { name: words("accounts.birth_date") });
      await born.getByLabel(words("ui.day")).fill("1");
      await born.getByLabel(words("ui.month")).fill("9");
      await born.getByLabel(words("ui.year")).fill(String(new Date().getFullYear() - 10));
      await page.getByRole("button", { name: words("accounts.save_and_go_on") }).click();
      await page.getByRole("heading", { name: words("accounts.young_title") }).waitFor();
    },
  },
  { ...SIGN_IN, name: "signed in already", as: "citizen", ready: (words) => words("accounts.already_title") },
  { ...PROFILE, name: "profile, signed out", as: undefined },
  { ...PROFILE, name: "profile", reads: /\/api\/v1\/me\/sessions$/ },
  {
    ...PROFILE,
    name: "profile with an error",
    then: async (page, words) => {
      await page.getByLabel(words("accounts.name"), { exact: true }).fill("");
      await page.getByRole("button", { name: words("accounts.save"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...PROFILE,
    name: "profile, leaving every device",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("accounts.sign_out_everywhere") }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
];
