// The switch that takes the service worker away, should one ever do harm.
import { expect, isOpen, lookForNewVersion, test, visitFirst } from "../support/own_server";

test("a worker that must go takes what it kept with it, and loads no tab again", async ({ page, server }) => {
  await visitFirst(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-stayed", ""));
  await server.restore({ options: ["--retire-service-worker"] });
  await lookForNewVersion(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect(page.locator("html[data-stayed]")).toBeAttached();

  // From now on the server answers, and the tab that comes next has no worker.
  await page.goto("/accessibility");
  await isOpen(page);
  const isWithout = () =>
    page.evaluate(async () => !navigator.serviceWorker.controller && (await caches.keys()).length === 0);
  await expect.poll(isWithout).toBe(true);
  await server.restore();
  await visitFirst(page);
});
