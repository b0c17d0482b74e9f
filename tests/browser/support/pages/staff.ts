// The operator's day and the people at the desk.
import { expect, type Page } from "@playwright/test";
import { blockByApi, bookByApi, registerByApi, rightNow, freeDesk } from "../api";
import { HUB, type House } from "../house";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const DAY: Omit<AppPage, "name"> = {
  address: () => "/operator",
  as: "operator",
  ready: (words) => words("operator.title"),
};
const PEOPLE: Omit<AppPage, "name"> = {
  address: () => "/operator/people",
  as: "operator",
  ready: (words) => words("operator.people_title"),
};

/** Somebody comes now, and a space is out of use. */
async function someoneComes(_: Page, house: House): Promise<void> {
  const when = await rightNow(house);
  const api = await house.signedIn("company");
  const mine = (await (await api.get("/api/v1/bookings")).json()) as { coming: unknown[] };
  if (mine.coming.length === 0) {
    await bookByApi(api, house, await freeDesk(house, when), when);
    await blockByApi(house, "Laboratorio", { ...when, start: "00:00", end: "24:00" }, "Manutenzione");
  }
  await api.dispose();
}

async function fillProfile(page: Page, words: Words, name: string): Promise<void> {
  await page.getByLabel(words("accounts.name"), { exact: true }).fill(name);
  const born = page.getByRole("group", { name: words("accounts.birth_date") });
  await born.getByLabel(words("ui.day")).fill("4");
  await born.getByLabel(words("ui.month")).fill("3");
  await born.getByLabel(words("ui.year")).fill("2001");
  await page.getByRole("button", { name: words("operator.register"), exact: true }).click();
  await page.getByText(words("operator.registered_title")).waitFor();
}

const checkIn = (page: Page, words: Words) =>
  page.getByRole("button", { name: new RegExp(`^${words("operator.check_in")} `) }).first();

export const STAFF: AppPage[] = [
  { ...DAY, name: "day, signed out", as: undefined },
  { ...DAY, name: "day, for who is no staff", as: "citizen" },
  { ...DAY, name: "day, an administrator chooses the centre", as: "admin" },
  { ...DAY, name: "day, loading the centre", reads: new RegExp(`/api/v1/centres/${HUB.id}$`) },
  {
    ...DAY,
    name: "day",
    before: someoneComes,
    reads: /\/days\/[0-9-]+\/bookings$/,
    empty: {
      centre: HUB.id,
      centre_name: HUB.name,
      date: "2026-12-01",
      now: "2026-12-01T08:00:00Z",
      entries: [],
      blocks: [],
    },
  },
  {
    ...DAY,
    name: "day, blocking a space",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("operator.block"), exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words("operator.block"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...DAY,
    name: "day, giving a booking up",
    before: someoneComes,
    then: async (page, words) => {
      await page.getByRole("button", { name: new RegExp(`^${words("operator.cancel")} `) }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...DAY,
    name: "day, a check-in that is not sent",
    before: someoneComes,
    then: async (page, words) => {
      await loseNetwork(page);
      await checkIn(page, words).click();
      await page.getByText(words("operator.pending_kept"), { exact: true }).waitFor();
    },
  },
  { ...PEOPLE, name: "people" },
  {
    ...PEOPLE,
    name: "people, found",
    then: async (page, words, house) => {
      await registerByApi(house, "Teresa Trovata");
      await page.getByLabel(words("operator.find_name")).fill("Teresa");
      await page.getByRole("button", { name: words("operator.find"), exact: true }).click();
      await page.getByText("Teresa Trovata").first().waitFor();
    },
  },
  {
    ...PEOPLE,
    name: "people, registering with errors",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("operator.register"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...PEOPLE,
    name: "people, registered and given a card",
    then: async (page, words) => {
      await fillProfile(page, words, "Vera Tessera");
      await page.getByRole("button", { name: words("operator.make_card") }).click();
      await page.getByRole("img", { name: words("operator.card_qr") }).waitFor();
    },
  },
];
