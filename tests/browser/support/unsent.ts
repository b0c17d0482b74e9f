// What a phone in a valley does: it asks for a desk while nobody can answer, and hears of it later.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { outcome } from "./bookings";
import { bookButton, desk, openFloor } from "./floor";
import { House } from "./house";
import { isOpen, visitFirst } from "./own_server";
import type { RunningServer } from "./server";
import { it } from "./words";

/** So many days from now the demonstration has nobody at the desks. */
export const QUIET_DAY = 20;

/** The whole app on the phone of whoever is signed in there, open at the desks of a coming day. */
export async function atTheDesks(page: Page, house: House): Promise<void> {
  await visitFirst(page);
  await openFloor(page, await house.dayAfter(QUIET_DAY));
}

/** Asks for a desk, and reads that it is kept. */
export async function askForDesk(page: Page, label = "A1"): Promise<void> {
  await desk(page, label).click();
  await bookButton(page).click();
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
}

/** Asks for a desk while the server is away: it is on the phone, and nothing more is claimed. */
export async function askWithoutServer(page: Page, label = "A1"): Promise<void> {
  await askForDesk(page, label);
  await expect(outcome(page)).toContainText(it("bookings.state_saved"));
  await expect(page.getByText(it("bookings.state_confirmed"), { exact: true })).toHaveCount(0);
}

/** The phone says that it has a network: a moment at which the app looks again, and asks at once. */
export async function haveNetworkAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
}

/** The app is opened again, as after a day in the pocket. */
export async function openAgain(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/bookings");
  await isOpen(page);
  return page;
}

/** Nothing waits any more. What was sent and not heard of is asked for again after a pause. */
export async function expectNothingWaits(page: Page): Promise<void> {
  await expect(page.getByText(it("shell.unsent_one"))).toBeHidden({ timeout: 30_000 });
}

/** It is booked, nothing waits any more, and it was booked once. */
export async function expectBookedOnce(page: Page): Promise<void> {
  await expect.poll(() => bookings(page), { timeout: 30_000 }).toBe(1);
  await expectNothingWaits(page);
  expect(await bookings(page)).toBe(1);
}

/** How many coming bookings the server has of whoever is signed in on this phone. */
export async function bookings(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/bookings");
  return ((await answer.json()) as { coming: unknown[] }).coming.length;
}

/** Another tab has the lock of whoever sends, so that nothing is sent before that tab is closed. */
export async function holdTheLock(context: BrowserContext, server: RunningServer): Promise<Page> {
  const holder = await context.newPage();
  await holder.goto(`${server.origin}/robots.txt`);
  await holder.evaluate(
    () => new Promise<void>((held) => void navigator.locks.request("portalavoro-outbox", () => (held(), new Promise(() => undefined)))),
  );
  return holder;
}
