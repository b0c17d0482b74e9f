// An application: written without an account and sent with one, opened and answered in the app, taken back; answered by the
// link of a mail, once, and by another one.
import {
  expectBecame,
  myApplications,
  reply,
  sendApplication,
  writeApplication,
} from "../support/applications";
import { tabTo } from "../support/keyboard";
import { beNew, typeMailedCode, typeProfile } from "../support/people";
import { beVerifiedCompany, publish, takeStep } from "../support/postings";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const WHY = "Mi piace il pane, e alzarmi presto.";

const press = (page: Page, key: string) => page.getByRole("button", { name: it(key), exact: true }).click();

const tag = (page: Page, key: string) => page.locator(".tag").getByText(it(key), { exact: true }).first();

/** Somebody of a company that has an open posting with this title. Gives the company and the posting. */
async function withOpenPosting(page: Page, house: Parameters<typeof beNew>[1], title: string) {
  const company = await beVerifiedCompany(page, house, `${title} S.r.l.`);
  return { company, posting: await publish(page, house, company, title) };
}

/** Applies as somebody new. */
async function applyAs(page: Page, house: Parameters<typeof beNew>[1], name: string, posting: string): Promise<void> {
  await beNew(page, house, name);
  await page.goto(`/postings/${posting}/apply`);
  await writeApplication(page, WHY);
  await sendApplication(page);
  await expectBecame(page, "applications.asked_apply", it("request.state_confirmed"));
}

