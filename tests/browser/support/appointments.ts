// What tests about appointments arrange over the REST API, and what staff do on the counsellors' page.
import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { write } from "./api";
import { HUB, type House } from "./house";
import { it } from "./words";

/** A counsellor of the hub beside the operator of the demonstration. */
export const COUNSELLOR = "Nora Dimostrativa";

/** A quarter at which somebody receives. */
export type Start = { date: string; start: string; counsellor: string; in_person: string[]; phone: string[] };

/** The starts that are free at the hub on a day from a time on, with this counsellor. */
export async function freeStarts(house: House, date: string, from: string, to: string): Promise<Start[]> {
  const answer = await fetch(`${house.origin}/api/v1/centres/${HUB.id}/appointment-slots?from=${date}`);
  expect(answer.ok, `slots answer ${answer.status}`).toBe(true);
  type Slots = { counsellors: { id: string; name: string }[]; starts: Start[] };
  const { counsellors, starts } = (await answer.json()) as Slots;
  const counsellor = counsellors.find(({ name }) => name === COUNSELLOR)?.id;
  const isMeant = (start: Start) => start.date === date && start.counsellor === counsellor;
  return starts.filter((start) => isMeant(start) && start.start >= from && start.start < to);
}

/** Books half an hour by phone as the person of `api`; gives the appointment's id. */
export async function bookCall(api: APIRequestContext, house: House, { date, start, counsellor }: Start): Promise<string> {
  const id = randomUUID();
  const slot = { centre: HUB.id, counsellor, way: "phone", date, start };
  await write(api, house, "/appointments", { id, slot, reason: "cv", phone: "333 1234567" });
  return id;
}

/** Lets the counsellor receive at the hub once, by the REST API. */
export async function receiveOnce(house: House, date: string, from: string, to: string): Promise<string> {
  const operator = await house.operator();
  const answer = await operator.get(`/api/v1/centres/${HUB.id}/appointment-ranges`);
  const { counsellors } = (await answer.json()) as { counsellors: { id: string; name: string }[] };
  const counsellor = counsellors.find(({ name }) => name === COUNSELLOR)!.id;
  const [id, days, ways] = [randomUUID(), { first: date, last: date }, ["in_person", "phone"]];
  await write(operator, house, "/appointment-ranges", {
    ...{ id, centre: HUB.id, counsellor, days, from, to, ways },
    reasons: ["orientation", "cv", "traineeship", "inclusion"],
  });
  return id;
}

/** Shows one of the page's two faces. */
export async function showTab(page: Page, name: "tab_day" | "tab_ranges"): Promise<void> {
  await page.getByRole("tab", { name: it(`counselling.${name}`) }).click();
  await expect(page.getByRole("tabpanel")).toBeVisible();
}

/** Opens the form of a range and fills it for a single day. */
export async function typeRange(page: Page, day: string, from: string, to: string): Promise<Locator> {
  await page.getByRole("button", { name: it("counselling.add_range"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(it("counselling.counsellor")).selectOption(COUNSELLOR);
  await dialog.getByLabel(it("counselling.repeats")).selectOption(it("counselling.once"));
  await dialog.getByLabel(it("counselling.day"), { exact: true }).fill(day);
  await dialog.getByLabel(it("counselling.from"), { exact: true }).selectOption(from);
  await dialog.getByLabel(it("counselling.to"), { exact: true }).selectOption(to);
  return dialog;
}
