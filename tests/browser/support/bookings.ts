// A person's bookings: the list, one of them, and what the screen says of it.
import { expect, type Locator, type Page } from "@playwright/test";
import { it } from "./words";

/** Opens one booking and waits for its facts. */
export async function openBooking(page: Page, booking: string): Promise<void> {
  await page.goto(`/bookings/${booking}`);
  await expect(status(page)).toBeVisible();
}

/** Where the booking stands, on its own page. */
export function status(page: Page): Locator {
  return page.getByRole("definition").last();
}

/** Goes to the list of bookings by the menu. */
export async function openList(page: Page): Promise<void> {
  await menu(page, "shell.bookings").click();
  await expect(page.getByRole("heading", { level: 1, name: it("bookings.title") })).toBeVisible();
}

/** An entry of the main menu. */
export function menu(page: Page, key: string): Locator {
  return page.getByRole("navigation", { name: it("shell.main_navigation") }).getByRole("link", { name: it(key) });
}

/** The bookings in the list that are still to come. */
export function coming(page: Page): Locator {
  return page.getByRole("tabpanel", { name: it("bookings.coming") }).getByRole("article");
}

/** What became of the last thing that was asked, with what can be done about it. */
export function outcome(page: Page): Locator {
  return page.locator(".outcome").last();
}

/** Gives the booking up, and says so. */
export async function cancelHere(page: Page): Promise<void> {
  await page.getByRole("button", { name: it("bookings.cancel"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("bookings.cancel_yes") }).click();
  await expect(outcome(page)).toContainText(it("bookings.done_cancelled"));
}
