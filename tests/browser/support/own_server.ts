// A server of the test's own, which it may stop and start again, and browsers with the service worker in them.
import { expect, type Page } from "@playwright/test";
import { join } from "node:path";
import { startServer, type RunningServer } from "./server";
import { test as base } from "./test";

export { expect };

export const test = base.extend<{ server: RunningServer }>({
  serviceWorkers: "allow",
  server: async ({ database }, use, info) => {
    const server = await startServer(database, join(info.outputDir, "server.log"));
    try {
      await use(server);
    } finally {
      await server.stop();
    }
  },
  baseURL: async ({ server }, use) => use(server.origin),
  newPhone: async ({ browser, server }, use) => {
    const phones: Page[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: server.origin, serviceWorkers: "allow" });
      phones.push(await context.newPage());
      return phones[phones.length - 1];
    });
    for (const phone of phones) await phone.context().close();
  },
});

/** The first visit of a browser, until the whole app is on the device and its worker answers. */
export async function visitFirst(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await isOpen(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** The app has taken the place of the static page, and shows a page of its own. */
export async function isOpen(page: Page): Promise<void> {
  await expect(page.locator("#door")).toHaveCount(0);
  await expect(page.getByRole("navigation").first()).toBeVisible();
  await expect(page.locator("#content h1").first()).toBeVisible();
}

/** Empties the browser's own cache, as it does itself when it wants room: only what the worker keeps is left. */
export async function emptyBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

/** Looks for a new version now, as the app does on its own from time to time; waits until what is found is decided. */
export async function lookForNewVersion(page: Page): Promise<"installed" | "redundant" | "none"> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    if (registration.waiting) return "installed";
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return registration.waiting ? "installed" : "none";
    return new Promise((resolve) => {
      const look = () => {
        if (installing.state === "installed" || installing.state === "redundant") resolve(installing.state);
      };
      installing.addEventListener("statechange", look);
      look();
    });
  });
}

/** How often the server gave away a file of the app, by HTTP status: 304 is a file that the browser had. */
export async function filesGiven(server: RunningServer): Promise<{ whole: number; known: number }> {
  const figures = await (await fetch(`${server.origin}/metrics`)).text();
  const count = (status: number) => {
    const lines = figures.split("\n").filter((line) => line.startsWith("http_requests_total{"));
    const ours = lines.filter((line) => line.includes('route="(app)"') && line.includes(`status="${status}"`));
    return ours.reduce((sum, line) => sum + Number(line.split(" ").pop()), 0);
  };
  return { whole: count(200), known: count(304) };
}
