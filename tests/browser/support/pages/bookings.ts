// A person's own bookings, one of them, and checking in.
import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { bookByApi, morning } from "../api";
import { answerReads } from "../faces";
import type { House } from "../house";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const MINE = /\/api\/v1\/bookings$/;
const ONE = /\/api\/v1\/bookings\/[0-9a-f-]{36}$/;

const LIST: Omit<AppPage, "name"> = {
  address: () => "/bookings",
  as: "citizen",
  ready: (words) => words("bookings.title"),
};
const BOOKING: Omit<AppPage, "name"> = {
  address: async (house) => `/bookings/${await house.demoBooking()}`,
  as: "citizen",
  ready: (words) => words("bookings.booking_title"),
};
const CHECK_IN: Omit<AppPage, "name"> = {
  address: () => "/check-in/7KQ2M4XR",
  as: "citizen",
  ready: (words) => words("bookings.check_in_title"),
};

/** The true answer about the booking, but for what is said here. */
function saying(change: (house: House) => object | Promise<object>): NonNullable<AppPage["before"]> {
  return async (page, house) => {
    const api = await house.signedIn("citizen");
    const truth = (await (await api.get(`/api/v1/bookings/${await house.demoBooking()}`)).json()) as object;
    await api.dispose();
    await answerReads(page, ONE, { ...truth, ...(await change(house)) });
  };
}

/** Three alternatives, of the three kinds. */
async function offers(house: House): Promise<object[]> {
  const slot = { space: randomUUID(), date: await house.dayAfter(9), start: "15:00", end: "16:00" };
  const other = { centre: "portalavoro-matera", centre_name: "Portalavoro Matera", space_label: "A2", slot };
  return [
    { ...other, kind: "other_desk" },
    { ...other, kind: "other_time" },
    { ...other, kind: "other_centre", centre: "cpi-valbasento", centre_name: "Centro per l'Impiego della Val Basento" },
  ];
}

/** Gives the booking up while the network is cut, so that it stays on the phone. */
async function cancelWithoutNetwork(page: Page, words: Words): Promise<void> {
  await loseNetwork(page);
  await page.getByRole("button", { name: words("bookings.cancel"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("bookings.cancel_yes") }).click();
  await page.getByText(words("bookings.state_saved"), { exact: true }).first().waitFor();
}

export const BOOKINGS: AppPage[] = [
  { ...LIST, name: "bookings, signed out", as: undefined },
  {
    ...LIST,
    name: "bookings",
    before: async (_, house) => void (await house.demoBooking()),
    reads: MINE,
    kept: true,
    empty: { coming: [], past: [], now: "2026-01-01T00:00:00Z" },
  },
  {
    ...LIST,
    name: "bookings, past",
    before: async (page, house) => {
      const api = await house.signedIn("citizen");
      const truth = await (await api.get(`/api/v1/bookings/${await house.demoBooking()}`)).json();
      await api.dispose();
      const ways = ["checked_in", "cancelled", "released", "displaced"];
      const past = ways.map((status) => ({ ...truth, id: randomUUID(), status }));
      await answerReads(page, MINE, { coming: [], past, now: truth.starts_at });
    },
    then: (page, words) => page.getByRole("tab", { name: words("bookings.past") }).click(),
  },
  {
    ...LIST,
    name: "bookings, one not sent",
    before: async (_, house) => void (await house.demoBooking()),
    then: async (page, words) => {
      // Both pages are on the phone before the network goes.
      await page.getByRole("article").getByRole("link").first().click();
      await page.getByRole("heading", { level: 1, name: words("bookings.booking_title") }).waitFor();
      await cancelWithoutNetwork(page, words);
      await page.getByRole("link", { name: words("bookings.all_my_bookings") }).click();
      await page.getByRole("heading", { name: words("request.to_send") }).waitFor();
    },
  },
  { ...BOOKING, name: "booking, signed out", as: undefined },
  { ...BOOKING, name: "booking", reads: ONE, kept: true },
  { ...BOOKING, name: "booking that is not there", address: () => `/bookings/${randomUUID()}` },
  { ...BOOKING, name: "booking, checked in", before: saying(() => ({ status: "checked_in" })) },
  { ...BOOKING, name: "booking, released", before: saying(() => ({ status: "released" })) },
  {
    ...BOOKING,
    name: "booking, displaced",
    before: saying(async (house) => ({ status: "displaced", reason: "Lavori", alternatives: await offers(house) })),
  },
  {
    ...BOOKING,
    name: "booking, giving it up",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("bookings.cancel"), exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { ...BOOKING, name: "booking, given up and not sent", then: cancelWithoutNetwork },
  {
    ...BOOKING,
    name: "booking, given up",
    address: async (house) => {
      const api = await house.signedIn("citizen");
      return `/bookings/${await bookByApi(api, house, "C3", morning(await house.freshDay()))}`;
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("bookings.cancel"), exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words("bookings.cancel_yes") }).click();
      await expect(page.locator(".outcome-says")).toHaveText(words("bookings.done_cancelled_text"));
    },
  },
  { ...BOOKING, name: "booking, shown to an operator", as: "operator" },
  { ...CHECK_IN, name: "check-in, signed out", as: undefined },
  { ...CHECK_IN, name: "check-in" },
  {
    ...CHECK_IN,
    name: "check-in, refused",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("bookings.here_i_am") }).click();
      await page.getByText(words("bookings.state_refused"), { exact: true }).waitFor();
    },
  },
];
