// Group sessions: over the REST API, and by the words on the screen.
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { write } from "./api";
import { HUB, type House } from "./house";
import { it, type Words } from "./words";

/** Plans a group session at the hub, in its lab, as its operator; gives the id. */
export async function planGroup(house: House, title: string, places: number, day?: string): Promise<string> {
  const id = randomUUID();
  const date = day ?? (await house.freshDay());
  const room = (await house.centre(HUB.id)).spaces.find(({ label }) => label === "Laboratorio")!.id;
  const about = "Porta quello che hai, anche su carta.";
  const time = { date, start: "10:00", end: "12:00" };
  await write(await house.operator(), house, "/group-sessions", { id, centre: HUB.id, title, about, time, room, places });
  return id;
}

/** Registers the person of `api`; gives the registration's id. */
export async function registerForGroup(api: APIRequestContext, house: House, session: string): Promise<string> {
  const id = randomUUID();
  await write(api, house, `/group-sessions/${session}/registrations`, { id });
  return id;
}

/** What the server says of the registrations of whoever is signed in on this phone. */
export async function myGroups(page: Page): Promise<{ status: string; position?: number }[]> {
  const answer = await page.request.get("/api/v1/me/group-sessions");
  return ((await answer.json()) as { coming: { status: string; position?: number }[] }).coming;
}

/** Asks for a place, or for one in the list. */
export async function askForPlace(page: Page, kind: "register" | "wait", words: Words = it): Promise<void> {
  await page.getByRole("button", { name: words(`groups.${kind}`), exact: true }).click();
}

/** Gives the place up, or the waiting for one. */
export async function giveUpPlace(page: Page, words: Words = it): Promise<void> {
  await page.getByRole("button", { name: words("groups.give_up"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("groups.give_up_yes") }).click();
}

/** Where the person stands, as the page says it. */
export async function expectStanding(page: Page, words: string): Promise<void> {
  await expect(page.locator(".facts").getByText(words, { exact: true })).toBeVisible();
}

/** What became of giving up: what was asked before may stand beside it. */
export async function expectGivenUp(page: Page, state: string): Promise<void> {
  const outcome = page.locator(".outcome").filter({ hasText: it("groups.asked_cancel") });
  await expect(outcome).toContainText(state);
}
