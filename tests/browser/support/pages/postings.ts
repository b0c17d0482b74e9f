// A company's postings, one of them, the form with its steps; what staff publish; and what anybody reads.
import { expect, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { BAKERY } from "../companies";
import { answerReads } from "../faces";
import { loseNetwork } from "../network";
import { FINDINGS, occupationField, OPEN, posting, publicPosting, said, summary, WAITING } from "../postings";
import type { Words } from "../words";
import type { AppPage } from "./page";

const LIST_READS = /\/api\/v1\/companies\/[0-9a-f-]{36}\/postings$/;
const ONE_READS = /\/api\/v1\/companies\/[0-9a-f-]{36}\/postings\/[0-9a-f-]{36}$/;
const PUBLIC_READS = /\/api\/v1\/postings\/[0-9a-f-]{36}$/;
const JUDGE_READS = /\/postings\/to-judge/;
const STATUSES = ["draft", "submitted", "returned", "open", "paused", "closed"];
const WHY = "Scrivi che cosa si impara.";

const LIST: Omit<AppPage, "name"> = {
  address: () => `/companies/${BAKERY}/postings`,
  as: "company",
  ready: (words) => words("postings.title"),
};
const ONE: Omit<AppPage, "name"> = {
  address: () => `/companies/${BAKERY}/postings/${OPEN}`,
  as: "company",
  ready: (words) => words("postings.one_title"),
};
const WRITE: Omit<AppPage, "name"> = {
  address: () => `/companies/${BAKERY}/postings/new`,
  as: "company",
  ready: (words) => words("postings.write_title"),
};
const EDIT: Omit<AppPage, "name"> = {
  address: () => `/companies/${BAKERY}/postings/${OPEN}/edit`,
  as: "company",
  ready: (words) => words("postings.edit_title"),
};
const PUBLIC: Omit<AppPage, "name"> = {
  address: () => `/postings/${OPEN}`,
  // The demonstration's, or the one that is made up.
  ready: () => /^(Tirocinio|Aiuto) al forno$/,
};
const TO_JUDGE: Omit<AppPage, "name"> = {
  address: () => "/operator/postings",
  as: "operator",
  ready: (words) => words("postings_staff.title"),
};
const JUDGE: Omit<AppPage, "name"> = {
  address: () => `/operator/companies/${BAKERY}/postings/${WAITING}`,
  as: "operator",
  ready: (words) => words("postings_staff.one_title"),
};

const saying =
  (reads: RegExp, said: object): NonNullable<AppPage["before"]> =>
  async (page) =>
    void (await answerReads(page, reads, said));

/** Opens a step of a posting that is there. */
function step(name: string, then?: AppPage["then"]): NonNullable<AppPage["then"]> {
  return async (page, words, house) => {
    const what = words(`postings.step_${name}`);
    await page.getByRole("button", { name: words("companies.change_what", { what }) }).click();
    await page.getByRole("heading", { level: 2, name: words(`postings.ask_${name}`) }).waitFor();
    await then?.(page, words, house);
  };
}

async function leaveOut(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words("ui.next"), exact: true }).click();
  await expect(page.locator(".field-error").first()).toBeVisible();
}

const press = (key: string): NonNullable<AppPage["then"]> => {
  return async (page, words) => {
    await page.getByRole("button", { name: words(key), exact: true }).click();
    await page.getByRole("dialog").waitFor();
  };
};

const standing = (status: string, said: object = {}): AppPage => ({
  ...ONE,
  name: `posting, ${status}`,
  before: saying(ONE_READS, posting({ status, ...said })),
});

