// Looking for a posting: what is found, what is not, the filters, and what the phone has.
import { answerReads, failReads } from "../faces";
import { foundPage, foundPosting, openFilters, SEARCH_READS } from "../found_postings";
import { pattern } from "../words";
import type { AppPage } from "./page";

const SEARCH: Omit<AppPage, "name"> = {
  address: () => "/postings",
  ready: (words) => words("postings_search.title"),
};

const SOME = foundPage(
  [
    foundPosting(1, { title: "Aiuto in un forno", is_accessibility_declared: true, places: 2 }),
    foundPosting(2, { kind: "apprenticeship_first", municipality: "Montescaglioso", weekly_hours: 1 }),
  ],
  { count: 100, are_more: true, understood: "forno", next: 7 },
);

const saying =
  (answer: object): NonNullable<AppPage["before"]> =>
  async (page) =>
    void (await answerReads(page, SEARCH_READS, answer));

export const POSTINGS_SEARCH: AppPage[] = [
  { ...SEARCH, name: "looking for a posting", reads: SEARCH_READS, kept: true, empty: foundPage([]) },
  {
    ...SEARCH,
    name: "looking for a posting, near a place, with its filters",
    address: () => "/postings?words=fornoo&near=Matera&at_most_hours=21&occupations=panettiere",
    before: saying(SOME),
    then: (page, words) => openFilters(page, words),
  },
  {
    ...SEARCH,
    name: "looking for a posting, nothing near",
    address: () => "/postings?near=Matera&within_km=10&kind=apprenticeship_third",
    before: saying(foundPage([])),
  },
  {
    ...SEARCH,
    name: "looking for a posting, no more of them",
    before: saying(SOME),
    then: async (page, words) => {
      await failReads(page, SEARCH_READS);
      await page.getByRole("button", { name: words("postings_search.more") }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    ...SEARCH,
    name: "looking for a posting, without saying where one is",
    before: saying(SOME),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("network.near_me") }).click();
      await page.getByText(words("network.near_me_denied")).waitFor();
    },
  },
  {
    ...SEARCH,
    name: "looking for a posting among those of the phone",
    before: saying(SOME),
    then: async (page, words) => {
      await page.getByRole("article").first().waitFor();
      await failReads(page, SEARCH_READS);
      await page.getByRole("searchbox").fill("forno");
      await page.getByText(pattern(words, "postings_search.among_many", ["count"])).waitFor();
    },
  },
];
