// Talks with a counsellor: over the REST API, and by the words on the screen.
import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { write } from "./api";
import { HUB, type House } from "./house";
import { it, type Words } from "./words";

/** Where talks of the hub are booked. */
export const TALKS = `/centres/${HUB.id}/appointments`;

type Reason = "orientation" | "cv" | "traineeship" | "inclusion";
type Way = "in_person" | "phone";

/** A free start, as far as tests read it. */
export type Start = { counsellor: string; date: string; start: string; fold?: string; in_person: Reason[]; phone: Reason[] };

/** The free starts of the hub in the seven days from `from`, or from today. */
export async function freeStarts(house: House, reason: Reason = "orientation", way: Way = "in_person", from = ""): Promise<Start[]> {
  const query = from === "" ? "" : `?from=${from}`;
  const answer = await fetch(`${house.origin}/api/v1/centres/${HUB.id}/appointment-slots${query}`);
  const { starts } = (await answer.json()) as { starts: Start[] };
  return starts.filter((start) => start[way].includes(reason));
}

/** What is asked for to book a start. */
export function booking(start: Start, reason: Reason = "orientation", way: Way = "in_person"): { id: string; slot: object; reason: Reason; phone?: string } {
  const { counsellor, date, start: at, fold } = start;
  const slot = { centre: HUB.id, counsellor, way, date, start: at, ...(fold ? { fold } : {}) };
  return { id: randomUUID(), slot, reason, ...(way === "phone" ? { phone: "3331234567" } : {}) };
}

/** Books a start for whoever is signed in; gives the appointment's id. */
export async function bookTalk(api: APIRequestContext, house: House, start: Start): Promise<string> {
  const body = booking(start);
  await write(api, house, "/appointments", body);
  return body.id;
}

/** Books the last free start of the hub's coming week. */
export async function bookSomeTalk(api: APIRequestContext, house: House): Promise<string> {
  return bookTalk(api, house, (await freeStarts(house)).at(-1)!);
}

/** How many appointments are to come for whoever is signed in on this phone. */
export async function comingTalks(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/me/appointments");
  return ((await answer.json()) as { coming: unknown[] }).coming.length;
}

/** The times that can be chosen. */
export function times(page: Page): Locator {
  return page.locator(".start-days").getByRole("radio");
}

/** Chooses what to talk about, and one of the times; gives what a screen reader says of it. */
export async function chooseTime(page: Page, place: "first" | "last" = "last", words: Words = it): Promise<string> {
  const about = words("appointments.reason_minutes", { reason: words("appointments.reason_orientation"), minutes: 60 });
  await page.getByRole("radio", { name: about, exact: true }).check();
  const time = place === "first" ? times(page).first() : times(page).last();
  await time.check();
  return (await time.getAttribute("aria-label"))!;
}

/** Presses the button that asks for the talk. */
export async function askForTalk(page: Page, words: Words = it): Promise<void> {
  await page.getByRole("button", { name: words("appointments.book"), exact: true }).click();
}

/** What became of it is this. */
export async function expectOutcome(page: Page, state: string): Promise<void> {
  await expect(page.locator(".outcome").first()).toContainText(state);
}