export const POSTING_PAGES: AppPage[] = [
  { ...LIST, name: "postings, signed out", as: undefined },
  { ...LIST, name: "postings", reads: LIST_READS, empty: { postings: [], next: null } },
  {
    ...LIST,
    name: "postings, in each state, with more",
    before: saying(LIST_READS, { postings: STATUSES.map(summary), next: "1.x" }),
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: words("postings.more") }).click();
      await page.getByText(words("errors.no_network")).waitFor();
    },
  },
  { ...LIST, name: "postings of a company that is not there", address: () => `/companies/${randomUUID()}/postings` },
  { ...ONE, name: "posting, signed out", as: undefined },
  { ...ONE, name: "posting", reads: ONE_READS },
  { ...ONE, name: "posting for staff", as: "operator" },
  {
    ...ONE,
    name: "posting that is not there",
    address: () => `/companies/${BAKERY}/postings/${randomUUID()}`,
  },
  standing("draft, which the rules forbid", { status: "draft", findings: FINDINGS }),
  { ...standing("draft"), name: "posting, thrown away", then: press("postings.throw_away") },
  standing("submitted"),
  standing("returned", { returned_because: WHY }),
  { ...standing("open"), name: "posting, closing", then: press("postings.close") },
  standing("paused"),
  standing("closed", { closed_because: "filled" }),
  { ...WRITE, name: "writing a posting, signed out", as: undefined },
  { ...WRITE, name: "writing a posting, with errors", then: leaveOut },
  {
    ...WRITE,
    name: "writing a posting on another one",
    address: () => `/companies/${BAKERY}/postings/new?base=${OPEN}`,
  },
  { ...EDIT, name: "changing a posting, signed out", as: undefined },
  { ...EDIT, name: "changing a posting", reads: ONE_READS },
  { ...EDIT, name: "changing a posting that waits", before: saying(ONE_READS, posting({ status: "submitted" })) },
  {
    ...EDIT,
    name: "changing a posting, sent back",
    before: saying(ONE_READS, posting({ status: "returned", returned_because: WHY })),
  },
  { ...EDIT, name: "changing a posting, what", then: step("what") },
  {
    ...EDIT,
    name: "changing a posting, looking for an occupation",
    then: step("what", async (page, words) => {
      await occupationField(page, words).fill("mec");
      await page.locator(".suggestions").getByRole("button").first().waitFor();
    }),
  },
  {
    ...EDIT,
    name: "changing a posting, with an occupation",
    before: saying(ONE_READS, posting({ details: { ...said, occupation: "panettiere" } })),
    then: step("what", (page, words) => page.getByRole("button", { name: words("postings.occupation_clear") }).waitFor()),
  },
  {
    ...EDIT,
    name: "changing a posting, where, too long",
    then: step("when", async (page, words) => {
      await page.getByLabel(words("postings.ends_on"), { exact: true }).fill("2029-12-31");
      await page.locator(".rule-line-blocks").first().waitFor();
      await page.getByLabel(words("postings.places"), { exact: true }).fill("");
      await leaveOut(page, words);
    }),
  },
  {
    ...EDIT,
    name: "changing a posting, money, too little",
    then: step("money", async (page, words) => {
      await page.getByLabel(words("postings.money_asked"), { exact: true }).fill("100");
      await page.locator(".rule-line-blocks").first().waitFor();
    }),
  },
  {
    ...EDIT,
    name: "changing a posting, what is asked",
    then: step("asks", async (page, words) => {
      await page.getByRole("button", { name: words("postings.add_question") }).click();
      await page.getByRole("checkbox", { name: words("traineeships.dismissed") }).check();
      await page.getByRole("checkbox", { name: words("traineeships.not_safe") }).check();
      await leaveOut(page, words);
    }),
  },
  {
    ...EDIT,
    name: "changing a posting without a network",
    then: async (page, words) => {
      await loseNetwork(page);
      await page.getByRole("button", { name: words("postings.submit"), exact: true }).click();
      await page.getByText(words("errors.no_network")).waitFor();
    },
  },
  { ...TO_JUDGE, name: "staff, postings, signed out", as: undefined },
  { ...TO_JUDGE, name: "staff, postings, for who is no staff", as: "citizen" },
  { ...TO_JUDGE, name: "staff, postings", reads: JUDGE_READS, empty: { postings: [], next: null } },
  {
    ...TO_JUDGE,
    name: "staff, a page of postings",
    before: saying(JUDGE_READS, { postings: ["submitted", "submitted"].map(summary), next: "1.x" }),
  },
  { ...JUDGE, name: "staff, a posting", reads: ONE_READS },
  {
    ...JUDGE,
    name: "staff, sending a posting back",
    before: saying(ONE_READS, posting({ status: "submitted", findings: FINDINGS })),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("postings_staff.send_back"), exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words("companies_staff.send_refusal") }).click();
      await expect(page.locator(".field-error").first()).toBeVisible();
    },
  },
  { ...PUBLIC, name: "public posting", reads: PUBLIC_READS, kept: true },
  { ...PUBLIC, name: "public posting, verified", before: saying(PUBLIC_READS, publicPosting({ is_accessibility_verified: true })) },
  {
    ...PUBLIC,
    name: "public posting, with an occupation",
    before: saying(PUBLIC_READS, publicPosting({ occupation: "panettiere" })),
    then: (page) => page.locator("a[href='/orientation/occupations/panettiere']").waitFor(),
  },
  { ...PUBLIC, name: "public posting, paused", before: saying(PUBLIC_READS, publicPosting({ status: "paused" })) },
  {
    ...PUBLIC,
    name: "public posting, closed, with nothing said",
    before: saying(
      PUBLIC_READS,
      publicPosting({ status: "closed", closed_because: "expired", questions: [], accessibility: null }),
    ),
  },
  {
    ...PUBLIC,
    name: "public posting that is not there",
    address: () => `/postings/${randomUUID()}`,
    ready: (words) => words("postings.public_title"),
  },
];
