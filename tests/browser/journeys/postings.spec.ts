// A posting: written while the rules look on, sent back, mended, published, read by anybody, put aside and closed.
import { registerByApi } from "../support/companies";
import { cards } from "../support/found_postings";
import { tabTo } from "../support/keyboard";
import { beNew } from "../support/people";
import {
  approve,
  beVerifiedCompany,
  dayAhead,
  field,
  next,
  occupationField,
  question,
  standing,
  typeAsks,
  typeMoney,
  typeWhat,
  typeWhen,
} from "../support/postings";
import { operatorAt } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const TITLE = "Aiuto al forno di prova";
const WHY = "Scrivi che cosa si impara.";

const press = (page: Page, key: string) => page.getByRole("button", { name: it(key), exact: true }).click();

test("a posting is written, forbidden, mended, sent back, published, paused and closed", async ({
  page,
  house,
  newPhone,
}) => {
  const company = await beVerifiedCompany(page, house, "Forno Cavalli S.r.l.");
  await page.goto(`/companies/${company}`);
  await page.getByRole("link", { name: it("postings.title"), exact: true }).click();
  await expect(page.getByText(it("postings.none_title"))).toBeVisible();
  await page.getByRole("link", { name: it("postings.write") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("postings.write_title") })).toBeVisible();

  await typeWhat(page, TITLE);
  // Two years are too long, and the rule that says so is named while one types.
  await typeWhen(page, 40 + 730);
  const rule = page.locator(".rule-line-blocks");
  await expect(rule).toContainText(it("traineeships.code_too_long"));
  await expect(rule).toContainText("Accordo Stato-Regioni 25/05/2017");
  await expect(rule).toContainText(it("traineeships.remedy_reduce_months_to", { amount: "12 mesi" }));
  await next(page).click();
  await expect(question(page, "money")).toBeFocused();
  await typeMoney(page, "300");
  await expect(rule).toContainText(it("traineeships.code_allowance_too_low"));
  await field(page, "postings.money_asked").fill("512,50");
  await expect(rule).toHaveCount(0);
  await next(page).click();
  await typeAsks(page, "Puoi cominciare alle sei?");
  await expect(page.getByText(it("postings.forbidden"))).toBeVisible();
  await expect(page.getByRole("button", { name: it("postings.submit"), exact: true })).toHaveCount(0);

  // A closed page loses nothing; what the rules forbid is mended where it was typed.
  await page.reload();
  await expect(question(page, "check")).toBeVisible();
  const change = it("companies.change_what", { what: it("postings.step_when") });
  await page.getByRole("button", { name: change }).click();
  await field(page, "postings.ends_on").fill(dayAhead(200));
  await expect(rule).toHaveCount(0);
  for (const step of ["money", "asks", "check"]) {
    await next(page).click();
    await expect(question(page, step)).toBeFocused();
  }
  await expect(page.getByText(it("postings.ready"))).toBeVisible();
  await expect(page.getByText("512,50 €", { exact: false })).toBeVisible();
  await press(page, "postings.submit");
  await expect(page.getByRole("heading", { level: 2, name: TITLE })).toBeVisible();
  await expect(standing(page, "submitted")).toBeVisible();
  await expect(page.getByText(it("postings.next_submitted"))).toBeVisible();
  const address = new URL(page.url()).pathname;
  const id = address.split("/")[4];

  // Nobody else reads it yet.
  const anybody = await newPhone();
  await anybody.goto(`/postings/${id}`);
  await expect(anybody.getByText(it("postings.missing_title"))).toBeVisible();

  // The operator finds it among those that wait, and sends it back.
  const staff = await operatorAt(await newPhone(), house, "/operator/postings");
  await staff.getByRole("link", { name: TITLE }).click();
  await expect(staff.getByRole("heading", { level: 2, name: TITLE })).toBeVisible();
  await press(staff, "postings_staff.send_back");
  const form = staff.getByRole("dialog");
  await form.getByLabel(it("companies_staff.why"), { exact: true }).fill(WHY);
  await form.getByRole("button", { name: it("companies_staff.send_refusal") }).click();
  await expect(staff.getByText(it("companies_staff.done"))).toBeVisible();
  await expect(standing(staff, "returned")).toBeVisible();

  // The company reads why, and mends it.
  await page.reload();
  await expect(standing(page, "returned")).toBeVisible();
  await expect(page.getByText(it("postings.returned_because", { why: WHY }))).toBeVisible();
  await page.getByRole("link", { name: it("postings.edit"), exact: true }).click();
  const what = it("companies.change_what", { what: it("postings.step_what") });
  await page.getByRole("button", { name: what }).click();
  await field(page, "postings.tasks").fill("Alla fine sai fare il pane da sola.");
  for (const step of ["when", "money", "asks", "check"]) {
    await next(page).click();
    await expect(question(page, step)).toBeFocused();
  }
  await press(page, "postings.submit");
  await expect(standing(page, "submitted")).toBeVisible();

  await staff.reload();
  await press(staff, "postings_staff.publish");
  await expect(standing(staff, "open")).toBeVisible();

  // Anybody reads it, without an account and without what only staff see.
  await anybody.reload();
  await expect(anybody.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(anybody.getByText("Alla fine sai fare il pane da sola.")).toBeVisible();
  await expect(anybody.getByText("Puoi cominciare alle sei?")).toBeVisible();
  await expect(anybody.getByText(it("postings.unit_title"))).toHaveCount(0);
  await expect(anybody.getByText(it("postings.status_open"), { exact: true })).toHaveCount(0);

  await page.reload();
  await press(page, "postings.pause");
  await expect(standing(page, "paused")).toBeVisible();
  await anybody.reload();
  await expect(anybody.getByText(it("postings.paused_text"))).toBeVisible();

  await expect(page.getByRole("button", { name: it("postings.throw_away") })).toHaveCount(0);
  await press(page, "postings.close");
  await page.getByRole("dialog").getByRole("button", { name: it("postings.close_filled") }).click();
  await expect(standing(page, "closed")).toBeVisible();
  await expect(page.getByText(it("postings.closed_filled"))).toBeVisible();
  await anybody.reload();
  await expect(anybody.getByText(it("postings.closed_filled"))).toBeVisible();

  // The next one begins with the same words.
  await page.getByRole("link", { name: it("postings.use_as_base") }).click();
  await expect(field(page, "postings.name")).toHaveValue(TITLE);
});

