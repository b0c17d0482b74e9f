// Every page of the app, and how to bring it to each of its faces.
import type { Page } from "@playwright/test";
import { HUB, type House, type Role } from "./house";
import type { Words } from "./words";

/** A page as the accessibility tests look at it. */
export type AppPage = {
  name: string;
  /** Where it is. */
  address: (house: House) => string | Promise<string>;
  /** Who looks at it; nobody when left out. */
  as?: Role;
  /** Brings the page, once it is open, to what is looked at. */
  then?: (page: Page, words: Words, house: House) => Promise<void>;
  /** What the page reads from the server: it has a loading and a failed face. */
  reads?: RegExp;
  /** An answer with nothing in it: it has an empty face. */
  empty?: unknown;
  /** The page's heading when it is ready. */
  ready: (words: Words) => string | RegExp;
};

const hub = `/centres/${HUB.id}`;

export const PAGES: AppPage[] = [
  { name: "home", address: () => "/", ready: (words) => words("home.title") },
  { name: "accessibility", address: () => "/accessibility", ready: (words) => words("accessibility.title") },
  { name: "not found", address: () => "/nessuna-pagina", ready: (words) => words("shell.not_found_title") },
  {
    name: "centres",
    address: () => "/centres",
    reads: /\/api\/v1\/centres$/,
    empty: [],
    ready: (words) => words("network.title"),
  },
  {
    name: "centres on the map",
    address: () => "/centres",
    then: (page, words) => page.getByRole("tab", { name: words("network.as_map") }).click(),
    ready: (words) => words("network.title"),
  },
  { name: "centre", address: () => hub, ready: () => HUB.name },
  {
    name: "centre that does not exist",
    address: () => "/centres/cpi-altrove",
    ready: (words) => words("network.not_found_title"),
  },
  { name: "sign-in", address: () => "/sign-in", ready: (words) => words("accounts.title") },
  {
    name: "sign-in with an error",
    address: () => "/sign-in",
    then: (page, words) => page.getByRole("button", { name: words("accounts.send_code") }).click(),
    ready: (words) => words("accounts.title"),
  },
  {
    name: "sign-in, the code",
    address: () => "/sign-in",
    then: async (page, words, house) => {
      await page.getByLabel(words("accounts.email"), { exact: true }).fill(house.freshEmail("asse"));
      await page.getByRole("button", { name: words("accounts.send_code") }).click();
      await page.getByRole("heading", { name: words("accounts.code_title") }).waitFor();
    },
    ready: (words) => words("accounts.title"),
  },
  {
    name: "sign-in, the card",
    address: () => "/sign-in",
    then: (page, words) => page.getByRole("button", { name: words("accounts.have_card") }).click(),
    ready: (words) => words("accounts.title"),
  },
  {
    name: "sign-in, the first profile",
    address: () => "/sign-in",
    then: async (page, words, house) => {
      const email = house.freshEmail("asse");
      await page.getByLabel(words("accounts.email"), { exact: true }).fill(email);
      await page.getByRole("button", { name: words("accounts.send_code") }).click();
      await page.getByLabel(words("accounts.code"), { exact: true }).fill(await house.mails.takeCode(email));
      await page.getByRole("button", { name: words("accounts.enter"), exact: true }).click();
      await page.getByRole("button", { name: words("accounts.save_and_go_on") }).click();
    },
    ready: (words) => words("accounts.title"),
  },
  { name: "signed in already", address: () => "/sign-in", as: "citizen", ready: (w) => w("accounts.already_title") },
  { name: "profile, signed out", address: () => "/profile", ready: (words) => words("accounts.profile_title") },
  {
    name: "profile",
    address: () => "/profile",
    as: "citizen",
    reads: /\/api\/v1\/me\/sessions$/,
    ready: (words) => words("accounts.profile_title"),
  },
];
