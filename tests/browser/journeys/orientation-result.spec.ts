// What becomes of the answers: a result, an honest word where there is none, a file, paper, or nothing.
import { readFileSync } from "node:fs";
import { answerByKey, EVEN, expectStatement, figures, keepSheet, keptAnswers, MAKER, sheet } from "../support/orientation";
import { beDemo, beNew } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("half a questionnaire says how much is missing, and leads there", async ({ page }) => {
  await keepSheet(page, sheet(22, MAKER));
  await page.goto("/orientation/result");
  await expect(page.getByText(it("orientation.too_few_many", { count: 2 }))).toBeVisible();
  await page.getByRole("button", { name: it("orientation.answer_rest") }).click();
  await answerByKey(page, 23, 24, 60, MAKER);
  await page.goto("/orientation/result");
  await expect(page.getByText(it("orientation.based_on", { done: 24, count: 60 }))).toBeVisible();
});

test("a flat profile is said to be flat, and nothing is suggested from it", async ({ page }) => {
  await keepSheet(page, sheet(60, EVEN));
  await page.goto("/orientation/result");
  await expect(page.getByText(it("orientation.flat_title"))).toBeVisible();
  expect(new Set(Object.values(await figures(page)))).toEqual(new Set(["3,0"]));
  await expect(page.getByText(it("orientation.strongest_title"))).toHaveCount(0);
  await expect(page.getByText(it("orientation.suggestions_title"))).toHaveCount(0);
  await page.goto("/orientation/occupations");
  await expect(page.getByText(it("orientation.in_order_name"))).toBeVisible();
});

test("the same answer all the way is asked about before it counts", async ({ page }) => {
  await keepSheet(page, sheet(59, () => 3));
  await page.goto("/orientation/questions");
  await answerByKey(page, 60, 60, 60, () => 3);
  const answer = it("orientation.answer_3");
  await expect(page.getByText(it("orientation.asked_same", { answer, times: 60, count: 60 }))).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("button", { name: it("orientation.asked_yes") }).click();
  await expect(page.getByText(it("orientation.meant_note"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByText(it("orientation.meant_note"))).toBeVisible();
});

test("the result is a file that the person keeps, made on the phone", async ({ page }) => {
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: it("orientation.save_json") }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("portalavoro-interessi.json");
  const file = JSON.parse(readFileSync(await download.path(), "utf8")) as { result: { totals: number[] } };
  expect(file.result.totals).toEqual([500, 400, 200, 100, 200, 310]);
});

test("the occupations that go with the interests lead to what companies offer for them, and the totals stay here", async ({
  page,
}) => {
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  const asked = page.waitForRequest(/\/api\/v1\/postings\?/);
  await page.getByRole("link", { name: it("orientation.suggestions_postings") }).click();
  const query = new URL((await asked).url()).searchParams;
  expect([...query.keys()]).toEqual(["occupations"]);
  expect(query.get("occupations")!.split(",")).toHaveLength(20);
  await page.getByRole("button", { name: it("postings_search.filters") }).click();
  await expect(page.getByText(it("postings_search.occupations_many", { count: 20 }))).toBeVisible();
  await page.getByRole("button", { name: it("postings_search.every_occupation") }).click();
  await expect(page).toHaveURL("/postings");
  await page.getByRole("link", { name: it("postings_search.by_interests") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("orientation.result_title") })).toBeVisible();
});

test("on paper: the table, how it was computed, and no buttons", async ({ page }) => {
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  await expect(page.getByRole("button", { name: it("orientation.print") })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table", { name: it("orientation.table_caption") })).toBeVisible();
  await expect(page.getByText(it("orientation.computed_match"))).toBeVisible();
  await expect(page.getByText(it("orientation.printed_by"))).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});

test("what is on the phone can be thrown away, and another tab does not bring it back", async ({ page, context }) => {
  await keepSheet(page, sheet(40, MAKER));
  await page.goto("/orientation/questions");
  await expectStatement(page, 41, 60);
  const other = await context.newPage();
  await other.goto("/orientation");
  await other.getByRole("button", { name: it("orientation.throw_away") }).click();
  await other.getByRole("dialog").getByRole("button", { name: it("orientation.throw_away") }).click();
  await expect(other.getByRole("button", { name: it("orientation.full_title") })).toBeVisible();
  expect(await keptAnswers(other)).toBeUndefined();

  await page.keyboard.press("4");
  await expect(page.getByRole("heading", { level: 1, name: it("orientation.start_title") })).toBeVisible();
  expect(await keptAnswers(page)).toBeUndefined();
});

test("signing out asks, and then throws the answers away", async ({ page, house }) => {
  await beDemo(page, house, "citizen");
  await keepSheet(page, sheet(12, MAKER));
  await page.goto("/profile");
  const leave = page.getByRole("button", { name: it("accounts.sign_out"), exact: true });
  await leave.click();
  await expect(page.getByRole("dialog").getByText(it("accounts.answers_lost"))).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: it("accounts.unsent_stay") }).click();
  expect(Object.keys((await keptAnswers(page)) ?? {})).toHaveLength(12);
  await leave.click();
  await page.getByRole("dialog").getByRole("button", { name: it("accounts.unsent_leave") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("home.title") })).toBeVisible();
  expect(await keptAnswers(page)).toBeUndefined();
});

test("leaving every device names the answers that are thrown away here", async ({ page, house }) => {
  await beNew(page, house, "Tea Tutti");
  await keepSheet(page, sheet(12, MAKER));
  await page.goto("/profile");
  await page.getByRole("button", { name: it("accounts.sign_out_everywhere") }).click();
  await expect(page.getByRole("dialog").getByText(it("accounts.answers_lost"))).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: it("accounts.everywhere_action") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("home.title") })).toBeVisible();
  expect(await keptAnswers(page)).toBeUndefined();
});