test("a draft is saved, is nobody else's, and is thrown away", async ({ page, house }) => {
  const company = await beVerifiedCompany(page, house, "Bozza S.r.l.");
  await page.goto(`/companies/${company}/postings/new`);
  await typeWhat(page, "Solo una bozza");
  await typeWhen(page, 200);
  await next(page).click();
  await typeMoney(page, "500");
  await next(page).click();
  await typeAsks(page, "Come arrivi?");
  await press(page, "postings.save_draft");
  await expect(standing(page, "draft")).toBeVisible();
  await expect(page.getByText(it("postings.next_draft"))).toBeVisible();
  // What was saved is no draft of this phone any more.
  await page.goto(`/companies/${company}/postings/new`);
  await expect(field(page, "postings.name")).toHaveValue("");
  await page.goBack();
  await expect(page.getByRole("button", { name: it("postings.close"), exact: true })).toHaveCount(0);
  await press(page, "postings.throw_away");
  await page.getByRole("dialog").getByRole("button", { name: it("postings.throw_away"), exact: true }).click();
  await expect(page.getByText(it("postings.none_title"))).toBeVisible();
});

test("what is saved and cannot be sent says both", async ({ page, house }) => {
  const company = await beVerifiedCompany(page, house, "Ultimo Posto S.r.l.");
  // The unit's only place is promised already, which this phone does not know.
  for (const [title, expected] of [
    ["Il primo", "submitted"],
    ["Il secondo", undefined],
  ]) {
    await page.goto(`/companies/${company}/postings/new`);
    await typeWhat(page, title!);
    await typeWhen(page, 200);
    await next(page).click();
    await typeMoney(page, "500");
    await next(page).click();
    await typeAsks(page, "Come arrivi?");
    await press(page, "postings.submit");
    if (expected) await expect(standing(page, expected)).toBeVisible();
  }
  await expect(page.getByText(it("postings.saved_not_sent"))).toBeVisible();
  await expect(page.getByText(it("errors.rules_forbid"))).toBeVisible();
  await page.getByRole("link", { name: it("postings.see_saved") }).click();
  await expect(standing(page, "draft")).toBeVisible();
  await expect(page.locator(".rule-line-blocks")).toContainText(it("traineeships.code_quota_full"));
});

