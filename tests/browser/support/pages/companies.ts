// A person's companies, one of them, the form with its steps; and what staff verify.
import { expect, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { BAKERY, company, GARAGE } from "../companies";
import { answerReads } from "../faces";
import { loseNetwork } from "../network";
import type { Words } from "../words";
import type { AppPage } from "./page";

const MINE = /\/me\/companies$/;
const ONE = /\/api\/v1\/companies\/[0-9a-f-]{36}$/;
const DELEGATES = /\/companies\/[0-9a-f-]{36}\/delegates$/;
const LISTS = /\/api\/v1\/companies\?/;
const WHY = "Il nome non è quello del registro delle imprese.";
const REFUSED = { status: "refused", refused_because: WHY };
const SINCE = "2026-11-20T08:00:00Z";

const invitation = { company: randomUUID(), legal_name: "Officina di prova S.n.c.", vat_number: "00000020008", since: SINCE };

const LIST: Omit<AppPage, "name"> = {
  address: () => "/companies",
  as: "company",
  ready: (words) => words("companies.title"),
};
const COMPANY: Omit<AppPage, "name"> = {
  address: () => `/companies/${BAKERY}`,
  as: "company",
  ready: (words) => words("companies.one_title"),
};
const REGISTER: Omit<AppPage, "name"> = {
  address: () => "/companies/new",
  as: "company",
  ready: (words) => words("companies.register_title"),
};
const EDIT: Omit<AppPage, "name"> = {
  address: () => `/companies/${GARAGE}/edit`,
  as: "company",
  ready: (words) => words("companies.edit_title"),
};
const STAFF: Omit<AppPage, "name"> = {
  address: () => "/operator/companies",
  as: "operator",
  ready: (words) => words("companies_staff.title"),
};
const VERIFY: Omit<AppPage, "name"> = {
  address: () => `/operator/companies/${GARAGE}`,
  as: "operator",
  ready: (words) => words("companies_staff.one_title"),
};

const saying =
  (said: object): NonNullable<AppPage["before"]> =>
  async (page) =>
    void (await answerReads(page, ONE, company(said)));

/** Opens a step of a company that is there. */
function step(name: string, then?: AppPage["then"]): NonNullable<AppPage["then"]> {
  return async (page, words, house) => {
    const what = words(`companies.step_${name}`);
    await page.getByRole("button", { name: words("companies.change_what", { what }) }).click();
    await page.getByRole("heading", { level: 2, name: words(`companies.ask_${name}`) }).waitFor();
    await then?.(page, words, house);
  };
}

async function leaveOut(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words("ui.next"), exact: true }).click();
  await expect(page.locator(".field-error").first()).toBeVisible();
}

export const COMPANY_PAGES: AppPage[] = [
  { ...LIST, name: "companies, signed out", as: undefined },
  { ...LIST, name: "companies", reads: MINE, empty: { companies: [], invitations: [] } },
  {
    ...LIST,
    name: "companies, invited and in each state",
    before: async (page) => {
      const companies = ["to_verify", "verified", "refused"].map((status) => company({ id: randomUUID(), status }));
      await answerReads(page, MINE, { companies, invitations: [invitation] });
    },
  },
  { ...COMPANY, name: "company, signed out", as: undefined },
  { ...COMPANY, name: "company", reads: ONE },
  { ...COMPANY, name: "company that is not there", address: () => `/companies/${randomUUID()}` },
  { ...COMPANY, name: "company, to be verified", before: saying({}) },
  {
    ...COMPANY,
    name: "company, refused",
    before: saying({ ...REFUSED, accessibility: { declared: "Senza gradini", check: { at: SINCE, refused_because: WHY } } }),
  },
  {
    ...COMPANY,
    name: "company, who acts for it",
    before: async (page) => {
      const delegate = (number: number, said: object) => ({
        ...{ id: `00000000-0000-7000-8000-00000000090${number}`, person: null, name: null, since: SINCE },
        ...{ email: `persona${number}@prova.example`, ...said },
      });
      const somebody = { person: randomUUID(), name: "Bice Consulente" };
      await answerReads(page, DELEGATES, { delegates: [delegate(1, somebody), delegate(2, {})] });
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("companies.invite"), exact: true }).click();
      await page.locator("#error-email").waitFor();
      await page.getByRole("button", { name: `${words("companies.remove")} Bice Consulente` }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { ...REGISTER, name: "registering a company, signed out", as: undefined },
  { ...REGISTER, name: "registering a company, with errors", then: leaveOut },
  { ...EDIT, name: "changing a company, signed out", as: undefined },
  { ...EDIT, name: "changing a company", reads: ONE },
  { ...EDIT, name: "changing a company that is not there", address: () => `/companies/${randomUUID()}/edit` },
  { ...EDIT, name: "changing a company, refused", before: saying(REFUSED) },
  {
    ...EDIT,
    name: "changing a company, its places",
    then: step("places", async (page, words) => {
      await page.getByRole("button", { name: words("companies.add_place") }).click();
      await leaveOut(page, words);
    }),
  },
  {
    ...EDIT,
    name: "changing a company, its people",
    then: step("people", async (page, words) => {
      await page.getByRole("button", { name: words("companies.add_tutor") }).click();
      await leaveOut(page, words);
    }),
  },
  { ...EDIT, name: "changing a company, how accessible it is", then: step("accessibility") },
  {
    ...EDIT,
    name: "changing a company without a network",
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: words("companies.save"), exact: true }).click();
      await page.getByText(words("errors.no_network")).waitFor();
    },
  },
  { ...STAFF, name: "staff, companies, signed out", as: undefined },
  { ...STAFF, name: "staff, companies, for who is no staff", as: "citizen" },
  { ...STAFF, name: "staff, companies", reads: LISTS, empty: { companies: [], next: null } },
  {
    ...STAFF,
    name: "staff, a page of companies",
    before: async (page) => {
      const row = (status: string) => ({
        ...{ id: randomUUID(), legal_name: `Prova ${status}`, vat_number: "00000010009", status, status_since: SINCE },
      });
      await answerReads(page, LISTS, { companies: ["to_verify", "verified", "refused"].map(row), next: "1.x" });
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("companies_staff.next") }).click();
      await page.getByRole("button", { name: words("companies_staff.first") }).waitFor();
    },
  },
  { ...VERIFY, name: "staff, a company", reads: ONE },
  { ...VERIFY, name: "staff, a company that is refused", before: saying(REFUSED) },
  {
    ...VERIFY,
    name: "staff, refusing a company",
    before: saying({}),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("companies_staff.refuse"), exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words("companies_staff.send_refusal") }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
];
