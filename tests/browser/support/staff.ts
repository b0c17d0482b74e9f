// What an operator does on the pages for staff, by the words on the screen.
import { expect, type Locator, type Page } from "@playwright/test";
import { beDemo, typeBirthDate } from "./people";
import type { House } from "./house";
import { it } from "./words";

/** A second phone in the hands of the hub's operator, on one of the pages for staff. */
export async function operatorAt(page: Page, house: House, address: string): Promise<Page> {
  await beDemo(page, house, "operator");
  await page.goto(address);
  return page;
}

/** Shows a day on the operator's page. */
export async function showDay(page: Page, day: string): Promise<void> {
  await page.getByLabel(it("operator.day"), { exact: true }).fill(day);
  await expect(page.getByText(it("ui.loading"))).toHaveCount(0);
}

/** The row of a person, on the day or among those who were found. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ hasText: name });
}

/** Registers somebody who has no e-mail. */
export async function register(page: Page, name: string): Promise<void> {
  await page.getByLabel(it("accounts.name"), { exact: true }).fill(name);
  await typeBirthDate(page, [4, 3, 2001]);
  await page.getByRole("button", { name: it("operator.register"), exact: true }).click();
  await expect(page.getByText(it("operator.registered_title"))).toBeVisible();
}

/** Looks for somebody by name. */
export async function find(page: Page, name: string): Promise<void> {
  await page.getByLabel(it("operator.find_name")).fill(name);
  await page.getByRole("button", { name: it("operator.find"), exact: true }).click();
  // Whoever was just registered stands below as well.
  const found = page.getByRole("region", { name: it("operator.find_title") });
  await expect(found.getByRole("listitem").filter({ hasText: name })).toBeVisible();
}

/** Saves the part of the centre that is open, and waits until it is said. */
export async function saveSection(page: Page): Promise<void> {
  const panel = page.getByRole("tabpanel");
  await panel.getByRole("button", { name: it("ui.save"), exact: true }).click();
  await expect(panel.getByText(it("operator.saved"))).toBeVisible();
}
