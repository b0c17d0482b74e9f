// Actions that were not sent, and what happens around them: an update before or after, an app that is closed.
import type { BrowserContext, Page } from "@playwright/test";
import { bookButton, desk, openFloor } from "../support/floor";
import { House } from "../support/house";
import { makeNextApp } from "../support/next_app";
import { expect, isOpen, lookForNewVersion, test, visitFirst } from "../support/own_server";
import { beDemo } from "../support/people";
import type { RunningServer } from "../support/server";
import { it } from "../support/words";

const NEXT = "aaaaaaaaaaaa";

/** So many days from now the demonstration has nobody at the desks. */
const QUIET_DAY = 20;

/** A phone with the app on it, at the desks of a coming day, in the hands of the demonstration citizen. */
async function atTheDesks(page: Page, server: RunningServer): Promise<House> {
  const house = await House.open(server);
  await beDemo(page, house, "citizen");
  await visitFirst(page);
  await openFloor(page, await house.dayAfter(QUIET_DAY));
  return house;
}

async function askForDesk(page: Page): Promise<void> {
  await desk(page, "A1").click();
  await bookButton(page).click();
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
}

/** Another tab has the lock of whoever sends, so that nothing is sent before the tab is closed. */
async function holdTheLock(context: BrowserContext, server: RunningServer): Promise<Page> {
  const holder = await context.newPage();
  await holder.goto(`${server.origin}/robots.txt`);
  await holder.evaluate(
    () => new Promise<void>((held) => void navigator.locks.request("portalavoro-outbox", () => (held(), new Promise(() => undefined)))),
  );
  return holder;
}

/** Nothing waits any more, and the server has one booking. */
async function expectBookedOnce(page: Page): Promise<void> {
  await expect(page.getByText(it("shell.unsent_one"))).toBeHidden({ timeout: 30_000 });
  expect(await bookings(page)).toBe(1);
}

async function bookings(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/bookings");
  return ((await answer.json()) as { coming: unknown[] }).coming.length;
}

async function update(page: Page): Promise<void> {
  await page.getByRole("button", { name: it("shell.update"), exact: true }).click();
  await expect(page.locator(`html[data-version=${NEXT}]`)).toBeAttached();
  await isOpen(page);
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
}

test("an action, then an update: the new version sends it, once", async ({ page, context, server }, info) => {
  await atTheDesks(page, server);
  const holder = await holdTheLock(context, server);
  await askForDesk(page);
  makeNextApp(info.outputPath("next"), NEXT);
  await server.restore({ app: info.outputPath("next") });
  expect(await lookForNewVersion(page)).toBe("installed");
  await update(page);
  await holder.close();
  await expectBookedOnce(page);
});

test("an update, then an action: the person changes without a server, and it is sent once", async ({ page, server }, info) => {
  await atTheDesks(page, server);
  makeNextApp(info.outputPath("next"), NEXT);
  await server.restore({ app: info.outputPath("next") });
  expect(await lookForNewVersion(page)).toBe("installed");
  await server.cut();
  await askForDesk(page);
  await update(page);
  await server.restore({ app: info.outputPath("next") });
  await expectBookedOnce(page);
});

test("an app that was closed sends when the network is back", async ({ page, context, server }) => {
  const house = await atTheDesks(page, server);
  const elsewhere = await context.newPage();
  const browser = await context.newCDPSession(elsewhere);
  const registered = new Promise<string>((resolve) =>
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations: [one] }) => one && resolve(one.registrationId)),
  );
  await browser.send("ServiceWorker.enable");
  await context.setOffline(true);
  await askForDesk(page);
  await page.close();
  await context.setOffline(false);
  expect(await bookings(elsewhere)).toBe(0);

  const event = { origin: house.origin, registrationId: await registered, tag: "outbox", lastChance: false };
  await browser.send("ServiceWorker.dispatchSyncEvent", event);
  await expect.poll(() => bookings(elsewhere)).toBe(1);

  // Opened again, the app hears the outcome under the same key.
  await elsewhere.goto("/bookings");
  await isOpen(elsewhere);
  await expectBookedOnce(elsewhere);
});

test("an app that is open is told to send", async ({ page, context, server }) => {
  const house = await atTheDesks(page, server);
  const browser = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations: [one] }) => one && resolve(one.registrationId)),
  );
  await browser.send("ServiceWorker.enable");
  await page.evaluate(() => navigator.serviceWorker.addEventListener("message", ({ data }) => (document.title = `told: ${data}`)));
  const event = { origin: house.origin, registrationId: await registered, tag: "outbox", lastChance: false };
  await browser.send("ServiceWorker.dispatchSyncEvent", event);
  await expect(page).toHaveTitle("told: outbox");
});
