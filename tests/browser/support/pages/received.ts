// What a company receives, and answering by a link.
import { expect, type Page } from "@playwright/test";
import { APPLICATION, LINK, received, RECEIVED_ADDRESS, receivedIn, talk } from "../applications";
import { failReads } from "../faces";
import { HUB } from "../house";
import type { Words } from "../words";
import { refusing, saying, STATUSES } from "./applications";
import type { AppPage } from "./page";

const RECEIVED_READS = /\/api\/v1\/companies\/[0-9a-f-]{36}\/postings\/[0-9a-f-]{36}\/applications$/;
const RECEIVED_ONE_READS = /\/api\/v1\/companies\/[0-9a-f-]{36}\/postings\/[0-9a-f-]{36}\/applications\/[0-9a-f-]{36}$/;
const OPENING = /\/application-answers\/open$/;
const ASKING = /\/application-answers\/new-link$/;
const ANSWERING = /\/application-answers$/;

const ROOM_READS = /\/interview-room-slots/;
const NO_ROOM = {
  ...{ centre: HUB.id, centre_name: HUB.name, rooms: 1, from: "2026-11-23", today: "2026-11-23", last: "2027-01-22" },
  ...{ starts: [], next: null, now: "2026-11-23T09:00:00Z" },
};

const RECEIVED: Omit<AppPage, "name"> = {
  address: () => RECEIVED_ADDRESS,
  as: "company",
  ready: (words) => words("received.title"),
};
const RECEIVED_ONE: Omit<AppPage, "name"> = {
  address: () => `${RECEIVED_ADDRESS}/${APPLICATION}`,
  as: "company",
  before: saying([RECEIVED_ONE_READS, received()]),
  ready: () => "Anna Prova",
};
const BY_LINK: Omit<AppPage, "name"> = {
  address: () => `/answer#${LINK}`,
  ready: (words) => words("received.link_title"),
};
const OPENED = { company_name: "Forno di prova S.r.l.", application: received(), until: "2030-01-07T08:00:00Z" };

async function wantToMeet(page: Page, words: Words): Promise<void> {
  await page.getByRole("radio", { name: words("received.answer_interview"), exact: true }).check();
  await page.getByRole("radio", { name: words("received.meet_centre"), exact: true }).check();
  await page.getByRole("radio", { name: HUB.name, exact: true }).check();
}

async function proposing(page: Page, words: Words): Promise<void> {
  await wantToMeet(page, words);
  await page.locator("input[name='talk.propose.start']").first().waitFor();
}

async function sendEmptyReply(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words("received.send"), exact: true }).click();
  await expect(page.locator(".field-error").first()).toBeVisible();
}

export const RECEIVED_PAGES: AppPage[] = [
  { ...RECEIVED, name: "received applications, signed out", as: undefined },
  {
    ...RECEIVED,
    name: "received applications",
    reads: RECEIVED_READS,
    empty: { applications: [], count: 0, next: null },
  },
  {
    ...RECEIVED,
    name: "received applications, in each state, with more",
    before: saying([RECEIVED_READS, { applications: STATUSES.map(receivedIn), count: 26, next: "1.x" }]),
  },
  {
    ...RECEIVED_ONE,
    name: "received application, signed out",
    as: undefined,
    ready: (words) => words("received.one_title"),
  },
  { ...RECEIVED_ONE, name: "received application", then: sendEmptyReply },
  {
    ...RECEIVED_ONE,
    name: "received application, accepted, without contacts",
    before: saying([RECEIVED_ONE_READS, received({ status: "accepted", email: null, phone: null })]),
  },
  {
    ...RECEIVED_ONE,
    name: "received application, withdrawn, without a CV",
    before: saying([
      RECEIVED_ONE_READS,
      received({ status: "withdrawn", sent: { letter: { why: "Sì.", brings: "", available: "Ora.", answers: [] }, cv: null, has_file: false } }),
    ]),
  },
  {
    ...RECEIVED_ONE,
    name: "received application, proposing a talk",
    then: async (page, words) => {
      await proposing(page, words);
      await page.locator("input[name='talk.propose.start']").first().check();
      await page.getByText(words("received.meet_held")).waitFor();
    },
  },
  {
    ...RECEIVED_ONE,
    name: "received application, proposing a talk without saying when",
    then: async (page, words) => {
      await proposing(page, words);
      await sendEmptyReply(page, words);
    },
  },
  {
    ...RECEIVED_ONE,
    name: "received application, the rooms cannot be read",
    before: async (page, house) => {
      await RECEIVED_ONE.before?.(page, house);
      await failReads(page, ROOM_READS);
    },
    then: async (page, words) => {
      await wantToMeet(page, words);
      await page.getByText(words("errors.unavailable")).waitFor();
    },
  },
  {
    ...RECEIVED_ONE,
    name: "received application, no room is free",
    before: saying([RECEIVED_ONE_READS, received()], [ROOM_READS, NO_ROOM]),
    then: async (page, words) => {
      await wantToMeet(page, words);
      await page.getByText(words("received.meet_none_title")).waitFor();
    },
  },
  {
    ...RECEIVED_ONE,
    name: "received application, a talk proposed, proposing another",
    before: saying([RECEIVED_ONE_READS, received({ status: "interview", talk: talk() })]),
    then: async (page, words) => {
      await proposing(page, words);
      await page.getByText(words("received.meet_replaces")).waitFor();
    },
  },
  {
    ...RECEIVED_ONE,
    name: "received application, a talk accepted",
    before: saying([RECEIVED_ONE_READS, received({ status: "interview", talk: talk({ status: "accepted" }) })]),
    then: async (page, words) => {
      await page.getByRole("radio", { name: words("received.answer_interview"), exact: true }).check();
      await page.getByText(words("received.meet_agreed")).waitFor();
    },
  },
  { ...BY_LINK, name: "answering by a link, opened", before: saying([OPENING, OPENED]), ready: () => "Anna Prova", then: sendEmptyReply },
  { ...BY_LINK, name: "answering by a link, used", before: refusing(OPENING, 409, "link_used") },
  { ...BY_LINK, name: "answering by a link, expired", before: refusing(OPENING, 409, "link_expired") },
  { ...BY_LINK, name: "answering by a link, unknown", before: refusing(OPENING, 404, "not_found") },
  { ...BY_LINK, name: "answering without a link", address: () => "/answer" },
  {
    ...BY_LINK,
    name: "answering by a link, asked for a new one",
    before: async (page, house) => {
      await refusing(OPENING, 409, "link_expired")(page, house);
      await page.route(ASKING, (route) => route.fulfill({ status: 202 }));
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("received.link_ask"), exact: true }).click();
      await page.getByText(words("received.link_on_its_way")).waitFor();
    },
  },
  {
    ...BY_LINK,
    name: "answering by a link, answered",
    before: saying([OPENING, OPENED], [ANSWERING, received({ status: "accepted" })]),
    ready: () => "Anna Prova",
    then: async (page, words) => {
      await page.getByRole("radio", { name: words("received.answer_yes"), exact: true }).check();
      await page.getByRole("button", { name: words("received.send"), exact: true }).click();
      await page.getByText(words("received.answered_text")).waitFor();
    },
  },
];
