// Orientation: the start, the questionnaire, the result, the occupations.
import { EVEN, keepSheet, MAKER, sheet } from "../orientation";
import type { AppPage } from "./page";

const STATEMENTS = /\/orientation-statements\.json$/;
const OCCUPATIONS = /\/orientation-occupations\.json$/;

const START: Omit<AppPage, "name"> = {
  address: () => "/orientation",
  ready: (words) => words("orientation.start_title"),
};
const RESULT: Omit<AppPage, "name"> = {
  address: () => "/orientation/result",
  ready: (words) => words("orientation.result_title"),
};

export const ORIENTATION: AppPage[] = [
  { ...START, name: "orientation", reads: STATEMENTS },
  { ...START, name: "orientation, begun", before: (page) => keepSheet(page, sheet(23, MAKER)) },
  { ...START, name: "orientation, begun with older statements", before: (page) => keepSheet(page, sheet(23, MAKER, { version: 0 })) },
  { ...START, name: "orientation, short form done", before: (page) => keepSheet(page, sheet(30, MAKER, { form: "short" })) },
  {
    name: "orientation questions",
    address: () => "/orientation/questions",
    reads: STATEMENTS,
    before: (page) => keepSheet(page, sheet(23, MAKER)),
    then: (page, words) => page.getByRole("button", { name: words("ui.back") }).click(),
    ready: (words) => words("orientation.stem"),
  },
  { ...RESULT, name: "orientation result", reads: OCCUPATIONS, before: (page) => keepSheet(page, sheet(60, MAKER)) },
  { ...RESULT, name: "orientation result, flat", before: (page) => keepSheet(page, sheet(60, EVEN)) },
  { ...RESULT, name: "orientation result, asked first", before: (page) => keepSheet(page, sheet(60, () => 3)) },
  { ...RESULT, name: "orientation result, too few answers", before: (page) => keepSheet(page, sheet(10, MAKER)) },
  { ...RESULT, name: "orientation result, nothing answered" },
  {
    ...RESULT,
    name: "orientation result, throwing it away",
    before: (page) => keepSheet(page, sheet(60, MAKER)),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("orientation.throw_away") }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "occupations",
    address: () => "/orientation/occupations",
    reads: OCCUPATIONS,
    empty: [],
    ready: (words) => words("orientation.occupations_title"),
  },
  {
    name: "occupations, filtered, by interests",
    address: () => "/orientation/occupations",
    before: (page) => keepSheet(page, sheet(60, MAKER)),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("orientation.filters"), exact: true }).click();
      await page.getByRole("button", { name: words("orientation.outdoors"), exact: true }).click();
    },
    ready: (words) => words("orientation.occupations_title"),
  },
  {
    name: "occupation",
    address: () => "/orientation/occupations/casaro",
    reads: OCCUPATIONS,
    before: (page) => keepSheet(page, sheet(60, MAKER)),
    ready: () => /^(Casaro|Cheese)/,
  },
  {
    name: "occupation that does not exist",
    address: () => "/orientation/occupations/astronauta-marziano",
    ready: (words) => words("orientation.occupation_missing_title"),
  },
];
