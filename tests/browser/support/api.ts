// What a test arranges over the REST API, before anybody looks: bookings, codes, people without e-mail.
import type { APIRequestContext, Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { HUB, type House } from "./house";

/** A day and two times by the centre's clock. */
export type When = { day: string; start: string; end: string };

/** The usual time on a day. */
export function morning(day: string): When {
  return { day, start: "10:00", end: "12:00" };
}

/**
 * From the half hour that is running, two hours: somebody who books it can be checked in at once. In a half hour's last
 * minute it is the next one, which the page chooses by then too.
 */
export async function rightNow(house: House): Promise<When> {
  const { today } = await house.centre(HUB.id);
  const clock = new Intl.DateTimeFormat("it-IT", { timeStyle: "short", timeZone: "Europe/Rome" }).format(new Date());
  const [hours, minutes] = clock.split(":").map(Number);
  const start = Math.floor((hours * 60 + minutes + 1) / 30) * 30;
  const text = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
  return { day: today, start: text(start), end: text(Math.min(start + 120, 24 * 60)) };
}

/** Writes as the person of `api`: the page whose phone it is, or a context of its own. Gives the answer's body. */
export async function write(api: APIRequestContext, house: House, path: string, data: object): Promise<unknown> {
  const headers = { origin: house.origin, "idempotency-key": randomUUID() };
  const answer = await expectOk(api.post(`/api/v1${path}`, { data, headers }));
  const text = await answer.text();
  return text === "" ? undefined : JSON.parse(text);
}

/** Books a desk of the hub by its label; gives the booking's id. */
export async function bookByApi(api: APIRequestContext, house: House, label: string, when: When): Promise<string> {
  const id = randomUUID();
  const { day: date, start, end } = when;
  const space = await spaceId(house, label);
  await write(api, house, "/bookings", { id, slot: { space, date, start, end } });
  return id;
}

/** Takes a space of the hub out of use. */
export async function blockByApi(house: House, label: string, when: When, reason: string): Promise<void> {
  const { day: date, start, end } = when;
  const slot = { space: await spaceId(house, label), date, start, end };
  await write(await house.operator(), house, "/blocks", { id: randomUUID(), slot, reason });
}

/** The code that stands on a desk of the hub. */
export async function deskCode(house: House, label: string): Promise<string> {
  const answer = await (await house.operator()).get(`/api/v1/centres/${HUB.id}/check-in-codes`);
  const codes = (await answer.json()) as { label: string; code: string }[];
  return codes.find((code) => code.label === label)!.code;
}

/** Registers somebody at the hub without e-mail; gives the id. */
export async function registerByApi(house: House, name: string): Promise<string> {
  const id = randomUUID();
  await write(await house.operator(), house, "/people", { id, name, birth_date: "2001-03-04", language: "it" });
  return id;
}

/** A new person on this phone, let in by a card: the quickest way, where the test is not about getting in. */
export async function beRegistered(page: Page, house: House, name: string): Promise<void> {
  const id = await registerByApi(house, name);
  const { code } = (await write(await house.operator(), house, `/people/${id}/card`, {})) as { code: string };
  await write(page.request, house, "/sign-in/with-card", { code });
}

/** A desk of the hub that nobody has at that time. */
export async function freeDesk(house: House, { day, start, end }: When): Promise<string> {
  const answer = await fetch(`${house.origin}/api/v1/centres/${HUB.id}/days/${day}`);
  type Half = { start: string; end: string; starts_at: string; ends_at: string };
  type Desk = { space: { label: string }; taken: { starts_at: string; ends_at: string }[] };
  const floor = (await answer.json()) as { half_hours: Half[]; desks: Desk[] };
  const from = Date.parse(floor.half_hours.find((half) => half.start === start)!.starts_at);
  const to = Date.parse(floor.half_hours.find((half) => half.end === end)!.ends_at);
  const isFree = ({ taken }: Desk) => taken.every((t) => Date.parse(t.ends_at) <= from || Date.parse(t.starts_at) >= to);
  return floor.desks.find(isFree)!.space.label;
}

type Answer = { ok(): boolean; status(): number; url(): string; text(): Promise<string> };

/** The answer, which must be a good one. */
export async function expectOk<A extends Answer>(answer: Promise<A>): Promise<A> {
  const given = await answer;
  if (!given.ok()) throw new Error(`${given.url()} answers ${given.status()}: ${await given.text()}`);
  return given;
}

async function spaceId(house: House, label: string): Promise<string> {
  return (await house.centre(HUB.id)).spaces.find((space) => space.label === label)!.id;
}
