// With the server gone after the first visit, every page opens; with the server there, a second visit fetches nothing.
import type { Page } from "@playwright/test";
import { HUB } from "../support/house";
import { stampedFiles } from "../support/next_app";
import { emptyBrowserCache, expect, filesGiven, isOpen, test, visitFirst } from "../support/own_server";
import { it } from "../support/words";

/** The home, and one page of each room that has a file of its own. */
const PAGES = ["/", "/accessibility", `/centres/${HUB.id}`, `/centres/${HUB.id}/desks`, "/bookings", "/sign-in", "/orientation", "/operator"];

async function opensWhole(page: Page): Promise<void> {
  await isOpen(page);
  await expect(page.getByText(it("shell.chunk_failed_title"))).toHaveCount(0);
}

test("pages that were never opened open without a server", async ({ page, server }) => {
  await visitFirst(page);
  await server.cut();
  await expect(fetch(server.origin)).rejects.toThrow();
  await emptyBrowserCache(page);
  for (const address of PAGES) {
    await page.goto(address);
    await opensWhole(page);
  }
  await page.reload();
  await opensWhole(page);
});

test("the tab of the first visit goes on without a server", async ({ page, server }) => {
  await visitFirst(page);
  await server.cut();
  await emptyBrowserCache(page);
  await page.getByRole("link", { name: it("shell.bookings"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("bookings.title") })).toBeVisible();
});

test("a second visit fetches no file", async ({ page, server }) => {
  await visitFirst(page);
  const before = await filesGiven(server);
  const fetched: string[] = [];
  page.on("response", (response) => {
    if (!response.fromServiceWorker()) fetched.push(new URL(response.url()).pathname);
  });
  await page.goto("/bookings");
  await opensWhole(page);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => !path.startsWith("/api/"))).toEqual([]);
  // The worker's own look for a newer one is answered with 304.
  expect((await filesGiven(server)).whole).toBe(before.whole);
});

test("all that the app is made of is on the device", async ({ page }) => {
  await visitFirst(page);
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname);
  });
  expect(kept.sort()).toEqual(Object.keys(stampedFiles()).sort());
  expect(kept).toEqual(expect.arrayContaining(["/", "/boot.js", "/door.svg", "/icon-192.png", "/manifest.webmanifest"]));
});

test("what is the server's goes past the worker", async ({ page, server }) => {
  await visitFirst(page);
  await server.cut();
  const isAnswered = (address: string, method = "GET") =>
    page.evaluate(([address, method]) => fetch(address, { method }).then(() => true, () => false), [address, method]);
  expect(await isAnswered("/api/v1/centres")).toBe(false);
  expect(await isAnswered("/status")).toBe(false);
  expect(await isAnswered("/boot.js", "POST")).toBe(false);
  expect(await isAnswered("/boot.js")).toBe(true);
});
