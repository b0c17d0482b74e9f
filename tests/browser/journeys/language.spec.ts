// Italian or English: the choice stays, and the page says which language it is in.
import { expect, test } from "../support/test";
import { words } from "../support/words";

test("the language that was chosen stays, here and on the next page", async ({ page }) => {
  const en = words("en");
  await page.goto("/centres");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: en("network.title") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(new RegExp(en("network.title")));
  await page.reload();
  await expect(page.getByText(en("network.lead"))).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: en("home.title") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Italiano" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
});
