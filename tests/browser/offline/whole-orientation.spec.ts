// From no idea to a talk, in a valley: with the server gone after the first visit, sixty statements, a tab that is closed
// midway, the result, three occupations, and a talk that is asked for. The network comes back: the talk is confirmed, and
// the counsellor sees the result that the person shows.
import type { Page } from "@playwright/test";
import { House, HUB } from "../support/house";
import { makeCode, saveOnPage, typeCode } from "../support/interests";
import { answerByKey, figures, MAKER } from "../support/orientation";
import { emptyBrowserCache, expect, isOpen, test, visitFirst } from "../support/own_server";
import { beDemo, beNew } from "../support/people";
import { askForTalk, chooseTime, comingTalks, expectOutcome } from "../support/talks";
import { it } from "../support/words";

const FIGURES = { r: "5,0", i: "4,0", a: "2,0", s: "1,0", e: "2,0", c: "3,1" };

/** Waits until the free times of the hub were read ahead. */
async function timesAreKept(page: Page): Promise<void> {
  const isKept = (wanted: string): Promise<boolean> =>
    page.evaluate(
      (wanted) =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open("portalavoro");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction("snapshots").objectStore("snapshots").getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.some((key) => String(key).endsWith(wanted)));
            };
          };
        }),
      wanted,
    );
  await expect.poll(() => isKept(`/centres/${HUB.id}/appointment-slots`), { timeout: 30_000 }).toBe(true);
}

test("from sixty statements to a confirmed talk, without a server in between", async ({ page, context, server, newPhone }) => {
  test.slow();
  const house = await House.open(server);
  await beNew(page, house, "Gina Valle");
  await visitFirst(page);
  await timesAreKept(page);
  await server.cut();
  await emptyBrowserCache(page);

  await page.goto("/orientation");
  await isOpen(page);
  await page.getByRole("button", { name: it("orientation.full_title") }).click();
  await answerByKey(page, 1, 25, 60, MAKER);
  await page.close();

  const again = await context.newPage();
  await again.goto("/orientation");
  await isOpen(again);
  await again.getByRole("button", { name: it("orientation.resume"), exact: true }).click();
  await answerByKey(again, 26, 60, 60, MAKER);
  expect(await figures(again)).toEqual(FIGURES);
  const suggestions = again.getByRole("region", { name: it("orientation.suggestions_title") });
  for (const place of [0, 1, 2]) {
    await suggestions.getByRole("link").nth(place).click();
    await expect(again.getByRole("heading", { name: it("orientation.ways_title") })).toBeVisible();
    await again.goBack();
    await expect(suggestions.getByRole("link").nth(place)).toBeVisible();
  }

  await again.goto(`/centres/${HUB.id}/appointments`);
  await isOpen(again);
  await chooseTime(again);
  await askForTalk(again);
  await expectOutcome(again, it("request.state_saved"));
  await expect(again.getByText(it("request.state_confirmed"), { exact: true })).toHaveCount(0);

  await server.restore();
  await expect(again.locator(".outcome").first()).toContainText(it("request.state_confirmed"), { timeout: 30_000 });
  expect(await comingTalks(again)).toBe(1);

  await again.goto("/orientation/result");
  await saveOnPage(again);
  await again.getByRole("link", { name: it("interests.see_saved") }).click();
  const code = await makeCode(again);
  const counsellor = await newPhone();
  await beDemo(counsellor, house, "operator");
  await counsellor.goto("/orientation/open");
  await typeCode(counsellor, code);
  await expect(counsellor.getByRole("heading", { name: it("interests.opened_title", { name: "Gina Valle" }) })).toBeVisible();
  expect(await figures(counsellor)).toEqual(FIGURES);
});
