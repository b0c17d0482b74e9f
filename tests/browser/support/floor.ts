// A centre's floor as a person uses it: a day, a time, a desk, one button.
import { expect, type Locator, type Page } from "@playwright/test";
import { morning, type When } from "./api";
import { HUB } from "./house";
import { it } from "./words";

/** The address of the hub's floor with a day and a time chosen. */
export function floorAt({ day, start, end }: When): string {
  return `/centres/${HUB.id}/desks?day=${day}&start=${start}&end=${end}`;
}

/** Opens the hub's floor on a day, in the morning when nothing else is said, and waits for the list of its desks. */
export async function openFloor(page: Page, when: string | When): Promise<void> {
  await page.goto(floorAt(typeof when === "string" ? morning(when) : when));
  await expect(page.getByRole("heading", { level: 1, name: it("bookings.desks_title") })).toBeVisible();
  await showList(page);
}

/** The list of desks beside the plan. */
export async function showList(page: Page): Promise<void> {
  await page.getByRole("tab", { name: it("bookings.as_list") }).click();
  await expect(page.getByRole("list", { name: it("bookings.list_label") })).toBeVisible();
}

/** A desk in the list, by its label and, if given, by how it stands. */
export function desk(page: Page, label: string, stands = ""): Locator {
  return named(page.getByRole("list", { name: it("bookings.list_label") }), label, stands);
}

/** The same desk on the plan. */
export function deskOnPlan(page: Page, label: string, stands = ""): Locator {
  return named(page.getByRole("group", { name: it("bookings.plan_label") }), label, stands);
}

function named(where: Locator, label: string, stands: string): Locator {
  return where.getByRole("button", { name: new RegExp(`^${it("bookings.desk", { label })}, ${stands}`) });
}

/** The desk is the chosen one. */
export async function expectChosen(desk: Locator): Promise<void> {
  await expect(desk).toHaveAttribute("aria-pressed", "true");
}

/** The button that asks for the desk. */
export function bookButton(page: Page): Locator {
  return page.getByRole("button", { name: it("bookings.book"), exact: true });
}

/** Chooses a desk, books it and waits for the server's yes. */
export async function bookDesk(page: Page, label: string): Promise<void> {
  await desk(page, label).click();
  await bookButton(page).click();
  await expectConfirmed(page);
}

/** The server has said yes, in words. */
export async function expectConfirmed(page: Page): Promise<void> {
  await expect(page.getByText(it("bookings.state_confirmed"), { exact: true }).first()).toBeVisible();
}