test("a company that is not verified writes drafts alone", async ({ page, house }) => {
  await beNew(page, house, "Non Verificata");
  const company = await registerByApi(page, house, "Da Verificare S.r.l.");
  await page.goto(`/companies/${company}/postings/new`);
  await typeWhat(page, "Prima della verifica");
  await typeWhen(page, 200);
  await next(page).click();
  await typeMoney(page, "500");
  await next(page).click();
  await typeAsks(page, "Come arrivi?");
  await expect(page.getByText(it("postings.not_verified"))).toBeVisible();
  await expect(page.getByRole("button", { name: it("postings.submit"), exact: true })).toHaveCount(0);
  await press(page, "postings.save_draft");
  await expect(standing(page, "draft")).toBeVisible();
  await press(page, "postings.submit");
  await expect(page.getByText(it("errors.company_not_verified"))).toBeVisible();
});

test("a posting is written by keyboard alone", async ({ page, house }) => {
  const company = await beVerifiedCompany(page, house, "Tastiera e Pane S.r.l.");
  await page.goto(`/companies/${company}/postings`);
  await tabTo(page, page.getByRole("link", { name: it("postings.write") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: it("postings.write_title") })).toBeFocused();
  await tabTo(page, field(page, "postings.name"));
  await page.keyboard.type("Con la tastiera");
  // A step that lacks something leads to it.
  await page.keyboard.press("Enter");
  await expect(field(page, "postings.tasks")).toBeFocused();
  await page.keyboard.type("Impari a fare il pane.");
  await tabTo(page, next(page));
  await page.keyboard.press("Enter");
  await expect(question(page, "when")).toBeFocused();
  await typeWhen(page, 200);
  await tabTo(page, next(page));
  await page.keyboard.press("Enter");
  await expect(question(page, "money")).toBeFocused();
  await tabTo(page, field(page, "postings.hours"));
  await page.keyboard.type("30");
  await tabTo(page, field(page, "postings.money_asked"));
  await page.keyboard.type("500");
  await page.keyboard.press("Enter");
  await expect(question(page, "asks")).toBeFocused();
  await tabTo(page, field(page, "traineeships.running"));
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await expect(question(page, "check")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: it("postings.submit"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(standing(page, "submitted")).toBeVisible();
});

test("an occupation is found in spite of a slip, by keyboard, kept, shown to all, and leads to postings of it", async ({
  page,
  house,
}) => {
  const company = await beVerifiedCompany(page, house, "Forno Dei Mestieri S.r.l.");
  await page.goto(`/companies/${company}/postings/new`);
  await occupationField(page).fill("astronauta di paese");
  await expect(page.getByText(it("postings.occupation_none")).first()).toBeVisible();
  await occupationField(page).fill("panetiere");
  const baker = page.locator(".suggestions").getByRole("button", { name: "Panettiere o panettiera" });
  await tabTo(page, baker);
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("group", { name: it("postings.occupation") });
  await expect(chosen).toBeFocused();
  await expect(chosen).toContainText("Panettiere o panettiera");
  await chosen.getByRole("button", { name: it("postings.occupation_clear") }).click();
  await expect(occupationField(page)).toBeFocused();
  // Enter takes the best fit, and does not go on.
  await page.keyboard.type("forno");
  await expect(page.locator(".suggestions").getByRole("button").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(chosen).toBeFocused();
  await page.reload();
  await expect(chosen).toContainText("Panettiere o panettiera");

  await typeWhat(page, "Aiuto con un mestiere");
  await typeWhen(page, 200);
  await next(page).click();
  await typeMoney(page, "500");
  await next(page).click();
  await typeAsks(page, "Puoi cominciare alle sei?");
  const link = page.getByRole("link", { name: "Panettiere o panettiera" });
  await expect(link).toBeVisible();
  await press(page, "postings.submit");
  await expect(standing(page, "submitted")).toBeVisible();
  await expect(link).toBeVisible();
  const id = new URL(page.url()).pathname.split("/")[4];
  await approve(house, company, id);
  await page.goto(`/postings/${id}`);
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Panettiere o panettiera" })).toBeVisible();
  await page.getByRole("link", { name: it("orientation.next_posting") }).click();
  await expect(page).toHaveURL(/\/postings\?occupations=panettiere$/);
  await expect(cards(page).filter({ hasText: "Aiuto con un mestiere" })).toBeVisible();
});
