// From one version to the next, with tabs open: it waits, the person is told and chooses, and nothing breaks.
import type { Page } from "@playwright/test";
import { rmSync, writeFileSync } from "node:fs";
import { House } from "../support/house";
import { builtName, CHANGED_FILES, makeNextApp } from "../support/next_app";
import { emptyBrowserCache, expect, filesGiven, isOpen, lookForNewVersion, test, visitFirst } from "../support/own_server";
import { inspect } from "../support/inspect";
import { typeMailedCode } from "../support/people";
import { it } from "../support/words";

const NEXT = "aaaaaaaaaaaa";

/** The button in the line that tells of a new version. */
function updateButton(page: Page) {
  return page.getByRole("button", { name: it("shell.update"), exact: true });
}

async function expectVersion(page: Page, name: string | null): Promise<void> {
  await isOpen(page);
  expect(await page.locator("html").getAttribute("data-version")).toBe(name);
}

async function expectVersionSoon(page: Page, name: string): Promise<void> {
  await expect(page.locator(`html[data-version=${name}]`)).toBeAttached();
  await isOpen(page);
}

function keptVersions(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}

test("a new version waits, is told, is chosen, and breaks no other tab", async ({ page, context, server }, info) => {
  const house = await House.open(server);
  await visitFirst(page, "/sign-in");
  await typeMailedCode(page, house, house.freshEmail("bozza"));
  await page.getByLabel(it("accounts.name"), { exact: true }).fill("Marta Prova");
  const other = await context.newPage();
  await other.goto("/accessibility");
  await isOpen(other);

  makeNextApp(info.outputPath("next"), NEXT);
  await server.restore({ app: info.outputPath("next") });
  expect(await lookForNewVersion(page)).toBe("installed");
  // What changed, and the worker itself; every other file was copied, though its address is new.
  expect((await filesGiven(server)).whole).toBe(CHANGED_FILES + 1);

  await expect(other.getByText(it("shell.update_title"))).toBeVisible();
  await inspect(other, "a new version waits");
  await other.getByRole("button", { name: it("shell.update_later") }).click();
  await expect(other.getByText(it("shell.update_title"))).toBeHidden();
  await expectVersion(page, null);

  await updateButton(page).click();
  await expect(page.locator(`html[data-version=${NEXT}]`)).toBeAttached();
  await expect(page.getByLabel(it("accounts.name"), { exact: true })).toHaveValue("Marta Prova");

  // The other tab is told, stays what it is, and opens a room of its own version that it never opened.
  await expect(other.getByText(it("shell.updated_elsewhere_title"))).toBeVisible();
  await emptyBrowserCache(other);
  await other.getByRole("link", { name: it("shell.bookings"), exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: it("bookings.title") })).toBeVisible();
  await expectVersion(other, null);
  const rooms = await other.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  expect(rooms.filter((name) => name.includes(`/a/${NEXT}/`))).toEqual([]);
  expect(rooms.some((name) => name.includes(`/a/${builtName()}/`) && name.endsWith(".wasm"))).toBe(true);

  await updateButton(other).click();
  await expectVersionSoon(other, NEXT);
});

test("the last version is kept, those before it are not", async ({ page, server }, info) => {
  await visitFirst(page);
  for (const name of [NEXT, "bbbbbbbbbbbb"]) {
    makeNextApp(info.outputPath(name), name);
    await server.restore({ app: info.outputPath(name) });
    expect(await lookForNewVersion(page)).toBe("installed");
    await updateButton(page).click();
    await expectVersionSoon(page, name);
  }
  await expect.poll(() => keptVersions(page)).toBe(2);
  await server.cut();
  await page.goto("/bookings");
  await expectVersion(page, "bbbbbbbbbbbb");
});

const DAMAGES: [string, (part: string) => void][] = [
  ["is missing", (part) => rmSync(part)],
  ["is a page", (part) => writeFileSync(part, "<!doctype html><title>Wi-Fi</title>")],
];

for (const [what, damage] of DAMAGES) {
  test(`a version of which a part ${what} is not taken, and the one before it works on`, async ({ page, server }, info) => {
    await visitFirst(page);
    damage(makeNextApp(info.outputPath("next"), NEXT));
    await server.restore({ app: info.outputPath("next") });
    expect(await lookForNewVersion(page)).toBe("redundant");
    expect(await keptVersions(page)).toBe(1);
    await expect(page.getByText(it("shell.update_title"))).toHaveCount(0);
    await server.cut();
    await page.goto("/bookings");
    await expectVersion(page, null);
  });
}
