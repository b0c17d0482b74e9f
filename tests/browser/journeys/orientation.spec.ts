// The interest questionnaire: by keyboard, by ear, with pauses, and with answers to older statements.
import { tabTo } from "../support/keyboard";
import { answerByKey, expectStatement, figures, keepSheet, keptAnswers, MAKER, sheet, STATEMENTS } from "../support/orientation";
import { expect, test } from "../support/test";
import { it } from "../support/words";

const RESULT = it("orientation.result_title");

test("the whole questionnaire by keyboard, from the home to the result", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#door")).toHaveCount(0);
  await tabTo(page, page.getByRole("link", { name: it("home.orientation_title") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: it("orientation.start_title") })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: it("orientation.full_title") }));
  await page.keyboard.press("Enter");
  await answerByKey(page, 1, 60, 60, MAKER);
  await expect(page.getByRole("heading", { level: 1, name: RESULT })).toBeFocused();
  expect(await figures(page)).toEqual({ r: "5,0", i: "4,0", a: "2,0", s: "1,0", e: "2,0", c: "3,1" });
  await expect(page).toHaveURL(/\/orientation\/result$/);
});

test("the whole questionnaire by the names that a screen reader says", async ({ page }) => {
  await page.goto("/orientation");
  await page.getByRole("button", { name: it("orientation.full_title") }).click();
  for (const [index, statement] of STATEMENTS.entries()) {
    const name = `${it("orientation.progress", { number: index + 1, count: 60 })}. ${statement.it}`;
    const answers = page.getByRole("group", { name, exact: true });
    await answers.getByRole("button", { name: it(`orientation.answer_${MAKER(statement)}`), exact: true }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: RESULT })).toBeVisible();
  const strongest = page.getByRole("region", { name: it("orientation.strongest_title") });
  await expect(strongest.getByRole("heading", { level: 3 })).toHaveText(["r", "i", "c"].map((one) => it(`orientation.letter_${one}`)));
});

test("back, another answer, a pause, and on where one was", async ({ page }) => {
  await page.goto("/orientation");
  await page.getByRole("button", { name: it("orientation.short_title") }).click();
  await answerByKey(page, 1, 8, 30, MAKER);
  await expectStatement(page, 9, 30);
  await page.getByRole("button", { name: it("ui.back") }).click();
  await page.getByRole("button", { name: it("ui.back") }).click();
  await expectStatement(page, 7, 30);
  const given = page.getByRole("button", { name: it("orientation.answer_5"), exact: true });
  await expect(given).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("1");
  await expectStatement(page, 9, 30);
  expect((await keptAnswers(page))?.[STATEMENTS[6].id]).toBe(1);

  await page.getByRole("link", { name: it("orientation.pause") }).click();
  await expect(page.getByText(it("orientation.resume_text", { done: 8, count: 30 }))).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: it("orientation.resume"), exact: true }).click();
  await expectStatement(page, 9, 30);
});

test("keys do nothing outside the questionnaire, nor with another key held", async ({ page }) => {
  await keepSheet(page, sheet(3, MAKER));
  await page.goto("/orientation/questions");
  await expectStatement(page, 4, 60);
  await page.keyboard.press("Control+3");
  await page.keyboard.press("9");
  await page.getByRole("button", { name: "Italiano" }).focus();
  await page.keyboard.press("3");
  expect(Object.keys((await keptAnswers(page)) ?? {})).toHaveLength(3);
});

test("the short form goes on to the whole one without asking twice", async ({ page }) => {
  await keepSheet(page, sheet(30, MAKER, { form: "short" }));
  await page.goto("/orientation");
  await page.getByRole("button", { name: it("orientation.go_on_full") }).click();
  await expectStatement(page, 31, 60);
});

test("answers to older statements keep what still exists, and the rest is asked", async ({ page }) => {
  const older = sheet(20, MAKER, { version: 0 }) as { saved: { answers: Record<string, number> } };
  older.saved.answers.r99 = 5;
  older.saved.answers.s98 = 1;
  await keepSheet(page, older);
  await page.goto("/orientation");
  await expect(page.getByText(it("orientation.other_version", { kept: 20, dropped: 2 }))).toBeVisible();
  await page.getByRole("button", { name: it("orientation.resume"), exact: true }).click();
  await expectStatement(page, 21, 60);
  expect(Object.keys((await keptAnswers(page)) ?? {})).toHaveLength(20);
});
