// Saving a search beside what was found, and the page with all that were saved.
import { answerReads } from "../faces";
import { foundPage, foundPosting, SEARCH_READS } from "../found_postings";
import { loseNetwork } from "../network";
import { SAVED_READS, SOME_SEARCHES } from "../saved_searches";
import { refusing, saying } from "./applications";
import type { AppPage } from "./page";

const NOTHING = { searches: [] };
const SAVE = /\/api\/v1\/me\/saved-searches$/;

const MINE: Omit<AppPage, "name"> = {
  address: () => "/my-searches",
  as: "citizen",
  ready: (words) => words("saved_searches.title"),
};

const SEARCH: Omit<AppPage, "name"> = {
  address: () => "/postings?words=forno",
  as: "citizen",
  before: saying([SEARCH_READS, foundPage([foundPosting(1)])], [SAVED_READS, NOTHING]),
  ready: (words) => words("postings_search.title"),
};

export const SAVED_SEARCHES: AppPage[] = [
  { ...MINE, name: "my searches, signed out", as: undefined },
  { ...MINE, name: "my searches", reads: SAVED_READS, kept: true, empty: NOTHING },
  {
    ...MINE,
    name: "my searches, some with new postings, one on its way out",
    before: saying([SAVED_READS, SOME_SEARCHES]),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("saved_searches.forget"), exact: true }).first().waitFor();
      await loseNetwork(page);
      await page.getByRole("button", { name: words("saved_searches.forget"), exact: true }).first().click();
      await page.getByRole("button", { name: words("saved_searches.forget_yes"), exact: true }).click();
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
  {
    ...MINE,
    name: "my searches, removing one",
    before: saying([SAVED_READS, SOME_SEARCHES]),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("saved_searches.forget"), exact: true }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...SEARCH,
    name: "looking for a posting, with a search to save and nobody signed in",
    as: undefined,
    then: (page, words) => page.getByRole("link", { name: words("saved_searches.save"), exact: true }).waitFor(),
  },
  {
    ...SEARCH,
    name: "looking for a posting, with a search to save",
    then: (page, words) => page.getByRole("button", { name: words("saved_searches.save"), exact: true }).waitFor(),
  },
  {
    ...SEARCH,
    name: "looking for a posting by occupations, which stay with the search",
    address: () => "/postings?occupations=panettiere,pasticciere",
    then: (page, words) => page.getByText(words("saved_searches.stays_with_occupations"), { exact: true }).waitFor(),
  },
  {
    ...SEARCH,
    name: "looking for a posting by a saved search",
    before: async (page) => {
      await answerReads(page, SEARCH_READS, foundPage([foundPosting(1)]));
      await answerReads(page, SAVED_READS, { searches: [{ ...SOME_SEARCHES.searches[2], ...{ new_postings: 0 } }] });
    },
    address: () => "/postings?words=gelato",
    then: (page, words) => page.getByText(words("saved_searches.is_saved"), { exact: true }).waitFor(),
  },
  {
    ...SEARCH,
    name: "looking for a posting, the search kept without a network",
    then: async (page, words) => {
      const save = page.getByRole("button", { name: words("saved_searches.save"), exact: true });
      await save.waitFor();
      await loseNetwork(page);
      await save.click();
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
  {
    ...SEARCH,
    name: "looking for a posting, one search too many",
    before: async (page, house) => {
      await answerReads(page, SEARCH_READS, foundPage([foundPosting(1)]));
      await refusing(SAVE, 409, "saved_search_limit_reached")(page, house);
    },
    then: async (page, words) => {
      await page.getByRole("button", { name: words("saved_searches.save"), exact: true }).click();
      await page.getByText(words("errors.saved_search_limit_reached")).first().waitFor();
    },
  },
];
