// The app on the home screen: the browser can put it there, and it is offered once, when there is something to return for.
import type { Page } from "@playwright/test";
import { desk, openFloor } from "../support/floor";
import { House } from "../support/house";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { inspect } from "../support/inspect";
import { beDemo } from "../support/people";
import { askForDesk, QUIET_DAY } from "../support/unsent";
import { it } from "../support/words";

/** The browser offers to install the app, which those of tests never do by themselves. */
async function letBrowserOffer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("load", () => {
      const prompt = () => document.documentElement.setAttribute("data-asked", "");
      dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt }));
    });
  });
}

test("the browser finds nothing that is missing", async ({ page, context }) => {
  await visitFirst(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A browser of tests counts as a private window, where nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

test("the page has what it needs before the worker fetches the rest", async ({ page, context }) => {
  const asked: string[] = [];
  context.on("request", (request) => {
    asked.push(request.serviceWorker() ? "the worker's" : new URL(request.url()).pathname);
  });
  await visitFirst(page, "/centres/portalavoro-matera/desks");
  const day = asked.findIndex((path) => /^\/api\/v1\/centres\/[^/]+\/days\/[^/]+$/.test(path));
  expect(day).toBeGreaterThan(-1);
  expect(asked.indexOf("the worker's")).toBeGreaterThan(day);
});

test("what keeps and sends comes after the page, and at once when something was kept", async ({
  page,
  server,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const outboxFiles = () => asked.filter((path) => /\/split_outbox(_rows)?\.wasm$/.test(path));
  const house = await House.open(server);
  await beDemo(page, house, "citizen");
  await openFloor(page, await house.dayAfter(QUIET_DAY));
  await expect(desk(page, "A1")).toBeVisible();
  expect(outboxFiles()).toEqual([]);

  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await server.cut();
  await askForDesk(page);
  expect(outboxFiles()).toHaveLength(2);

  asked.length = 0;
  await page.reload();
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
  expect(outboxFiles()).toHaveLength(2);
});

test("it is offered with the first booking, and asked once", async ({ page, server }) => {
  const house = await House.open(server);
  await beDemo(page, house, "citizen");
  await letBrowserOffer(page);
  await page.goto("/bookings");
  await isOpen(page);
  await expect(page.getByText(it("bookings.coming_empty"))).toBeVisible();
  await expect(page.getByText(it("bookings.install_title"))).toHaveCount(0);

  await house.demoBooking();
  await page.reload();
  await expect(page.getByText(it("bookings.install_title"))).toBeVisible();
  await inspect(page, "the app is offered");
  await page.getByRole("button", { name: it("bookings.install"), exact: true }).click();
  await expect(page.locator("html[data-asked]")).toBeAttached();
  await expect(page.getByText(it("bookings.install_title"))).toBeHidden();

  await page.reload();
  await expect(page.getByRole("tabpanel").getByRole("listitem").first()).toBeVisible();
  await expect(page.getByText(it("bookings.install_title"))).toHaveCount(0);
});
