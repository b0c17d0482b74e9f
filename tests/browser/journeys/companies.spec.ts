// A company: registered with slips, refused, mended and verified; with somebody else who acts for it; by keyboard alone.
import {
  field,
  freshVatNumber,
  question,
  refuse,
  registerByApi,
  typeAccessibility,
  typeCompany,
  typePlace,
  typeSignatory,
  typeTutor,
  verifyAddress,
  wrongVatNumber,
} from "../support/companies";
import { tabTo } from "../support/keyboard";
import { loseNetwork } from "../support/network";
import { beNew } from "../support/people";
import { operatorAt } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";

const status = (key: string) => it(`companies.status_${key}`);

test("a company is registered, refused with a reason, mended and verified", async ({ page, house, newPhone }) => {
  const email = await beNew(page, house, "Ida Bianchi");
  await page.goto("/profile");
  await page.getByRole("link", { name: it("accounts.companies_title") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("companies.title") })).toBeVisible();
  await page.getByRole("link", { name: it("companies.register") }).click();

  // A slip is said as soon as all digits are there, and the form does not go on with it.
  const right = freshVatNumber();
  await field(page, "vat_number").fill(wrongVatNumber(right));
  await expect(page.getByText(it("errors.wrong_check_digit"))).toBeVisible();
  await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  await expect(field(page, "vat_number")).toBeFocused();
  const name = `Forno Bianco ${right} S.r.l.`;
  await typeCompany(page, right, name);
  await typePlace(page);
  await typeSignatory(page, "Ida Bianchi");
  await typeTutor(page, "ida bianchi");
  await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  await expect(page.getByText(it("errors.same_person"))).toBeVisible();
  const tutor = page.getByRole("group", { name: it("companies.tutor_number", { number: 1 }) });
  await field(tutor, "person_name").fill("Ugo Neri");
  await typeAccessibility(page, "Ingresso senza gradini.");

  // A closed page loses nothing.
  await page.reload();
  await expect(question(page, "check")).toBeVisible();
  await expect(page.getByText("Ugo Neri", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: it("companies.send"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect(page.getByText(status("to_verify"), { exact: true })).toBeVisible();
  const address = new URL(page.url()).pathname;

  // The operator finds it in the list, and says no.
  const staff = await operatorAt(await newPhone(), house, "/operator/companies");
  await staff.goto(verifyAddress(address.split("/")[2]));
  await expect(staff.getByRole("heading", { level: 2, name })).toBeVisible();
  await refuse(staff, "Il nome non è quello del registro.");
  await expect(staff.getByText(it("companies_staff.done"))).toBeVisible();
  await house.mails.take(email, /Motivo: Il nome non è quello del registro\./);

  // Whoever registered it reads why, and mends it.
  await page.reload();
  await expect(page.getByText(status("refused"), { exact: true })).toBeVisible();
  await expect(page.getByText(it("companies.refused_because", { why: "Il nome non è quello del registro." }))).toBeVisible();
  await page.getByRole("link", { name: it("companies.edit") }).click();
  const change = it("companies.change_what", { what: it("companies.step_company") });
  await page.getByRole("button", { name: change }).click();
  await expect(question(page, "company")).toBeFocused();
  await field(page, "legal_name").fill(`${name} e figli`);
  for (const step of ["places", "people", "accessibility", "check"]) {
    await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
    await expect(question(page, step)).toBeFocused();
  }
  await page.getByRole("button", { name: it("companies.save"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: `${name} e figli` })).toBeVisible();
  await expect(page.getByText(status("to_verify"), { exact: true })).toBeVisible();

  // The operator says yes; how accessible it is, is another matter.
  await staff.reload();
  await staff.getByRole("button", { name: it("companies_staff.verify"), exact: true }).click();
  await expect(staff.getByText(status("verified"), { exact: true })).toBeVisible();
  await expect(staff.getByText(it("companies.accessibility_declared"))).toBeVisible();
  await staff.getByRole("button", { name: it("companies_staff.accessibility_verify"), exact: true }).click();
  await expect(staff.getByText(it("companies.accessibility_declared"))).toHaveCount(0);
  await house.mails.take(email, /abbiamo verificato la tua azienda/);
  await page.reload();
  await expect(page.getByText(status("verified"), { exact: true })).toBeVisible();
});

test("a VAT number that is registered already is said beside its field", async ({ page, house }) => {
  await beNew(page, house, "Prima Registrata");
  const taken = freshVatNumber();
  for (const expected of [201, 409]) {
    if (expected === 409) await beNew(page, house, "Seconda Arrivata");
    await page.goto("/companies/new");
    await typeCompany(page, taken, `Una di due ${taken}`);
    await typePlace(page);
    await typeSignatory(page, "Ida Bianchi");
    await typeAccessibility(page, "");
    const answer = page.waitForResponse((response) => response.url().endsWith("/api/v1/companies"));
    await page.getByRole("button", { name: it("companies.send"), exact: true }).click();
    expect((await answer).status()).toBe(expected);
    await expect(page).toHaveURL(expected === 201 ? /\/companies\/[0-9a-f-]{36}$/ : /\/companies\/new$/);
  }
  await expect(page.getByText(it("errors.company_registered"))).toBeVisible();
  await expect(field(page, "vat_number")).toBeFocused();
});

test("somebody who is invited says yes, and acts until they are taken out", async ({ page, house, newPhone }) => {
  await beNew(page, house, "Ada Titolare");
  const id = await registerByApi(page, house, "Impresa a due S.r.l.");
  const other = await newPhone();
  const email = await beNew(other, house, "Bice Consulente");
  await page.goto(`/companies/${id}`);
  await field(page, "invite_email").fill(email);
  await page.getByRole("button", { name: it("companies.invite"), exact: true }).click();
  await expect(page.getByText(it("companies.invite_sent"))).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: email });
  await expect(row).toContainText(it("companies.invited"));
  await expect(row).not.toContainText("Bice");
  await house.mails.take(email, /Impresa a due S\.r\.l\./);

  await other.goto("/companies");
  await other.getByRole("button", { name: `${it("companies.accept")} ${it("companies.for_company", { name: "Impresa a due S.r.l." })}` }).click();
  await expect(other.getByRole("heading", { level: 2, name: "Impresa a due S.r.l." })).toBeVisible();

  await page.reload();
  await expect(row).toContainText("Bice Consulente");
  await row.getByRole("button", { name: `${it("companies.remove")} Bice Consulente` }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("companies.remove"), exact: true }).click();
  await expect(row).toHaveCount(0);
  await other.reload();
  await expect(other.getByText(it("companies.missing_title"))).toBeVisible();
  // The last one stays.
  await page.getByRole("button", { name: `${it("companies.remove")} Ada Titolare` }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("companies.remove"), exact: true }).click();
  await expect(page.getByText(it("errors.last_delegate"))).toBeVisible();
});

