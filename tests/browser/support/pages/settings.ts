// The centre's settings, tab by tab.
import { expect, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { HUB } from "../house";
import type { Words } from "../words";
import type { AppPage } from "./page";

const SETTINGS: Omit<AppPage, "name"> = {
  address: () => "/operator/centre",
  as: "operator",
  ready: (words) => words("operator.centre_title"),
};

async function open(page: Page, words: Words, tab: string): Promise<void> {
  await page.getByRole("tab", { name: words(tab), exact: true }).click();
}

export const CENTRE_SETTINGS: AppPage[] = [
  { ...SETTINGS, name: "settings, hours", reads: new RegExp(`/api/v1/centres/${HUB.id}$`) },
  {
    ...SETTINGS,
    name: "settings, hours with an error",
    then: async (page, words) => {
      const opens = page.getByRole("combobox", { name: new RegExp(words("operator.opens")) }).first();
      await opens.selectOption("24:00");
      await page.getByRole("tabpanel").getByRole("button", { name: words("ui.save"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...SETTINGS,
    name: "settings, closures",
    then: async (page, words) => {
      await open(page, words, "operator.tab_closures");
      await page.getByRole("button", { name: words("operator.add_closure") }).click();
      await page.getByRole("tabpanel").getByRole("button", { name: words("ui.save"), exact: true }).click();
      await expect(page.getByRole("tabpanel").locator(".field-error").first()).toBeVisible();
    },
  },
  { ...SETTINGS, name: "settings, contacts", then: (page, words) => open(page, words, "operator.tab_contacts") },
  { ...SETTINGS, name: "settings, rules", then: (page, words) => open(page, words, "operator.tab_rules") },
  {
    ...SETTINGS,
    name: "settings, rules with an error",
    then: async (page, words) => {
      await open(page, words, "operator.tab_rules");
      await page.getByLabel(words("operator.days_ahead")).fill("tanti");
      await page.getByRole("tabpanel").getByRole("button", { name: words("ui.save"), exact: true }).click();
      await expect(page.getByRole("tabpanel").locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...SETTINGS,
    name: "settings, spaces",
    then: async (page, words) => {
      await open(page, words, "operator.tab_floor");
      await page.getByRole("button", { name: /^A1 / }).last().click();
      await page.getByLabel(words("operator.space_label")).waitFor();
    },
  },
  {
    ...SETTINGS,
    name: "settings, a room that would be too small",
    then: async (page, words) => {
      await open(page, words, "operator.tab_floor");
      await page.route(/\/floor$/, (route) => {
        const time = { date: "2098-12-01", start: "10:00", end: "12:00" };
        const planned = { id: randomUUID(), room: randomUUID(), title: "Scrivere il curriculum", time, places: 12 };
        const said = { type: "about:blank", title: "Conflict", status: 409, code: "fewer_places_than_planned", group_sessions: [planned] };
        return route.fulfill({ status: 409, contentType: "application/problem+json", body: JSON.stringify(said) });
      });
      await page.getByRole("tabpanel").getByRole("button", { name: words("ui.save"), exact: true }).click();
      await page.getByText("Scrivere il curriculum").waitFor();
    },
  },
  {
    ...SETTINGS,
    name: "settings, codes to print",
    then: async (page, words) => {
      await open(page, words, "operator.tab_floor");
      await page.getByRole("button", { name: words("operator.codes_show") }).click();
      await page.getByRole("button", { name: words("operator.codes_print") }).waitFor();
    },
  },
];
