// The result in the profile: saving it, showing it, and the page where others open it.
import type { Page } from "@playwright/test";
import type { House } from "../house";
import { codeByApi, demoCode, forgetByApi, makeCode, openByApi, saveByApi, typeCode } from "../interests";
import { loseNetwork } from "../network";
import { EVEN, keepSheet, MAKER, sheet } from "../orientation";
import type { Words } from "../words";
import type { AppPage } from "./page";

const SAVED: Omit<AppPage, "name"> = {
  address: () => "/orientation/saved",
  as: "citizen",
  before: (page, house) => anew(page, house),
  ready: (words) => words("interests.saved_title"),
};
const OPEN: Omit<AppPage, "name"> = {
  address: () => "/orientation/open",
  as: "operator",
  ready: (words) => words("interests.open_title"),
};
const RESULT: Omit<AppPage, "name"> = {
  address: () => "/orientation/result",
  as: "citizen",
  ready: (words) => words("orientation.result_title"),
};

/** A result that nobody was shown. */
async function anew(page: Page, house: House, taste = MAKER): Promise<void> {
  await forgetByApi(page.request, house);
  await saveByApi(page.request, house, taste);
}

async function answered(page: Page, house: House): Promise<void> {
  await forgetByApi(page.request, house);
  await keepSheet(page, sheet(60, MAKER));
}

async function ask(page: Page, words: Words, key: string): Promise<void> {
  await page.getByRole("button", { name: words(key), exact: true }).click();
}

export const INTERESTS: AppPage[] = [
  {
    ...RESULT,
    name: "orientation result, not saved",
    before: answered,
    then: (page, words) => page.getByRole("button", { name: words("interests.save"), exact: true }).waitFor(),
  },
  {
    ...RESULT,
    name: "orientation result, saving is not sent",
    before: answered,
    then: async (page, words) => {
      await loseNetwork(page);
      await ask(page, words, "interests.save");
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
  {
    ...RESULT,
    name: "orientation result, saved",
    before: answered,
    then: async (page, words) => {
      await ask(page, words, "interests.save");
      await page.getByRole("link", { name: words("interests.see_saved") }).waitFor();
    },
  },
  { ...SAVED, name: "saved interests, signed out", as: undefined, before: undefined },
  { ...SAVED, name: "saved interests", reads: /\/api\/v1\/me\/interests$/, kept: true },
  { ...SAVED, name: "saved interests, flat", before: (page, house) => anew(page, house, EVEN) },
  { ...SAVED, name: "saved interests, none", before: answered },
  { ...SAVED, name: "saved interests, a code", then: (page, words) => makeCode(page, words) },
  {
    ...SAVED,
    name: "saved interests, opened by others",
    before: async (page, house) => {
      await anew(page, house);
      const code = await codeByApi(page.request, house);
      await openByApi(house, "operator", code);
      await openByApi(house, "tutor", code);
    },
    then: (page, words) => page.getByRole("heading", { name: words("interests.openings_title") }).waitFor(),
  },
  {
    ...SAVED,
    name: "saved interests, no network for a code",
    then: async (page, words) => {
      await loseNetwork(page);
      await ask(page, words, "interests.make_code");
      await page.getByText(words("interests.no_network_title")).waitFor();
    },
  },
  {
    ...SAVED,
    name: "saved interests, removing",
    then: async (page, words) => {
      await ask(page, words, "interests.remove");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...SAVED,
    name: "saved interests, removing is not sent",
    then: async (page, words) => {
      await loseNetwork(page);
      await ask(page, words, "interests.remove");
      await page.getByRole("dialog").getByRole("button", { name: words("interests.remove") }).click();
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
  { ...OPEN, name: "opening interests, signed out", as: undefined },
  { ...OPEN, name: "opening interests, for who is no staff", as: "citizen" },
  { ...OPEN, name: "opening interests", address: () => "/orientation/open#code=7KQ2M4" },
  {
    ...OPEN,
    name: "opening interests, a wrong code",
    then: async (page, words) => {
      await typeCode(page, "000000", words);
      await page.getByText(words("interests.code_unknown")).waitFor();
    },
  },
  {
    ...OPEN,
    name: "opening interests, too many tries",
    before: async (page) => {
      const problem = { type: "about:blank", title: "Too Many Requests", status: 429, code: "too_many_requests" };
      const contentType = "application/problem+json";
      await page.route(/\/interests\/opened$/, (route) =>
        route.fulfill({ status: 429, contentType, body: JSON.stringify(problem) }),
      );
    },
    then: async (page, words) => {
      await typeCode(page, "000000", words);
      await page.getByText(words("interests.too_many_title")).waitFor();
    },
  },
  {
    ...OPEN,
    name: "opened interests",
    then: async (page, words, house) => {
      await typeCode(page, await demoCode(house), words);
      await page.getByRole("table").waitFor();
    },
  },
];
