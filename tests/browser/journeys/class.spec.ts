// A tutor guides a class: five phones join without an account, answer and hand in; the tutor sees counts, and no name.
import type { Page } from "@playwright/test";
import { handIn, openClass, typeClassCode } from "../support/classes";
import { tabTo } from "../support/keyboard";
import { answerByKey, keepSheet, keptAnswers, MAKER, sheet, STATEMENTS, type Taste } from "../support/orientation";
import { beDemo } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

const SHORT = STATEMENTS.filter(({ short }) => short).length;

/** Likes one letter, and reads: neighbours get different answers. */
const liking = (letter: string): Taste => (one) => (one.letter === letter ? 5 : Number(one.id.slice(1)) % 2 === 0 ? 1 : 2);

/** The row of an interest in the class's picture. */
function row(page: Page, letter: string) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: it(`orientation.letter_${letter}`) }) });
}

test("a class of five answers on five phones, and the tutor sees its picture", async ({ page, house, newPhone }) => {
  await beDemo(page, house, "tutor");
  await page.goto("/orientation");
  await page.getByRole("link", { name: it("classes.title") }).click();
  await page.getByLabel(it("classes.label"), { exact: true }).fill("4ª B");
  await page.getByRole("button", { name: it("classes.open"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "4ª B" })).toBeVisible();
  const code = await page.locator(".class-code").innerText();
  await expect(page.getByText(it("classes.picture_not_yet"))).toBeVisible();

  for (const [number, letter] of ["R", "S", "S", "A", "E"].entries()) {
    const phone = await newPhone();
    // One scans the code, the others type it; some have answered before.
    const hasAnswered = number > 0 && number < 4;
    if (hasAnswered) await keepSheet(phone, sheet(SHORT, liking(letter), { form: "short" }));
    await phone.goto(number === 0 ? `/orientation/class#class=${code.replace(" ", "")}` : "/orientation/class");
    if (number === 0) {
      await expect(phone.getByText(it("classes.code_scanned"))).toBeVisible();
      await expect(phone).not.toHaveURL(/class=/);
      await phone.getByRole("button", { name: it("classes.join"), exact: true }).click();
    } else {
      await typeClassCode(phone, code.toLowerCase());
    }
    if (hasAnswered) {
      await expect(phone.getByText(it("classes.kept_answers"))).toBeVisible();
      await phone.getByRole("button", { name: it("classes.use_answers") }).click();
    } else {
      await expect(phone.getByText(it("classes.banner", { label: "4ª B" }), { exact: true })).toBeVisible();
      await answerByKey(phone, 1, SHORT, SHORT, liking(letter));
    }
    await expect(phone.getByRole("heading", { name: it("orientation.result_title"), level: 1 })).toBeVisible();
    await expect(phone.getByText(it("classes.hand_in_text"))).toBeVisible();
    await handIn(phone);
    await expect(phone.getByText(it("classes.state_handed_in"), { exact: true })).toBeVisible();
    // It is handed in once: what was read leaves with the page, and the phone remembers.
    await phone.getByRole("link", { name: it("shell.orientation") }).click();
    await phone.getByRole("link", { name: it("orientation.see_result") }).click();
    await expect(phone.getByText(it("classes.is_handed_in"))).toBeVisible();
    await expect(phone.getByRole("button", { name: it("classes.hand_in"), exact: true })).toHaveCount(0);
  }

  const caption = it("classes.picture_caption", { counted: 5 });
  await expect(page.getByRole("table", { name: caption })).toBeVisible();
  await expect(row(page, "s")).toContainText(it("classes.picture_value", { count: 2, counted: 5 }));
  await expect(row(page, "c")).toContainText(it("classes.picture_value", { count: 0, counted: 5 }));
  await expect(page.getByRole("table")).toHaveCount(1);
  await page.getByRole("button", { name: it("classes.end") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("classes.end") }).click();
  await expect(page.getByText(it("classes.over_text"))).toBeVisible();
  await expect(page.locator(".class-code")).toHaveCount(0);

  const late = await newPhone();
  await late.goto("/orientation/class");
  await typeClassCode(late, code);
  await expect(late.getByText(it("classes.code_unknown"))).toBeVisible();
});

test("who is in a class may begin anew, leave it, and keeps their answers", async ({ page, house, newPhone }) => {
  await beDemo(page, house, "tutor");
  const { code } = await openClass(page.request, house, "3ª A");
  const phone = await newPhone();
  await keepSheet(phone, sheet(12, MAKER));
  await phone.goto("/orientation/class");
  await typeClassCode(phone, code);
  await phone.getByRole("button", { name: it("classes.begin_anew") }).click();
  await answerByKey(phone, 1, 2, SHORT, MAKER);
  await phone.goto("/orientation/class");
  await expect(phone.getByRole("heading", { name: it("classes.in_class", { label: "3ª A" }) })).toBeVisible();
  await phone.getByRole("button", { name: it("classes.leave") }).click();
  await phone.getByRole("dialog").getByRole("button", { name: it("classes.leave") }).click();
  await expect(phone.getByLabel(it("classes.code"), { exact: true })).toBeVisible();
  expect(Object.keys((await keptAnswers(phone)) ?? {})).toHaveLength(2);
  await phone.goto("/orientation");
  await expect(phone.getByText(it("classes.banner", { label: "3ª A" }), { exact: true })).toHaveCount(0);
});

test("a class is joined, answered and handed in without a mouse", async ({ page, house, newPhone }) => {
  await beDemo(page, house, "tutor");
  const { code } = await openClass(page.request, house);
  const phone = await newPhone();
  await phone.goto("/orientation/class");
  await tabTo(phone, phone.getByLabel(it("classes.code"), { exact: true }));
  await phone.keyboard.type(code);
  await phone.keyboard.press("Enter");
  await answerByKey(phone, 1, SHORT, SHORT, MAKER);
  await tabTo(phone, phone.getByRole("button", { name: it("classes.hand_in"), exact: true }));
  await phone.keyboard.press("Enter");
  await expect(phone.getByText(it("classes.state_handed_in"), { exact: true })).toBeVisible();
  await expect(phone.locator("#request")).toBeFocused();
});

test("a class is nobody's but the tutor's who opened it", async ({ page, house }) => {
  await beDemo(page, house, "tutor");
  const { id } = await openClass(page.request, house);
  for (const role of ["operator", "admin"] as const) {
    await beDemo(page, house, role);
    await page.goto(`/orientation/classes/${id}`);
    await expect(page.getByText(it("classes.missing_title"))).toBeVisible();
  }
  await beDemo(page, house, "citizen");
  await page.goto("/orientation/classes");
  await expect(page.getByText(it("classes.not_guide_title"))).toBeVisible();
});
