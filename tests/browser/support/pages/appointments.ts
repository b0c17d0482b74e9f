// A centre's free times, a person's talks, and one of them.
import { randomUUID } from "node:crypto";
import { answerReads } from "../faces";
import { HUB, type House } from "../house";
import { loseNetwork } from "../network";
import { askForTalk, bookSomeTalk, chooseTime, TALKS } from "../talks";
import type { Words } from "../words";
import type { Page } from "@playwright/test";
import type { AppPage } from "./page";

const SLOTS = /\/appointment-slots(\?|$)/;
const MINE = /\/me\/appointments$/;
const ONE = /\/api\/v1\/appointments\/[0-9a-f-]{36}$/;

/** A talk of the demonstration citizen; one for each house. */
const talks = new Map<string, Promise<string>>();
function demoTalk(house: House): Promise<string> {
  const known = talks.get(house.origin) ?? makeTalk(house);
  talks.set(house.origin, known);
  return known;
}

async function makeTalk(house: House): Promise<string> {
  const api = await house.signedIn("citizen");
  const mine = (await (await api.get("/api/v1/me/appointments")).json()) as { coming: { id: string }[] };
  const talk = mine.coming[0]?.id ?? (await bookSomeTalk(api, house));
  await api.dispose();
  return talk;
}

/** What the server truly says of that talk, changed. */
function saying(change: object): NonNullable<AppPage["before"]> {
  return async (page, house) => {
    const api = await house.signedIn("citizen");
    const truth = (await (await api.get(`/api/v1/appointments/${await demoTalk(house)}`)).json()) as object;
    await api.dispose();
    await answerReads(page, ONE, { ...truth, ...change });
  };
}

const instead = (kind: string): object => ({
  kind,
  centre_name: "Portalavoro Matera",
  counsellor_name: "Ada Neri",
  slot: { centre: HUB.id, counsellor: randomUUID(), way: "in_person", date: "2030-01-07", start: "09:30" },
});

const BOOK: Omit<AppPage, "name"> = {
  address: () => TALKS,
  ready: (words) => words("appointments.book_title"),
};
const LIST: Omit<AppPage, "name"> = {
  address: () => "/appointments",
  as: "citizen",
  before: async (_, house) => void (await demoTalk(house)),
  ready: (words) => words("appointments.title"),
};
const TALK: Omit<AppPage, "name"> = {
  address: async (house) => `/appointments/${await demoTalk(house)}`,
  as: "citizen",
  ready: (words) => words("appointments.one_title"),
};

async function cancelWithoutNetwork(page: Page, words: Words): Promise<void> {
  await loseNetwork(page);
  await page.getByRole("button", { name: words("appointments.cancel"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("appointments.cancel_yes") }).click();
  await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
}

export const APPOINTMENTS: AppPage[] = [
  {
    ...BOOK,
    name: "free times of counsellors",
    reads: SLOTS,
    kept: true,
    empty: {
      centre: HUB.id,
      centre_name: "Portalavoro Matera",
      from: "2030-01-07",
      today: "2030-01-07",
      last: "2030-03-08",
      counsellors: [],
      starts: [],
      next: null,
      now: "2030-01-07T08:00:00Z",
    },
  },
  { ...BOOK, name: "free times, one chosen", then: (page, words) => chooseTime(page, "last", words) },
  {
    ...BOOK,
    name: "free times, by phone with a wrong number",
    as: "citizen",
    then: async (page, words) => {
      await page.getByRole("radio", { name: words("appointments.way_phone"), exact: true }).check();
      await chooseTime(page, "last", words);
      await page.getByLabel(words("appointments.phone"), { exact: true }).fill("12");
      await askForTalk(page, words);
      await page.locator("#error-phone").waitFor();
    },
  },
  {
    ...BOOK,
    name: "a talk that is not sent yet",
    as: "citizen",
    then: async (page, words) => {
      await chooseTime(page, "last", words);
      await loseNetwork(page);
      await askForTalk(page, words);
      await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
    },
  },
  { ...LIST, name: "talks, signed out", as: undefined },
  { ...LIST, name: "talks", reads: MINE, kept: true, empty: { coming: [], past: [], now: "2026-01-01T00:00:00Z" } },
  { ...TALK, name: "talk, signed out", as: undefined },
  { ...TALK, name: "talk", reads: ONE, kept: true },
  { ...TALK, name: "talk that is not there", address: () => `/appointments/${randomUUID()}` },
  { ...TALK, name: "talk, an earlier time is free", before: saying({ tell_earlier: true, earlier: instead("other_time") }) },
  {
    ...TALK,
    name: "talk, called off",
    before: saying({
      status: "called_off",
      why: "Malattia",
      alternatives: ["other_time", "other_counsellor", "other_centre"].map(instead),
    }),
  },
  { ...TALK, name: "talk, given up and not sent", then: cancelWithoutNetwork },
];
