// With the server gone after the first visit: sixty statements, a tab that is closed midway, the result, three
// occupations.
import { answerByKey, expectStatement, figures, MAKER } from "../support/orientation";
import { emptyBrowserCache, expect, isOpen, test, visitFirst } from "../support/own_server";
import { it } from "../support/words";

const CLOSED_AFTER = 34;

test("the whole orientation without a server", async ({ page, context, server }) => {
  await visitFirst(page);
  await server.cut();
  await expect(fetch(server.origin)).rejects.toThrow();
  await emptyBrowserCache(page);

  await page.getByRole("link", { name: it("home.orientation_title") }).click();
  await page.getByRole("button", { name: it("orientation.full_title") }).click();
  await answerByKey(page, 1, CLOSED_AFTER, 60, MAKER);
  await expectStatement(page, CLOSED_AFTER + 1, 60);
  await page.close();

  const again = await context.newPage();
  await again.goto("/orientation");
  await isOpen(again);
  await expect(again.getByText(it("orientation.resume_text", { done: CLOSED_AFTER, count: 60 }))).toBeVisible();
  await again.getByRole("button", { name: it("orientation.resume"), exact: true }).click();
  await answerByKey(again, CLOSED_AFTER + 1, 60, 60, MAKER);
  await expect(again.getByRole("heading", { level: 1, name: it("orientation.result_title") })).toBeVisible();
  expect(await figures(again)).toEqual({ r: "5,0", i: "4,0", a: "2,0", s: "1,0", e: "2,0", c: "3,1" });

  const suggestions = again.getByRole("region", { name: it("orientation.suggestions_title") });
  for (const place of [0, 1, 2]) {
    const link = suggestions.getByRole("link").nth(place);
    const name = await link.innerText();
    await link.click();
    await expect(again.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(again.getByRole("heading", { name: it("orientation.ways_title") })).toBeVisible();
    await again.goBack();
    await expect(suggestions.getByRole("link").nth(place)).toBeVisible();
  }
});
