// The CV: nothing yet, written, open, wrong, not sent; and the PDF that somebody has already.
import { emptyCvByApi, file, keepPdfByApi, optional, saveButton, saveCvByApi } from "../cv";
import { loseNetwork } from "../network";
import type { AppPage } from "./page";

const MINE = /\/api\/v1\/me\/cv$/;

const CV: Omit<AppPage, "name"> = {
  address: () => "/cv",
  as: "citizen",
  before: async (page, house) => {
    await emptyCvByApi(page.request, house);
    await saveCvByApi(page.request, house);
  },
  ready: (words) => words("cv.title"),
};

export const CV_PAGES: AppPage[] = [
  { ...CV, name: "CV, signed out", as: undefined, before: undefined },
  { ...CV, name: "CV", reads: MINE, kept: true },
  {
    ...CV,
    name: "CV, none",
    before: async (page) => {
      const nothing = { about: "", experience: [], education: [], languages: [], skills: [] };
      await page.route(MINE, (route) => route.fulfill({ json: { cv: nothing, saved_at: null, file: null } }));
    },
    then: (page, words) => page.getByText(words("cv.none_title")).waitFor(),
  },
  {
    ...CV,
    name: "CV, a part is open",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("cv.edit") }).first().click();
      await page.getByRole("button", { name: words("cv.done"), exact: true }).waitFor();
    },
  },
  {
    ...CV,
    name: "CV, something is missing",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("cv.add_language") }).click();
      await page.getByRole("textbox", { name: words("cv.language"), exact: true }).fill("Arabo");
      await saveButton(page, words).click();
      await page.locator(".field-error").waitFor();
    },
  },
  {
    ...CV,
    name: "CV, a part was taken out",
    then: async (page, words) => {
      await page.getByRole("button", { name: words("cv.remove") }).first().click();
      await page.getByRole("button", { name: words("cv.put_back") }).waitFor();
    },
  },
  {
    ...CV,
    name: "CV, not sent",
    then: async (page, words) => {
      await optional(page, "about", words).fill("Eccomi.");
      await loseNetwork(page);
      await saveButton(page, words).click();
      await page.getByText(words("request.state_saved"), { exact: true }).waitFor();
    },
  },
  {
    ...CV,
    name: "CV, saved",
    then: async (page, words) => {
      await optional(page, "about", words).fill(`Eccomi, ${Math.random()}.`);
      await saveButton(page, words).click();
      await page.getByText(words("cv.state_saved"), { exact: true }).waitFor();
    },
  },
  {
    ...CV,
    name: "CV, a PDF is kept",
    before: async (page, house) => {
      await saveCvByApi(page.request, house);
      await keepPdfByApi(page.request, house);
    },
    then: (page, words) => page.getByRole("link", { name: words("cv.file_download") }).waitFor(),
  },
  {
    ...CV,
    name: "CV, a file that is no PDF",
    then: async (page, words) => {
      await page.locator("#cv-file").setInputFiles(file("cv.docx", "text/plain", Buffer.from("Eccomi")));
      await page.getByText(words("cv.file_not_pdf")).waitFor();
    },
  },
];
