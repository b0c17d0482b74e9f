// *Posso ospitare?*: each step, its errors, and each answer.
import { ANSWER, SHOP, keepAnswers, type Typed } from "../hosting";
import type { AppPage } from "./page";

const HOSTING: Omit<AppPage, "name"> = {
  address: () => "/posso-ospitare",
  ready: (words) => words("traineeships.title"),
};

const at = (name: string, typed: Typed, step: number): AppPage => ({
  ...HOSTING,
  name: `may I host, ${name}`,
  before: (page) => keepAnswers(page, typed, step),
});

const BIG = { ...SHOP, headcount: "40", dismissed: true };

export const TRAINEESHIPS: AppPage[] = [
  { ...HOSTING, name: "may I host" },
  {
    ...HOSTING,
    name: "may I host, with an error",
    then: (page, words) => page.getByRole("button", { name: words("ui.next"), exact: true }).click(),
  },
  at("people", SHOP, 1),
  at("last months", BIG, 2),
  at("trainees", BIG, 3),
  at("whom", { ...SHOP, region: "veneto" }, 4),
  at("yes", { ...SHOP, region: "emilia_romagna", age: "17" }, ANSWER),
  at("no place", { ...SHOP, running: "2" }, ANSWER),
  at("not this person", { ...SHOP, age: "15" }, ANSWER),
  at("no", { ...SHOP, region: "veneto", is_unsafe: true, dismissed: true, dismissed_on: ["1", "2", "2026"] }, ANSWER),
  at("not known", { ...SHOP, date: "2016-03-02" }, ANSWER),
];
