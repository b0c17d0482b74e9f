// Applying to a posting, and a person's own applications.
import { expect, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import {
  APPLICATION,
  application,
  applicationIn,
  askedIn,
  MY_CV,
  PAST,
  sendApplication,
  talk,
  writeApplication,
} from "../applications";
import { answerReads } from "../faces";
import { loseNetwork } from "../network";
import { OPEN, publicPosting } from "../postings";
import type { Words } from "../words";
import type { AppPage } from "./page";

const POSTING_READS = /\/api\/v1\/postings\/[0-9a-f-]{36}$/;
const SIMILAR_READS = /\/postings\/[0-9a-f-]{36}\/similar$/;
const LIST_READS = /\/api\/v1\/applications$/;
const ONE_READS = /\/api\/v1\/applications\/[0-9a-f-]{36}$/;
const CV_READS = /\/api\/v1\/me\/cv$/;

/** Where an application can stand. */
export const STATUSES = ["sent", "interview", "later", "declined", "accepted", "withdrawn"];
const NOTHING = { applications: [], next: null };
const SIMILAR = {
  postings: [
    {
      ...{ id: randomUUID(), kind: "traineeship", title: "Aiuto in pasticceria", company_name: "Dolci S.r.l." },
      ...{ municipality: "Matera", weekly_hours: 30, allowance_cents: 50_000, places: 1, starts_on: "2027-03-01" },
      ...{ open_until: "2027-02-20", is_accessibility_declared: true, occupation: null },
    },
  ],
  ...{ count: 1, are_more: false, understood: null, next: null },
};

export type Before = NonNullable<AppPage["before"]>;

/** The server says this to those reads. */
export const saying =
  (...all: [RegExp, unknown][]): Before =>
  async (page) => {
    for (const [reads, said] of all) await answerReads(page, reads, said);
  };

/** The server's no to what is asked there. */
export const refusing =
  (reads: RegExp, status: number, code: string): Before =>
  async (page) => {
    const body = JSON.stringify({ type: "about:blank", title: "Conflict", status, code });
    await page.route(reads, (route) => route.fulfill({ status, contentType: "application/problem+json", body }));
  };

const posting = (said: object = {}): [RegExp, unknown] => [POSTING_READS, publicPosting(said)];

const PUBLIC: Omit<AppPage, "name"> = { address: () => `/postings/${OPEN}`, ready: () => "Aiuto al forno" };
const APPLY: Omit<AppPage, "name"> = {
  address: () => `/postings/${OPEN}/apply`,
  as: "citizen",
  before: saying(posting(), [LIST_READS, NOTHING], [CV_READS, MY_CV]),
  ready: (words) => words("applications.apply_title"),
};
const LIST: Omit<AppPage, "name"> = {
  address: () => "/applications",
  as: "citizen",
  ready: (words) => words("applications.title"),
};
const ONE: Omit<AppPage, "name"> = {
  address: () => `/applications/${APPLICATION}`,
  as: "citizen",
  before: saying([ONE_READS, application()]),
  ready: () => "Aiuto al forno",
};
const TALKED = ["talk_proposed", "talk_declined", "talk_proposed", "talk_accepted", "talk_given_up", "talk_called_off"];
const timeline = TALKED.map((event) => ({ at: "2026-11-20T08:00:00Z", event, words: "" }));
const withTalk = (said: object = {}): Before => saying([ONE_READS, application({ talk: talk(said), timeline })]);
const next = (page: Page, words: Words) => page.getByRole("button", { name: words("ui.next"), exact: true }).click();

/** Brings the form to the step before the last one. */
async function toWith(page: Page, words: Words): Promise<void> {
  await page.getByLabel(words("applications.why"), { exact: true }).fill("Mi piace il pane.");
  await next(page, words);
  await page.getByLabel(words("applications.available"), { exact: true }).fill("Da lunedì.");
  for (const answer of await page.locator("textarea[name^='answers.']").all()) await answer.fill("Sì.");
  await next(page, words);
  await askedIn(page, "applications.ask_with", words).waitFor();
}

const writing = (page: Page, words: Words) => writeApplication(page, "Mi piace il pane.", words);

async function sendWithoutNetwork(page: Page, words: Words): Promise<void> {
  await writing(page, words);
  await loseNetwork(page);
  await sendApplication(page, words);
  await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
}

const pressed = (key: string): NonNullable<AppPage["then"]> => {
  return async (page, words) => {
    await page.getByRole("button", { name: words(key), exact: true }).click();
    await page.getByRole("dialog").waitFor();
  };
};

export const APPLICATIONS: AppPage[] = [
  {
    ...PUBLIC,
    name: "public posting, of a company that answers",
    before: saying(posting({ answers: { applications: 10, answered: 8 } })),
  },
  {
    ...PUBLIC,
    name: "public posting, applied to",
    as: "citizen",
    before: saying(posting(), [LIST_READS, { applications: [applicationIn("interview")], next: null }]),
  },
  {
    ...PUBLIC,
    name: "public posting, closed, with similar ones",
    before: saying(posting({ status: "closed", closed_because: "filled" }), [SIMILAR_READS, SIMILAR]),
  },
  { ...APPLY, name: "applying", reads: POSTING_READS },
  {
    ...APPLY,
    name: "applying, with errors",
    then: async (page, words) => {
      await next(page, words);
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  { ...APPLY, name: "applying, what goes with it", then: toWith },
  {
    ...APPLY,
    name: "applying, what goes with it, without a CV",
    before: saying(posting(), [LIST_READS, NOTHING], [CV_READS, { cv: { about: "" }, saved_at: null, file: null }]),
    then: toWith,
  },
  { ...APPLY, name: "applying, signed out", as: undefined, before: saying(posting()), then: writing },
  { ...APPLY, name: "applying, signed out, what goes with it", as: undefined, before: saying(posting()), then: toWith },
  { ...APPLY, name: "applying, the recap", then: writing },
  { ...APPLY, name: "applying, throwing it away", then: async (page, words, house) => {
    await page.getByLabel(words("applications.why"), { exact: true }).fill("Mi piace il pane.");
    await pressed("applications.throw_away")(page, words, house);
  } },
  { ...APPLY, name: "applying without a network", then: sendWithoutNetwork },
  {
    ...APPLY,
    name: "applying, refused",
    before: async (page, house) => {
      await APPLY.before?.(page, house);
      await refusing(/\/postings\/[0-9a-f-]{36}\/applications$/, 409, "no_cv_file")(page, house);
    },
    then: async (page, words) => {
      await writing(page, words);
      await sendApplication(page, words);
      await page.getByText(words("errors.no_cv_file")).first().waitFor();
    },
  },
  {
    ...APPLY,
    name: "applying, no longer open",
    before: async (page, house) => {
      await saying(posting(), [LIST_READS, NOTHING], [CV_READS, MY_CV], [SIMILAR_READS, SIMILAR])(page, house);
      await refusing(/\/postings\/[0-9a-f-]{36}\/applications$/, 409, "posting_not_open")(page, house);
    },
    then: async (page, words) => {
      await writing(page, words);
      await sendApplication(page, words);
      await page.getByText(words("errors.posting_not_open")).first().waitFor();
      await page.getByText("Aiuto in pasticceria").waitFor();
    },
  },
  {
    ...APPLY,
    name: "applying, applied already",
    before: saying(posting(), [LIST_READS, { applications: [applicationIn("sent")], next: null }]),
  },
  {
    ...APPLY,
    name: "applying to a posting that is not there",
    address: () => `/postings/${randomUUID()}/apply`,
    before: undefined,
  },
  { ...LIST, name: "my applications, signed out", as: undefined },
  { ...LIST, name: "my applications", reads: LIST_READS, kept: true, empty: NOTHING },
  {
    ...LIST,
    name: "my applications, in each state, with more",
    before: saying([LIST_READS, { applications: STATUSES.map(applicationIn), next: "1.x" }]),
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: words("applications.more") }).click();
      await page.getByText(words("errors.no_network")).waitFor();
    },
  },
  { ...ONE, name: "my application, signed out", as: undefined, ready: (words) => words("applications.one_title") },
  {
    ...ONE,
    name: "my application",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("applications.send_message"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  { ...ONE, name: "my application, taking it back", then: pressed("applications.withdraw") },
  {
    ...ONE,
    name: "my application, written to without a network",
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByLabel(words("applications.message"), { exact: true }).fill("Ci sono.");
      await page.getByRole("button", { name: words("applications.send_message"), exact: true }).click();
      await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
    },
  },
  { ...ONE, name: "my application, a talk proposed", before: withTalk() },
  { ...ONE, name: "my application, a talk proposed, not coming", before: withTalk(), then: pressed("applications.talk_decline") },
  { ...ONE, name: "my application, a talk accepted", before: withTalk({ status: "accepted" }) },
  { ...ONE, name: "my application, a talk declined", before: withTalk({ status: "declined" }) },
  { ...ONE, name: "my application, a talk that lapsed", before: withTalk(PAST) },
  {
    ...ONE,
    name: "my application, coming to a talk without a network",
    before: withTalk(),
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: words("applications.talk_accept"), exact: true }).click();
      await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
      await page.getByText(words("applications.talk_waits")).waitFor();
    },
  },
  {
    ...ONE,
    name: "my application, busy at the time of a talk",
    before: async (page, house) => {
      await withTalk()(page, house);
      await refusing(/\/talk\/accept$/, 409, "person_busy")(page, house);
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("applications.talk_accept"), exact: true }).click();
      await page.getByText(words("applications.talk_busy_help")).waitFor();
    },
  },
  {
    ...ONE,
    name: "my application, over",
    before: saying([ONE_READS, application({ status: "declined", posting_status: "closed" })]),
  },
  {
    ...ONE,
    name: "my application that is not there",
    address: () => `/applications/${randomUUID()}`,
    before: refusing(ONE_READS, 404, "not_found"),
    ready: (words) => words("applications.one_title"),
  },
];