test("without a network the page says so, and what was typed stays", async ({ page, house }) => {
  await beNew(page, house, "Senza Rete");
  await page.goto("/companies/new");
  await typeCompany(page, freshVatNumber(), "Lontana S.r.l.");
  await typePlace(page);
  await typeSignatory(page, "Ida Bianchi");
  await typeAccessibility(page, "");
  await loseNetwork(page);
  await page.getByRole("button", { name: it("companies.send"), exact: true }).click();
  await expect(page.getByText(it("errors.no_network"))).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: it("companies.send"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Lontana S.r.l." })).toBeVisible();
});

test("a company is registered by keyboard alone", async ({ page, house }) => {
  await beNew(page, house, "Tasti Soltanto");
  await page.goto("/companies");
  await tabTo(page, page.getByRole("link", { name: it("companies.register") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: it("companies.register_title") })).toBeFocused();
  const type = async (key: string, text: string) => {
    await tabTo(page, field(page, key).first());
    await page.keyboard.type(text);
  };
  await type("vat_number", freshVatNumber());
  await type("legal_name", "Tastiera S.r.l.");
  // A step that lacks something leads to it.
  await page.keyboard.press("Enter");
  await expect(field(page, "email")).toBeFocused();
  await page.keyboard.type("tasti@prova.example");
  await page.keyboard.press("Enter");
  await expect(question(page, "places")).toBeFocused();
  await type("place_name", "Sede");
  await type("address", "Via dei Tasti 1");
  await tabTo(page, field(page, "municipality"));
  await page.keyboard.type("Potenza");
  await type("permanent", "2");
  await type("fixed_term", "0");
  await page.keyboard.press("Enter");
  await expect(question(page, "people")).toBeFocused();
  await type("person_name", "Ida Bianchi");
  await type("person_email", "ida@prova.example");
  await page.keyboard.press("Enter");
  await expect(question(page, "accessibility")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: it("ui.next"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(question(page, "check")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: it("companies.send"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Tastiera S.r.l." })).toBeVisible();
  await expect(page.getByText("Potenza").first()).toBeVisible();
});
