// A day of a centre's floor, from choosing to each answer.
import type { Page } from "@playwright/test";
import { blockByApi, bookByApi, morning } from "../api";
import { answerReads } from "../faces";
import { floorAt } from "../floor";
import { HUB, type House } from "../house";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const FLOOR: Omit<AppPage, "name"> = {
  address: async (house) => floorAt(morning(await house.freshDay())),
  as: "citizen",
  ready: (words) => words("bookings.desks_title"),
};

/** A day with desks of every look: somebody else's, blocked, one's own. */
async function livelyDay(house: House): Promise<string> {
  const when = morning(await house.freshDay());
  const [citizen, tutor] = await Promise.all([house.signedIn("citizen"), house.signedIn("tutor")]);
  await bookByApi(tutor, house, "B1", when);
  await bookByApi(citizen, house, "B2", when);
  await blockByApi(house, "B3", when, "Lavori");
  await Promise.all([citizen.dispose(), tutor.dispose()]);
  return floorAt(when);
}

async function choose(page: Page, words: Words, label = "C4"): Promise<void> {
  await page.getByRole("tab", { name: words("bookings.as_list") }).click();
  const list = page.getByRole("list", { name: words("bookings.list_label") });
  await list.getByRole("button", { name: new RegExp(`^${words("bookings.desk", { label })},`) }).click();
}

async function book(page: Page, words: Words, then: string): Promise<void> {
  await page.getByRole("button", { name: words("bookings.book"), exact: true }).click();
  await page.getByText(words(then), { exact: true }).first().waitFor();
}

export const DESKS: AppPage[] = [
  { ...FLOOR, name: "desks, loading the centre", reads: new RegExp(`/api/v1/centres/${HUB.id}$`) },
  { ...FLOOR, name: "desks on the plan", address: livelyDay, reads: /\/days\/[0-9-]+$/, worksOut: true, kept: true },
  {
    ...FLOOR,
    name: "desks in the list, filtered",
    address: livelyDay,
    then: async (page, words) => {
      await page.getByRole("button", { name: words("bookings.feature_quiet"), exact: true }).click();
      await page.getByRole("tab", { name: words("bookings.as_list") }).click();
    },
  },
  { ...FLOOR, name: "desks, one chosen", as: undefined, then: (page, words) => choose(page, words) },
  { ...FLOOR, name: "desks, a taken one chosen", address: livelyDay, then: (page, words) => choose(page, words, "B1") },
  {
    ...FLOOR,
    name: "desks, booked",
    then: async (page, words) => {
      await choose(page, words);
      await book(page, words, "bookings.state_confirmed");
    },
  },
  {
    ...FLOOR,
    name: "desks, refused",
    before: async (page) => void (await page.route(/\/events$/, (route) => route.abort())),
    then: async (page, words, house) => {
      await choose(page, words);
      const tutor = await house.signedIn("tutor");
      await bookByApi(tutor, house, "C4", morning(new URL(page.url()).searchParams.get("day")!));
      await tutor.dispose();
      await book(page, words, "bookings.state_refused");
    },
  },
  {
    ...FLOOR,
    name: "desks, saved here and not sent",
    then: async (page, words) => {
      await choose(page, words);
      await loseNetwork(page);
      await book(page, words, "bookings.state_saved");
    },
  },
  {
    ...FLOOR,
    name: "desks, moving a booking",
    address: async (house) => {
      const booking = await house.demoBooking();
      return `${floorAt(morning(await house.freshDay()))}&move=${booking}`;
    },
    ready: (words) => words("bookings.move_title"),
  },
  { ...FLOOR, name: "desks, a day that is past", address: () => `/centres/${HUB.id}/desks?day=2026-01-07` },
  {
    ...FLOOR,
    name: "desks, a centre without any",
    before: async (page, house) => {
      const about = new RegExp(`/api/v1/centres/${HUB.id}$`);
      await answerReads(page, about, { ...(await house.centre(HUB.id)), spaces: [] });
    },
  },
];
