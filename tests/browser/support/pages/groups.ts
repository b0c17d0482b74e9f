// The group sessions to come, one of them, a person's own; and what staff do with them.
import { expect, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { answerReads, failReads } from "../faces";
import { askForPlace, giveUpPlace, planGroup } from "../groups";
import { HUB, type House } from "../house";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const COMING = /\/api\/v1\/group-sessions$/;
const ONE = /\/api\/v1\/group-sessions\/[0-9a-f-]{36}$/;
const MINE = /\/me\/group-sessions$/;
const OF_CENTRE = /\/centres\/[a-z-]+\/group-sessions(\?|$)/;
const PARTICIPANTS = /\/participants$/;
const NOW = "2030-01-07T08:00:00Z";

/** A group session as it is said here. */
function session(number: number, said: object = {}): object {
  return {
    ...{ id: `00000000-0000-7000-8000-00000000080${number}`, centre: HUB.id, centre_name: HUB.name },
    ...{ title: `Scrivere il curriculum ${number}`, about: "Porta quello che hai, anche su carta.\nNon serve prepararsi." },
    ...{ time: { date: "2098-12-01", start: `0${number}:00`, end: `0${number}:45` }, room: randomUUID(), room_label: "Laboratorio" },
    ...{ starts_at: "2098-12-01T08:00:00Z", ends_at: "2098-12-01T08:45:00Z", register_until: "2098-12-01T08:00:00Z" },
    ...{ places: 8, registered: 3, waiting: 0, status: "planned", version: 0 },
    ...said,
  };
}

const FULL = { registered: 8, waiting: 4 };
const HAS_BEGUN = { starts_at: "2026-01-01T08:00:00Z", register_until: "2026-01-01T08:00:00Z" };
const IS_OVER = { ...HAS_BEGUN, ends_at: "2026-01-01T09:00:00Z", status: "over" };
const CALLED_OFF = { status: "called_off", why: "Chi conduce l'incontro non è in sede" };

/** A registration as it is said here. */
function mine(number: number, status: string, of: object = {}, position?: number): object {
  return { id: `00000000-0000-7000-8000-00000000081${number}`, session: session(number, of), status, position };
}

const registrations = {
  coming: [mine(1, "registered"), mine(2, "waiting", FULL, 3)],
  past: [mine(3, "cancelled"), mine(4, "called_off", CALLED_OFF), mine(5, "attended", IS_OVER), mine(6, "not_come", IS_OVER)],
  now: NOW,
};

const LIST: Omit<AppPage, "name"> = { address: () => "/group-sessions", ready: (words) => words("groups.title") };
const OWN: Omit<AppPage, "name"> = {
  address: () => "/group-sessions/mine",
  as: "citizen",
  ready: (words) => words("groups.mine_title"),
};
const SESSION: Omit<AppPage, "name"> = {
  address: () => "/group-sessions/00000000-0000-7000-8000-000000000801",
  as: "citizen",
  before: saying({}),
  ready: () => "Scrivere il curriculum 1",
};
const STAFF: Omit<AppPage, "name"> = {
  address: () => "/operator/group-sessions",
  as: "operator",
  ready: (words) => words("groups_staff.title"),
};

/** The page of a group session, with what the person has there. */
function saying(said: object, own: object = { coming: [], past: [], now: NOW }): NonNullable<AppPage["before"]> {
  return async (page) => {
    await answerReads(page, ONE, session(1, said));
    await answerReads(page, MINE, own);
  };
}

async function registerWithoutNetwork(page: Page, words: Words): Promise<void> {
  await loseNetwork(page);
  await askForPlace(page, "register", words);
  await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
}

function ofCentre(sessions: object[]): object {
  return { centre: HUB.id, centre_name: HUB.name, from: "2026-12-01", today: "2026-12-01", sessions, now: NOW };
}

/** Somebody in the list. */
function somebody(number: number, name: string, status: string, position?: number): object {
  const id = `00000000-0000-7000-8000-00000000082${number}`;
  const email = number % 2 === 0 ? "persona@prova.example" : undefined;
  return { registration: id, person: { id, name, email, has_card: false }, status, position };
}

async function planned(page: Page): Promise<void> {
  const sessions = [session(1, { ...FULL, ...HAS_BEGUN }), session(2), session(3, CALLED_OFF), session(4, IS_OVER)];
  await answerReads(page, OF_CENTRE, ofCentre(sessions));
  const entries = [
    somebody(1, "Ada Attesa", "registered"),
    somebody(2, "Bice Presente", "attended"),
    somebody(3, "Ciro Assente", "not_come"),
    somebody(4, "Dina Inlista", "waiting", 1),
    somebody(5, "Elio Rinuncia", "cancelled"),
  ];
  await answerReads(page, PARTICIPANTS, { session: session(1, { ...FULL, ...HAS_BEGUN }), entries, now: NOW });
}

/** A class in which seven have answered. */
const COUNTS = {
  id: "00000000-0000-7000-8000-000000000841",
  label: "Scrivere il curriculum 2",
  guided_by_you: true,
  joined: 8,
  finished: 7,
  picture: { counted: 5, flat: 1, letters: [4, 0, 2, 3, 1, 2] },
};

const button = (page: Page, words: Words, key: string, number: number) =>
  page.getByRole("button", { name: `${words(`groups_staff.${key}`)} Scrivere il curriculum ${number}`, exact: true });

async function openList(page: Page, words: Words, number = 1): Promise<void> {
  await button(page, words, "participants", number).click();
  await page.getByText("Ada Attesa").first().waitFor();
}

export const GROUPS: AppPage[] = [
  { ...LIST, name: "group sessions", reads: COMING, kept: true, empty: { sessions: [], now: NOW } },
  {
    ...LIST,
    name: "group sessions, of several centres",
    before: async (page) => {
      const other = { centre: "cpi-melfi", centre_name: "Melfi" };
      await answerReads(page, COMING, { sessions: [session(1), session(2, FULL), session(3, other)], now: NOW });
    },
  },
  {
    ...SESSION,
    name: "group session",
    before: undefined,
    address: async (house: House) => `/group-sessions/${await planGroup(house, "Scrivere il curriculum 1", 8)}`,
    reads: ONE,
    kept: true,
  },
  { ...SESSION, name: "group session, signed out", as: undefined, before: async (page) => void (await answerReads(page, ONE, session(1))) },
  { ...SESSION, name: "group session, full", before: saying(FULL) },
  { ...SESSION, name: "group session, closed", before: saying(HAS_BEGUN) },
  { ...SESSION, name: "group session, over", before: saying(IS_OVER) },
  { ...SESSION, name: "group session, called off", before: saying(CALLED_OFF) },
  { ...SESSION, name: "group session, with a place", before: saying({}, { coming: [mine(1, "registered")], past: [], now: NOW }) },
  {
    ...SESSION,
    name: "group session, waiting for a place",
    before: saying(FULL, { coming: [mine(1, "waiting", FULL, 3)], past: [], now: NOW }),
    then: async (page, words) => {
      await loseNetwork(page);
      await giveUpPlace(page, words);
      await page.getByText(words("request.state_saved"), { exact: true }).first().waitFor();
    },
  },
  { ...SESSION, name: "group session, a registration that is not sent", then: registerWithoutNetwork },
  {
    ...SESSION,
    name: "group session that is not there",
    before: undefined,
    address: () => `/group-sessions/${randomUUID()}`,
    ready: (words) => words("groups.one_title"),
  },
  { ...OWN, name: "own group sessions, signed out", as: undefined },
  {
    ...OWN,
    name: "own group sessions",
    before: async (page) => void (await answerReads(page, MINE, registrations)),
    reads: MINE,
    kept: true,
    empty: { coming: [], past: [], now: NOW },
  },
  { ...STAFF, name: "staff, group sessions, signed out", as: undefined },
  { ...STAFF, name: "staff, group sessions", before: planned, reads: OF_CENTRE, empty: ofCentre([]) },
  {
    ...STAFF,
    name: "staff, planning with errors",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("groups_staff.plan"), exact: true }).click();
      await page.getByRole("dialog").getByLabel(words("groups_staff.until_day")).fill("2026-12-01");
      await page.getByRole("dialog").getByRole("button", { name: words("groups_staff.save_plan") }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...STAFF,
    name: "staff, changing a group session",
    before: planned,
    then: async (page, words) => {
      await button(page, words, "edit", 2).click();
      await page.getByRole("dialog").getByLabel(words("groups_staff.places"), { exact: true }).fill("0");
      await page.getByRole("dialog").getByRole("button", { name: words("groups_staff.save_edit"), exact: true }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  {
    ...STAFF,
    name: "staff, calling a group session off",
    before: planned,
    then: async (page, words) => {
      await button(page, words, "call_off", 2).click();
      await page.getByRole("dialog").getByRole("button", { name: words("groups_staff.call_off_action") }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  { ...STAFF, name: "staff, who comes", before: planned, then: async (page, words) => openList(page, words) },
  {
    ...STAFF,
    name: "staff, who comes and how the group answers",
    before: async (page) => {
      await planned(page);
      await answerReads(page, PARTICIPANTS, { session: session(2), entries: [somebody(1, "Ada Attesa", "registered")], class: COUNTS, now: NOW });
    },
    then: async (page, words) => openList(page, words, 2),
  },
  {
    ...STAFF,
    name: "staff, giving a place up for somebody",
    before: async (page) => {
      await planned(page);
      const entries = [somebody(1, "Ada Attesa", "registered"), somebody(4, "Dina Inlista", "waiting", 1)];
      await answerReads(page, PARTICIPANTS, { session: session(2), entries, now: NOW });
    },
    then: async (page, words) => {
      await openList(page, words, 2);
      await page.getByRole("button", { name: `${words("groups_staff.give_up")} Ada Attesa`, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...STAFF,
    name: "staff, a check-in that is not sent",
    before: planned,
    then: async (page, words) => {
      await openList(page, words);
      await loseNetwork(page);
      await page.getByRole("button", { name: `${words("groups_staff.check_in")} Ada Attesa` }).click();
      await page.getByText(words("operator.pending_kept"), { exact: true }).waitFor();
    },
  },
  {
    ...STAFF,
    name: "staff, a list that cannot be read",
    before: async (page) => {
      await planned(page);
      await failReads(page, PARTICIPANTS);
    },
    then: async (page, words) => {
      await button(page, words, "participants", 1).click();
      await page.getByRole("alert").getByRole("button", { name: words("ui.retry") }).waitFor();
    },
  },
];
