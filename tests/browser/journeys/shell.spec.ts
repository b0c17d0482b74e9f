// The front door and what surrounds every page.
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
  await context.setOffline(true);
  await expect(page.getByText(it("shell.offline_title"))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(it("shell.offline_title"))).toBeHidden();
});
