// Applying to a posting, and answering: by the words on the screen, and applications that are made up for a page.
import { expect, type Page } from "@playwright/test";
import { BAKERY } from "./companies";
import { HUB } from "./house";
import { OPEN } from "./postings";
import { it, type Words } from "./words";

/** An application that is made up. */
export const APPLICATION = "00000000-0000-7000-8000-000000000900";

/** What goes with the link of a mail. */
export const LINK = "0a".repeat(32);

const AT = "2026-11-20T08:00:00Z";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The question of a step, which has the focus. */
export const askedIn = (page: Page, name: string, words: Words = it) =>
  page.getByRole("heading", { level: 2, name: words(name), exact: true });

/** From the first step to the recap: why, when, each question of the company, and nothing that goes with it. */
export async function writeApplication(page: Page, why: string, words: Words = it): Promise<void> {
  await page.getByLabel(words("applications.why"), { exact: true }).fill(why);
  await press(page, words("ui.next"));
  await expect(askedIn(page, "applications.ask_when", words)).toBeFocused();
  await page.getByLabel(words("applications.available"), { exact: true }).fill("Da lunedì, la mattina.");
  for (const answer of await page.locator("textarea[name^='answers.']").all()) await answer.fill("Sì, volentieri.");
  await press(page, words("ui.next"));
  await expect(askedIn(page, "applications.ask_with", words)).toBeFocused();
  await press(page, words("ui.next"));
  await expect(askedIn(page, "applications.will_read", words)).toBeFocused();
  await expect(page.getByText(why)).toBeVisible();
}

/** Sends what was written. */
export const sendApplication = (page: Page, words: Words = it) => press(page, words("applications.send"));

/** What became of what was asked. */
export async function expectBecame(page: Page, asked: string, state: string): Promise<void> {
  const outcome = page.locator(".outcome").filter({ hasText: it(asked) });
  await expect(outcome.first()).toContainText(state, { timeout: 30_000 });
}

/** What the server says of the applications of whoever is signed in on this phone. */
export async function myApplications(page: Page): Promise<{ id: string; posting: string; status: string }[]> {
  const answer = await page.request.get("/api/v1/applications");
  return ((await answer.json()) as { applications: { id: string; posting: string; status: string }[] }).applications;
}

/** Answers the application that is open: in the app, or by a link. */
export async function reply(page: Page, answer: string, says: string): Promise<void> {
  await page.getByRole("radio", { name: it(`received.answer_${answer}`), exact: true }).check();
  await page.getByLabel(it("received.words")).fill(says);
  await press(page, it("received.send"));
}

const LETTER = {
  why: "Mi piace il pane.\nE alzarmi presto.",
  brings: "Ho aiutato alla sagra.",
  available: "Da lunedì, la mattina.",
  answers: [{ question: "Puoi cominciare alle sei?", answer: "Sì, abito vicino." }],
};

const CV = {
  about: "Ho diciannove anni e tanta voglia di imparare.",
  experience: [{ what: "Banco della sagra", place: "Matera", period: "estate 2025", text: "Servivo e tenevo la cassa." }],
  education: [{ what: "Istituto alberghiero", place: "Matera", period: "2020–2025", text: "" }],
  languages: [
    { name: "Italiano", level: "native" },
    { name: "Inglese", level: "a2" },
  ],
  skills: ["Patente B"],
};

/** What the person keeps in their profile. */
export const MY_CV = { cv: CV, saved_at: AT, file: { size: 90_000, saved_at: AT } };

const line = (event: string, words = "") => ({ at: AT, event, words });

/** Everything that can stand in a timeline. */
const TIMELINE = [
  line("sent"),
  line("opened"),
  line("reminded"),
  line("interview", "Vieni giovedì alle dieci?"),
  line("person_wrote", "Ci sono."),
  line("company_wrote", "Porta le scarpe chiuse."),
  line("posting_closed"),
];

/** An application as the server would say it to who wrote it. */
export function application(said: object = {}): object {
  return {
    ...{ id: APPLICATION, posting: OPEN, title: "Aiuto al forno", company_name: "Forno di prova S.r.l." },
    ...{ posting_status: "open", status: "interview", sent: { letter: LETTER, cv: CV, has_file: true } },
    ...{ timeline: TIMELINE, ...said },
  };
}

/** A talk at the hub, as the server would say it: proposed, and to come. */
export function talk(said: object = {}): object {
  return {
    ...{ id: "00000000-0000-7000-8000-000000000950", centre: HUB.id, centre_name: HUB.name },
    ...{ place: "Portalavoro Matera, via di prova 1, Matera", room_label: "Sala colloqui", status: "proposed" },
    ...{ date: "2099-12-01", start: "10:00", end: "11:00", starts_at: "2099-12-01T09:00:00Z", ends_at: "2099-12-01T10:00:00Z" },
    ...said,
  };
}

/** A talk that has begun. */
export const PAST = { date: "2026-11-02", starts_at: "2026-11-02T09:00:00Z", ends_at: "2026-11-02T10:00:00Z" };

/** An application in the person's list. */
export function applicationIn(status: string, number = 0): object {
  return {
    ...{ id: APPLICATION.replace(/0$/, String(number)), posting: OPEN, title: `Aiuto al forno ${status}` },
    ...{ company_name: "Forno di prova S.r.l.", sent_at: AT, status, status_since: AT },
  };
}

/** An application as the server would say it to the company. */
export function received(said: object = {}): object {
  return {
    ...{ id: APPLICATION, posting: OPEN, title: "Aiuto al forno", applicant: "Anna Prova" },
    ...{ email: "anna@prova.example", phone: "+39 333 1234567", status: "sent" },
    ...{ sent: { letter: LETTER, cv: CV, has_file: true }, timeline: TIMELINE.slice(0, 2), ...said },
  };
}

/** An application in the company's list. */
export function receivedIn(status: string, number = 0): object {
  return { id: APPLICATION.replace(/0$/, String(number)), applicant: `Anna ${status}`, sent_at: AT, status };
}

/** Where the company reads what the posting has received. */
export const RECEIVED_ADDRESS = `/companies/${BAKERY}/postings/${OPEN}/applications`;