test("written before signing in, opened, answered, talked about and taken back", async ({ page, house, newPhone }) => {
  const { company, posting } = await withOpenPosting(page, house, "Aiuto al banco");
  const person = await newPhone();
  await person.goto(`/postings/${posting}`);
  await person.getByRole("link", { name: it("applications.apply"), exact: true }).click();
  await writeApplication(person, WHY);

  // Signing in comes last, and nothing is lost on the way.
  await press(person, "applications.sign_in_and_send");
  await typeMailedCode(person, house, house.freshEmail("anna"));
  await typeProfile(person, "Anna Candidata", [17, 5, 2004]);
  await expect(person.getByText(WHY)).toBeVisible();
  await expect(person.getByText("Anna Candidata")).toBeVisible();
  await sendApplication(person);
  await expectBecame(person, "applications.asked_apply", it("request.state_confirmed"));
  await person.getByRole("link", { name: it("applications.see_mine") }).click();
  await expect(person.getByRole("heading", { level: 1, name: "Aiuto al banco" })).toBeVisible();
  await expect(person.getByText(it("applications.next_sent"))).toBeVisible();
  await expect(person.locator(".timeline")).toContainText(it("applications.event_sent"));

  // The company reads it, and the person sees that it was opened.
  await page.goto(`/companies/${company}/postings/${posting}`);
  await page.getByRole("link", { name: it("received.title"), exact: true }).click();
  await page.getByRole("link", { name: "Anna Candidata" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Anna Candidata" })).toBeVisible();
  await expect(page.getByText(WHY)).toBeVisible();
  await expect(page.getByText("Sì, volentieri.").first()).toBeVisible();
  await expect(page.getByText(it("received.no_contact"))).toBeVisible();
  await press(page, "received.send");
  await expect(page.getByText(it("received.choose_answer"))).toBeVisible();
  await reply(page, "interview", "Vieni giovedì alle dieci?");
  await expect(page.getByText(it("received.sent_now"))).toBeVisible();
  await expect(page.locator(".timeline")).toContainText(it("received.event_interview"));

  await person.reload();
  await expect(tag(person, "applications.status_interview")).toBeVisible();
  await expect(person.locator(".timeline")).toContainText(it("applications.event_opened"));
  await expect(person.locator(".timeline")).toContainText("Vieni giovedì alle dieci?");
  await person.getByLabel(it("applications.message"), { exact: true }).fill("Ci sono.");
  await press(person, "applications.send_message");
  await expect(person.locator(".timeline")).toContainText("Ci sono.");
  await expect(person.getByLabel(it("applications.message"), { exact: true })).toHaveValue("");

  await page.reload();
  await expect(page.locator(".timeline")).toContainText("Ci sono.");
  await person.getByRole("button", { name: it("applications.withdraw"), exact: true }).click();
  await person.getByRole("dialog").getByRole("button", { name: it("applications.withdraw_yes") }).click();
  await expect(tag(person, "applications.status_withdrawn")).toBeVisible();
  await expect(person.getByRole("button", { name: it("applications.withdraw"), exact: true })).toHaveCount(0);
  await person.getByRole("link", { name: it("applications.title"), exact: true }).last().click();
  await expect(person.getByRole("link", { name: "Aiuto al banco" })).toBeVisible();
  await expect(tag(person, "applications.status_withdrawn")).toBeVisible();
  await page.reload();
  await expect(tag(page, "received.status_withdrawn")).toBeVisible();
  await expect(page.getByRole("button", { name: it("received.send"), exact: true })).toHaveCount(0);

  // Who has taken it back may apply again.
  await person.goto(`/postings/${posting}`);
  await expect(person.getByRole("link", { name: it("applications.apply"), exact: true })).toBeVisible();
});

test("answered by the link of the mail, once, and by the next link", async ({ page, house, newPhone }) => {
  const title = "Aiuto in bottega";
  const { posting } = await withOpenPosting(page, house, title);
  const person = await newPhone();
  await applyAs(person, house, "Bruno Candidato", posting);

  const linkIn = async (): Promise<string> => {
    const mail = new RegExp(`${title}[^]*(/answer#[0-9a-f]{64})`);
    return (await house.mails.take("azienda@prova.example", mail))[1];
  };
  const first = await linkIn();
  const company = await newPhone();
  await company.goto(first);
  await expect(company.getByRole("heading", { level: 1, name: "Bruno Candidato" })).toBeVisible();
  expect(new URL(company.url()).hash, "the link is not in the address bar").toBe("");
  await expect(company.getByText(WHY)).toBeVisible();
  await reply(company, "later", "A primavera cerchiamo ancora.");
  await expect(company.getByText(it("received.answered_text"))).toBeVisible();
  await person.goto("/applications");
  await expect(tag(person, "applications.status_later")).toBeVisible();

  // The link is for one answer. Another one came by mail already, and one can ask for more.
  const again = await newPhone();
  await again.goto(first);
  await expect(again.getByText(it("errors.link_used"))).toBeVisible();
  await linkIn();
  await press(again, "received.link_ask");
  await expect(again.getByText(it("received.link_on_its_way"))).toBeVisible();
  await again.goto(await linkIn());
  await expect(again.getByRole("heading", { level: 1, name: "Bruno Candidato" })).toBeVisible();
  await reply(again, "yes", "Abbiamo cambiato idea: vieni!");
  await expect(again.getByText(it("received.answered_text"))).toBeVisible();
  await person.reload();
  await expect(tag(person, "applications.status_accepted")).toBeVisible();

  const nobody = await newPhone();
  await nobody.goto(`/answer#${"f".repeat(64)}`);
  await expect(nobody.getByText(it("received.link_unknown_title"))).toBeVisible();
});

test("a second application to the same posting is not offered, and a closed posting shows others", async ({
  page,
  house,
  newPhone,
}) => {
  const { company, posting } = await withOpenPosting(page, house, "Aiuto al mulino");
  const person = await newPhone();
  await applyAs(person, house, "Carla Candidata", posting);
  await person.goto(`/postings/${posting}`);
  await expect(person.getByRole("link", { name: it("applications.apply"), exact: true })).toHaveCount(0);
  await person.getByRole("link", { name: it("applications.see_mine") }).click();
  await expect(person.getByText(it("applications.next_sent"))).toBeVisible();
  expect(await myApplications(person)).toHaveLength(1);

  const other = await newPhone();
  await beNew(other, house, "Dario In Ritardo");
  await other.goto(`/postings/${posting}/apply`);
  await writeApplication(other, WHY);
  await takeStep(page, house, company, posting, "close_filled");
  await sendApplication(other);
  await expectBecame(other, "applications.asked_apply", it("errors.posting_not_open"));
  await expect(other.getByRole("heading", { name: it("applications.similar") })).toBeVisible();
  // What was written is there to be used elsewhere.
  await expect(other.getByText(WHY)).toBeVisible();
  expect(await myApplications(other)).toHaveLength(0);
});

test("an application is written by keyboard alone", async ({ page, house, newPhone }) => {
  const { posting } = await withOpenPosting(page, house, "Con la tastiera");
  const person = await newPhone();
  await beNew(person, house, "Elsa Tastiera");
  await person.goto(`/postings/${posting}`);
  await tabTo(person, person.getByRole("link", { name: it("applications.apply"), exact: true }));
  await person.keyboard.press("Enter");
  await expect(person.getByRole("heading", { level: 1, name: it("applications.apply_title") })).toBeFocused();
  await tabTo(person, person.getByLabel(it("applications.why"), { exact: true }));
  await person.keyboard.type(WHY);
  const next = person.getByRole("button", { name: it("ui.next"), exact: true });
  await tabTo(person, next);
  await person.keyboard.press("Enter");
  await tabTo(person, person.getByLabel(it("applications.available"), { exact: true }));
  await person.keyboard.type("Da subito");
  await tabTo(person, next);
  // The company's questions want an answer too: the first one that lacks it is where one goes.
  await person.keyboard.press("Enter");
  await expect(person.locator("textarea[name='answers.0.answer']")).toBeFocused();
  await person.keyboard.type("Sì");
  await tabTo(person, person.locator("textarea[name='answers.1.answer']"));
  await person.keyboard.type("A piedi");
  for (let step = 0; step < 2; step += 1) {
    await tabTo(person, next);
    await person.keyboard.press("Enter");
  }
  await tabTo(person, person.getByRole("button", { name: it("applications.send"), exact: true }));
  await person.keyboard.press("Enter");
  await expectBecame(person, "applications.asked_apply", it("request.state_confirmed"));
});
