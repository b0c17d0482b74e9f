// The front door and what surrounds every page.
import { loseNetwork } from "../support/network";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("the home is painted before any WebAssembly arrives", async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: it("home.title") })).toBeVisible();
  await expect(page.getByRole("link", { name: it("home.find_centre") }).first()).toHaveAttribute("href", "/centres");
  await expect(page.getByRole("navigation", { name: it("shell.main_navigation") })).toBeVisible();
});

test("the app takes the home over without a jump", async ({ page }) => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/");
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.boundingBox();
  release();
  await expect(page.locator("#door")).toHaveCount(0);
  expect(await heading.boundingBox()).toEqual(before);
});

test("without a network the page says so, and says when it is back", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.locator("#door")).toHaveCount(0);
  await loseNetwork(page);
  await expect(page.getByText(it("shell.offline_title"))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(it("shell.offline_title"))).toBeHidden();
});

/** Pages whose first words are there too, and which no entry of the menu leads to. */
const NOT_IN_MENU = {
  "/postings": "postings_search.title",
  "/postings/00000000-0000-7000-8000-000000000800": "postings.public_title",
} as const;

test("a page that is opened by a link says where one is before any WebAssembly arrives", async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  const pages = {
    "/centres": "network.title",
    "/centres/portalavoro-matera": "network.one_title",
    "/centres/portalavoro-matera/desks": "bookings.desks_title",
    "/bookings": "bookings.title",
    "/orientation": "orientation.start_title",
  };
  const menu = page.getByRole("navigation", { name: it("shell.main_navigation") });
  for (const [address, title] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: it(title) }), address).toBeVisible();
    await expect(menu.locator("[aria-current=page]"), address).toHaveAttribute("href", `/${address.split("/")[1]}`);
  }
  for (const [address, title] of Object.entries(NOT_IN_MENU)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: it(title) }), address).toBeVisible();
    await expect(menu.locator("[aria-current=page]"), address).toHaveCount(0);
  }
  await page.goto("/orientation");
  const picture = page.locator("#door .door-orientation img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
