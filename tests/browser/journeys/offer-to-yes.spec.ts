// From a shop that registers to a young person who is taken: the company, an operator and a citizen, each on a phone of their
// own; the application is written while the server is stopped, and answered by the link of a mail.
import { expectBecame, myApplications, reply, sendApplication, writeApplication } from "../support/applications";
import {
  freshVatNumber,
  typeAccessibility,
  typeCompany,
  typePlace,
  typeSignatory,
  typeTutor,
  verifyAddress,
} from "../support/companies";
import { cards, wordsField } from "../support/found_postings";
import { House } from "../support/house";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beNew } from "../support/people";
import { next, standing, typeAsks, typeMoney, typeWhat, typeWhen } from "../support/postings";
import { operatorAt } from "../support/staff";
import { expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const TITLE = "Apprendi il mestiere del cestaio";
const WHY = "Mio nonno intrecciava cesti, e vorrei imparare.";

const press = (page: Page, key: string) => page.getByRole("button", { name: it(key), exact: true }).click();

/** Registers a company, step by step. Gives its id. */
async function registerCompany(page: Page): Promise<string> {
  await page.goto("/companies/new");
  const number = freshVatNumber();
  await typeCompany(page, number, `Cesti ${number} S.r.l.`);
  await typePlace(page);
  await typeSignatory(page, "Ida Bianchi");
  await typeTutor(page, "Ugo Neri");
  await typeAccessibility(page, "Ingresso senza gradini.");
  await press(page, "companies.send");
  await expect(page).toHaveURL(/\/companies\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split("/")[2];
}

/** Writes a posting, step by step, and sends it to the operator. Gives its id. */
async function writePosting(page: Page, company: string): Promise<string> {
  await page.goto(`/companies/${company}/postings/new`);
  await typeWhat(page, TITLE);
  await typeWhen(page, 200);
  await next(page).click();
  await typeMoney(page, "500");
  await next(page).click();
  await typeAsks(page, "Hai già intrecciato un cesto?");
  await press(page, "postings.submit");
  await expect(standing(page, "submitted")).toBeVisible();
  return new URL(page.url()).pathname.split("/")[4];
}

test("from a company's registration to a yes, with the application written without a server", async ({
  page,
  server,
  newPhone,
}) => {
  test.setTimeout(120_000);
  const house = await House.open(server);
  await beNew(page, house, "Ida Bianchi");
  const company = await registerCompany(page);
  const staff = await operatorAt(await newPhone(), house, verifyAddress(company));
  await press(staff, "companies_staff.verify");
  await expect(staff.getByText(it("companies.status_verified"), { exact: true })).toBeVisible();
  const posting = await writePosting(page, company);
  await staff.goto("/operator/postings");
  await staff.getByRole("link", { name: TITLE }).click();
  await press(staff, "postings_staff.publish");
  await expect(standing(staff, "open")).toBeVisible();

  // The citizen finds it by a word, and reads the form while there is a network.
  const person = await newPhone();
  await beNew(person, house, "Anna Cestaia");
  await visitFirst(person, "/postings");
  await wordsField(person).fill("cestai");
  await cards(person).getByRole("link", { name: TITLE }).click();
  await person.getByRole("link", { name: it("applications.apply"), exact: true }).click();
  await expect(person.getByLabel(it("applications.why"), { exact: true })).toBeVisible();

  await server.cut();
  await writeApplication(person, WHY);
  await sendApplication(person);
  await expectBecame(person, "applications.asked_apply", it("request.state_saved"));
  await person.reload();
  await isOpen(person);
  await expectBecame(person, "applications.asked_apply", it("request.state_saved"));
  await server.restore();
  await expect.poll(async () => (await myApplications(person)).length, { timeout: 30_000 }).toBe(1);
  await expectNothingWaits(person);

  // The company's mail has a link; whoever reads it needs no account.
  const mail = await house.mails.take("azienda@prova.example", new RegExp(`${TITLE}[^]*(/answer#[0-9a-f]{64})`));
  const desk = await newPhone();
  await desk.goto(mail[1]);
  await expect(desk.getByRole("heading", { level: 1, name: "Anna Cestaia" })).toBeVisible();
  await expect(desk.getByText(WHY)).toBeVisible();
  await reply(desk, "yes", "Ti aspettiamo lunedì.");
  await expect(desk.getByText(it("received.answered_text"))).toBeVisible();

  await person.goto("/applications");
  await person.getByRole("link", { name: TITLE }).click();
  await expect(person.locator(".tag").getByText(it("applications.status_accepted"), { exact: true })).toBeVisible();
  await expect(person.locator(".timeline")).toContainText("Ti aspettiamo lunedì.");
  expect(await myApplications(person)).toEqual([expect.objectContaining({ posting, status: "accepted" })]);
});
