// Every page, in each of its faces, on a phone and on a desktop: axe finds nothing. In English, which has the same parts with
// other words, each page is looked at once it is ready, on a phone.
import { answerReads, failReads, holdReads } from "../support/faces";
import { inspect, inspectOnDesktop, inspectReady } from "../support/inspect";
import { PAGES, type AppPage } from "../support/pages";
import { beDemo } from "../support/people";
import { expect, test } from "../support/test";
import { words, type Language } from "../support/words";
import type { Page } from "@playwright/test";
import type { House } from "../support/house";

// Each test stands for itself, so they are shared out among the workers.
test.describe.configure({ mode: "parallel" });

for (const language of ["it", "en"] as const) {
  for (const one of PAGES) {
    test(`${one.name}, ${language}`, async ({ page, house }) => {
      await arrive(page, house, one, language);
      const address = await one.address(house);
      if (language === "it") await faces(page, one, language, address);
      await page.goto(address);
      await isReady(page, one, language);
      await one.then?.(page, words(language), house);
      await inspectReady(page);
      if (language === "it") await inspectOnDesktop(page);
    });
  }
}

async function arrive(page: Page, house: House, { as, before }: AppPage, language: Language): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript((language) => localStorage.setItem("portalavoro.language", language), language);
  if (as) await beDemo(page, house, as);
  await before?.(page, house);
}

/** The faces in which the page waits for the server, has nothing, or has no answer. */
async function faces(page: Page, one: AppPage, language: Language, address: string): Promise<void> {
  if (!one.reads) return;
  const said = words(language);
  // First of all: what was read once stays on the phone, and then a page has more to show than its failed face.
  const restore = await failReads(page, one.reads);
  await page.goto(address);
  const retry = page.getByRole("alert").getByRole("button", { name: said("ui.retry") }).first();
  await expect(one.worksOut ? page.locator(".as-of") : retry).toBeVisible();
  await inspect(page, "failed");
  await restore();

  const answer = await holdReads(page, one.reads);
  await page.goto(address);
  await expect(page.getByText(said("ui.loading")).first()).toBeAttached();
  await inspect(page, "loading");
  await answer();
  await isReady(page, one, language);

  if (one.kept) {
    await isKept(page, one.reads);
    const restore = await failReads(page, one.reads);
    await page.goto(address);
    await expect(page.locator(".as-of").first()).toBeVisible();
    await inspect(page, "kept on the phone");
    await restore();
  }

  if (one.empty === undefined) return;
  const fill = await answerReads(page, one.reads, one.empty);
  await page.goto(address);
  await isReady(page, one, language);
  await inspect(page, "empty");
  await fill();
}

/** An answer is shown before it is kept: this waits until the phone has it. */
async function isKept(page: Page, reads: RegExp): Promise<void> {
  const paths = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const open = indexedDB.open("portalavoro");
          open.onsuccess = () => {
            const rows = open.result.transaction("snapshots").objectStore("snapshots").getAllKeys();
            rows.onsuccess = () => {
              open.result.close();
              resolve(rows.result.map((id) => `/api/v1${String(id).slice(String(id).indexOf("/"))}`));
            };
          };
        }),
    );
  await expect.poll(async () => (await paths()).some((path) => reads.test(path))).toBe(true);
}

async function isReady(page: Page, one: AppPage, language: Language): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: one.ready(words(language)) })).toBeVisible();
  await expect(page.locator("#door")).toHaveCount(0);
  await expect(page.getByText(words(language)("ui.loading"))).toHaveCount(0);
}
