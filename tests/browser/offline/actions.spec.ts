// Actions that were not sent, and what happens around them: an update before or after, an app that is closed.
import type { Page } from "@playwright/test";
import { House } from "../support/house";
import { loseNetwork } from "../support/network";
import { makeNextApp } from "../support/next_app";
import { expect, isOpen, lookForNewVersion, test } from "../support/own_server";
import { beDemo } from "../support/people";
import type { RunningServer } from "../support/server";
import { askForDesk, atTheDesks, bookings, expectBookedOnce, holdTheLock } from "../support/unsent";
import { it } from "../support/words";

const NEXT = "aaaaaaaaaaaa";

/** A phone with the app on it, at the desks, in the hands of the demonstration citizen. */
async function citizenAtTheDesks(page: Page, server: RunningServer): Promise<House> {
  const house = await House.open(server);
  await beDemo(page, house, "citizen");
  await atTheDesks(page, house);
  return house;
}

async function update(page: Page): Promise<void> {
  await page.getByRole("button", { name: it("shell.update"), exact: true }).click();
  await expect(page.locator(`html[data-version=${NEXT}]`)).toBeAttached();
  await isOpen(page);
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
}

test("an action, then an update: the new version sends it, once", async ({ page, context, server }, info) => {
  await citizenAtTheDesks(page, server);
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
  await citizenAtTheDesks(page, server);
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
  const house = await citizenAtTheDesks(page, server);
  const elsewhere = await context.newPage();
  const browser = await context.newCDPSession(elsewhere);
  const registered = new Promise<string>((resolve) =>
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations: [one] }) => one && resolve(one.registrationId)),
  );
  await browser.send("ServiceWorker.enable");
  await loseNetwork(page);
  await askForDesk(page);
  await page.close();
  expect(await bookings(elsewhere)).toBe(0);
  await context.setOffline(false);

  const event = { origin: house.origin, registrationId: await registered, tag: "outbox", lastChance: false };
  await browser.send("ServiceWorker.dispatchSyncEvent", event);
  await expect.poll(() => bookings(elsewhere)).toBe(1);

  // Opened again, the app hears the outcome under the same key.
  await elsewhere.goto("/bookings");
  await isOpen(elsewhere);
  await expectBookedOnce(elsewhere);
});

test("an app that is open is told to send", async ({ page, context, server }) => {
  const house = await citizenAtTheDesks(page, server);
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
