// A company asks whether it may host: by keyboard, with slips, with a closed tab, and with each answer.
import { amount, ANSWER, keepAnswers, SHOP } from "../support/hosting";
import { tabTo } from "../support/keyboard";
import { expect, test } from "../support/test";
import { it, pattern } from "../support/words";

const heading = (key: string) => ({ level: 2, name: it(`traineeships.${key}`) }) as const;

test("the whole check by keyboard, from the home to the answer", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#door")).toHaveCount(0);
  await tabTo(page, page.getByRole("link", { name: it("home.hosting_title") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: it("traineeships.title") })).toBeFocused();

  await tabTo(page, page.getByLabel(it("traineeships.region"), { exact: true }));
  await page.keyboard.type("Basilicata");
  await page.keyboard.press("Enter");
  const next = page.getByRole("button", { name: it("ui.next"), exact: true });
  await tabTo(page, next);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading("ask_size"))).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading("ask_past"))).toBeFocused();
  await tabTo(page, next);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading("ask_running"))).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading("ask_whom"))).toBeFocused();
  await tabTo(page, page.getByLabel(it("traineeships.weekly_hours")));
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", heading("verdict_yes"))).toBeFocused();
  await expect(page.getByText(it("traineeships.left_one"))).toBeVisible();
  await expect(amount(page, it("traineeships.code_longest"))).toHaveText("12 mesi");
  await expect(amount(page, it("traineeships.code_least_allowance")).first()).toHaveText("450 €");
  const prepare = page.getByRole("region", { name: it("traineeships.prepare_title") });
  await expect(prepare.getByRole("listitem").first()).toContainText(it("traineeships.document_agreement"));
});

test("each line says its source, and what was not read is to be confirmed", async ({ page }) => {
  await keepAnswers(page, SHOP, ANSWER);
  await page.goto("/posso-ospitare");
  const line = (words: string) => page.locator(".rule-line").filter({ hasText: words });
  const allowance = line(it("traineeships.code_least_allowance")).first();
  await expect(allowance).toContainText("D.G.R. Basilicata 1130 del 24/10/2017");
  await expect(allowance).toContainText("fmtslavoro.it");
  await expect(allowance).not.toContainText(it("traineeships.to_confirm"));
  const longest = line(it("traineeships.code_longest")).first();
  await expect(longest).toContainText("Accordo Stato-Regioni 25/05/2017");
  await expect(longest).toContainText(it("traineeships.to_confirm"));
  // What is not known is said, and has no source.
  await expect(line(it("traineeships.code_below_not_known")).locator(".rule-source")).toHaveCount(0);
});

test("a step that is not answered says so, and a closed tab loses nothing", async ({ page, context }) => {
  await page.goto("/posso-ospitare");
  await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  const region = page.getByLabel(it("traineeships.region"), { exact: true });
  await expect(region).toBeFocused();
  await expect(page.getByText(it("errors.required"))).toBeVisible();
  await region.selectOption("puglia");
  await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  await page.getByLabel(it("traineeships.headcount")).fill("25");
  await page.close();

  const again = await context.newPage();
  await again.goto("/posso-ospitare");
  await expect(again.getByLabel(it("traineeships.headcount"))).toHaveValue("25");
  await again.getByRole("button", { name: it("ui.back") }).click();
  await expect(again.getByLabel(it("traineeships.region"), { exact: true })).toHaveValue("puglia");
});

test("a refusal says the day on which it ends, and changing the answer changes it", async ({ page }) => {
  await keepAnswers(page, { ...SHOP, dismissed: true, dismissed_on: ["1", "2", "2026"] }, ANSWER);
  await page.goto("/posso-ospitare");
  await expect(page.getByRole("heading", heading("verdict_no"))).toBeVisible();
  const reason = page.getByRole("region", { name: it("traineeships.reasons_title") });
  await expect(reason).toContainText(it("traineeships.remedy_start_from", { day: "martedì 2 febbraio 2027" }));
  await page.getByRole("button", { name: it("traineeships.change_what", { what: it("traineeships.step_past") }) }).click();
  await page.getByLabel(it("traineeships.dismissed")).uncheck();
  for (let step = 0; step < 2; step += 1) await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  await page.getByRole("button", { name: it("traineeships.see_answer") }).click();
  await expect(page.getByRole("heading", heading("verdict_yes"))).toBeFocused();

  await page.getByRole("button", { name: it("traineeships.again") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("traineeships.again") }).click();
  await expect(page.getByRole("heading", heading("ask_place"))).toBeVisible();
  await expect(page.getByLabel(it("traineeships.region"), { exact: true })).toHaveValue("");
});

test("another day has other rules", async ({ page }) => {
  await keepAnswers(page, { ...SHOP, region: "puglia", date: "2023-11-27" }, ANSWER);
  await page.goto("/posso-ospitare");
  await expect(page.getByRole("heading", heading("verdict_not_known"))).toBeVisible();
  await expect(page.getByText(pattern(it, "traineeships.remedy_start_from", ["day"]))).toContainText("28 novembre 2023");
});
