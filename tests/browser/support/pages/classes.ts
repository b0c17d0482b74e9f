// Classes: the tutor's list, one class as it stands on the board, and what a student sees.
import { demoClass, endClass, handIn, keepClass, typeClassCode } from "../classes";
import type { House } from "../house";
import { loseNetwork } from "../network";
import { EVEN, keepSheet, MAKER, sheet } from "../orientation";
import type { AppPage } from "./page";

const SHORT = { form: "short" } as const;

const CLASSES: Omit<AppPage, "name"> = {
  address: () => "/orientation/classes",
  as: "tutor",
  ready: (words) => words("classes.title"),
};
const CLASS: Omit<AppPage, "name" | "address"> = { as: "tutor", ready: (words) => words("classes.class_title") };
const JOIN: Omit<AppPage, "name"> = {
  address: () => "/orientation/class",
  ready: (words) => words("classes.join_title"),
};
const RESULT: Omit<AppPage, "name"> = {
  address: () => "/orientation/result",
  before: async (page, house) => keepClass(page, house, await demoClass(house), sheet(60, MAKER, SHORT)),
  ready: (words) => words("orientation.result_title"),
};

async function addressOf(house: House, results = 0): Promise<string> {
  const tastes = Array.from({ length: results }, (_, number) => (number === 0 ? EVEN : MAKER));
  return `/orientation/classes/${(await demoClass(house, tastes)).id}`;
}

export const CLASS_PAGES: AppPage[] = [
  { ...CLASSES, name: "classes, signed out", as: undefined },
  { ...CLASSES, name: "classes, for who guides none", as: "citizen" },
  { ...CLASSES, name: "classes", reads: /\/api\/v1\/classes$/, empty: { classes: [] }, before: async (_, house) => void (await demoClass(house)) },
  {
    ...CLASSES,
    name: "classes, opening one without a name",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("classes.open"), exact: true }).click();
      await page.getByText(words("classes.label_missing")).waitFor();
    },
  },
  { ...CLASS, name: "class", address: (house) => addressOf(house), reads: /\/api\/v1\/classes\/[^/]+$/ },
  { ...CLASS, name: "class with its picture", address: (house) => addressOf(house, 6) },
  {
    ...CLASS,
    name: "class that does not exist",
    address: () => "/orientation/classes/01920000-0000-7000-8000-000000000001",
    then: (page, words) => page.getByText(words("classes.missing_title")).waitFor(),
  },
  {
    ...CLASS,
    name: "class, ending it",
    address: (house) => addressOf(house),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("classes.end") }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    ...CLASS,
    name: "class that is over",
    address: async (house) => {
      const taught = await demoClass(house);
      const api = await house.signedIn("tutor");
      await endClass(api, house, taught);
      await api.dispose();
      return `/orientation/classes/${taught.id}`;
    },
  },
  { ...JOIN, name: "joining a class" },
  { ...JOIN, name: "joining a class, scanned", address: () => "/orientation/class#class=7KQ2M4" },
  {
    ...JOIN,
    name: "joining a class, a wrong code",
    then: async (page, words) => {
      await typeClassCode(page, "000000", words);
      await page.getByText(words("classes.code_unknown")).waitFor();
    },
  },
  {
    ...JOIN,
    name: "joining a class, no network",
    then: async (page, words) => {
      await loseNetwork(page);
      await typeClassCode(page, "000000", words);
      await page.getByText(words("classes.no_network_title")).waitFor();
    },
  },
  {
    ...JOIN,
    name: "joining a class with answers on the phone",
    before: (page) => keepSheet(page, sheet(20, MAKER, SHORT)),
    then: async (page, words, house) => {
      await typeClassCode(page, (await demoClass(house)).code, words);
      await page.getByText(words("classes.kept_answers")).waitFor();
    },
  },
  {
    ...JOIN,
    name: "in a class",
    before: async (page, house) => keepClass(page, house, await demoClass(house)),
    ready: (words) => words("classes.your_class"),
  },
  {
    ...JOIN,
    name: "in a class, leaving it",
    ready: (words) => words("classes.your_class"),
    before: async (page, house) => keepClass(page, house, await demoClass(house), sheet(60, MAKER, SHORT)),
    then: async (page, words) => {
      await page.getByRole("button", { name: words("classes.leave") }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "orientation questions, in a class",
    address: () => "/orientation/questions",
    before: async (page, house) => keepClass(page, house, await demoClass(house), sheet(20, MAKER, SHORT)),
    ready: (words) => words("orientation.stem"),
  },
  {
    name: "orientation, in a class",
    address: () => "/orientation",
    before: async (page, house) => keepClass(page, house, await demoClass(house)),
    ready: (words) => words("orientation.start_title"),
  },
  { ...RESULT, name: "orientation result, in a class" },
  {
    ...RESULT,
    name: "orientation result, handed in to a class",
    then: async (page, words) => {
      await handIn(page, words);
      await page.getByText(words("classes.state_handed_in"), { exact: true }).waitFor();
    },
  },
  {
    ...RESULT,
    name: "orientation result, handing in is not sent",
    then: async (page, words) => {
      await loseNetwork(page);
      await handIn(page, words);
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
];
