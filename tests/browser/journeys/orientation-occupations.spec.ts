// Occupations: found by name with slips, narrowed by filters, explained, and leading on.
import { keepSheet, MAKER, OCCUPATIONS, sheet, TEXTS } from "../support/orientation";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const found = (page: Page) => page.getByRole("region", { name: new RegExp(`mestier`) }).getByRole("article");

test("a name is found without its accents and with a slip", async ({ page }) => {
  await page.goto("/orientation/occupations");
  await expect(page.getByText(it("orientation.in_order_name"))).toBeVisible();
  await page.getByRole("searchbox", { name: it("orientation.search") }).fill("panetiére");
  await expect(found(page).first()).toContainText(TEXTS.panettiere.name);
  await page.getByRole("searchbox", { name: it("orientation.search") }).fill("xyzzy");
  await expect(page.getByText(it("orientation.none_title"))).toBeVisible();
  await page.getByRole("button", { name: it("orientation.clear_filters") }).click();
  await expect(page.getByRole("heading", { name: it("orientation.found_many", { count: OCCUPATIONS.length }) })).toBeVisible();
});

test("filters narrow the list, stay on the way back, and are in no address", async ({ page }) => {
  await page.goto("/orientation/occupations");
  await page.getByRole("button", { name: it("orientation.filters"), exact: true }).click();
  await page.getByLabel(it("orientation.sector_label")).selectOption(it("orientation.sector_health"));
  await page.getByLabel(it("orientation.education_label")).selectOption(it("orientation.education_qualification"));
  await page.getByRole("button", { name: it("orientation.people"), exact: true }).click();
  const count = page.getByRole("heading", { level: 2 }).first();
  const narrow = await count.innerText();
  expect(await found(page).count()).toBeLessThan(OCCUPATIONS.length);
  await found(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: it("orientation.ways_title") })).toBeVisible();
  await page.goBack();
  await expect(count).toHaveText(narrow);
  await expect(page).toHaveURL(/\/orientation\/occupations$/);
});

test("who has answered sees why each is there, from the result to a neighbour", async ({ page }) => {
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  const suggestions = page.getByRole("region", { name: it("orientation.suggestions_title") });
  await expect(suggestions.getByRole("article")).toHaveCount(6);
  for (const card of await suggestions.getByRole("article").all()) await expect(card).toContainText("interessi più forti");
  const name = await suggestions.getByRole("link").first().innerText();
  await suggestions.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await expect(page.getByRole("region", { name: it("orientation.why_title") })).toContainText("interessi più forti");
  await expect(page.getByText(it("orientation.credits_esco"))).toBeVisible();
  await page.getByRole("region", { name: it("orientation.related_title") }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toHaveCount(0);
  await page.getByRole("link", { name: it("orientation.next_desk") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("network.title") })).toBeVisible();
});
