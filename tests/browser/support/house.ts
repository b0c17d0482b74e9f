// What tests arrange in a server before anybody looks: doors that are open now, days that nobody has used.
import { request, type APIRequestContext } from "@playwright/test";
import { bookByApi, expectOk } from "./api";
import type { Mailbox } from "./mailbox";
import type { RunningServer } from "./server";

/** The hub where the demonstration operator works. */
export const HUB = { id: "portalavoro-matera", name: "Portalavoro Matera" };

/** As the hours of a week name them. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Bookings of the tests reach so many days ahead. */
const DAYS_AHEAD = 120;

/** A centre, as far as tests read it. */
export type Centre = {
  id: string;
  name: string;
  version: number;
  today: string;
  rules: object;
  spaces: { id: string; kind: string; label: string }[];
};

export type Role = "citizen" | "tutor" | "company" | "operator" | "admin";

export class House {
  // The demonstration people come today and tomorrow; talks are booked in the coming week.
  #daysUsed = 7;
  #peopleMade = 0;
  #demoBooking: string | undefined;
  #operator: Promise<APIRequestContext> | undefined;

  private constructor(
    readonly origin: string,
    readonly mails: Mailbox,
  ) {}

  /** A server whose centres never close, so that somebody can book for now and be checked in, whatever the hour. */
  static async open(server: RunningServer): Promise<House> {
    const house = new House(server.origin, server.mails);
    const admin = await house.signedIn("admin");
    const centres = (await (await admin.get("/api/v1/centres")).json()) as Centre[];
    const always = Object.fromEntries(WEEKDAYS.map((day) => [day, [{ opens: "00:00", closes: "24:00" }]]));
    for (const { id } of centres) {
      const { version } = await house.centre(id);
      await expectOk(admin.put(`/api/v1/centres/${id}/hours`, { data: { version, hours: always } }));
    }
    const { version, rules } = await house.centre(HUB.id);
    await expectOk(
      admin.put(`/api/v1/centres/${HUB.id}/rules`, { data: { version, rules: { ...rules, days_ahead: DAYS_AHEAD } } }),
    );
    await admin.dispose();
    return house;
  }

  /** The REST API as the demonstration person of a role uses it. */
  async signedIn(role: Role): Promise<APIRequestContext> {
    const api = await request.newContext({ baseURL: this.origin, extraHTTPHeaders: { origin: this.origin } });
    await expectOk(api.post("/api/v1/sign-in/demonstration", { data: { role } }));
    return api;
  }

  /** The REST API as the hub's operator uses it. */
  operator(): Promise<APIRequestContext> {
    return (this.#operator ??= this.signedIn("operator"));
  }

  /** A centre as it is now. */
  async centre(id: string): Promise<Centre> {
    const answer = await fetch(`${this.origin}/api/v1/centres/${id}`);
    if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
    return (await answer.json()) as Centre;
  }

  /** The date so many days after today at the hub, as `2026-12-01`. */
  async dayAfter(days: number): Promise<string> {
    const date = new Date(`${(await this.centre(HUB.id)).today}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  }

  /** A coming date that no other test of this server books on. */
  async freshDay(): Promise<string> {
    this.#daysUsed += 1;
    if (this.#daysUsed >= DAYS_AHEAD) throw new Error(`a server has no more than ${DAYS_AHEAD} fresh days`);
    return this.dayAfter(this.#daysUsed);
  }

  /** A booking of the demonstration citizen on a coming day. */
  async demoBooking(): Promise<string> {
    if (!this.#demoBooking) {
      const api = await this.signedIn("citizen");
      this.#demoBooking = await bookByApi(api, this, "C6", { day: await this.freshDay(), start: "15:00", end: "16:00" });
      await api.dispose();
    }
    return this.#demoBooking;
  }

  /** An address that nobody has used. */
  freshEmail(name: string): string {
    this.#peopleMade += 1;
    return `${name}.${this.#peopleMade}@prova.example`;
  }
}
