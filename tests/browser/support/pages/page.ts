// A page of the app as the accessibility tests look at it.
import type { Page } from "@playwright/test";
import type { House, Role } from "../house";
import type { Words } from "../words";

export type AppPage = {
  name: string;
  /** Where it is; asked once, so a test may arrange what it leads to. */
  address: (house: House) => string | Promise<string>;
  /** Who looks at it; nobody when left out. */
  as?: Role;
  /** What the server must answer in place of what it would, once somebody is signed in. */
  before?: (page: Page, house: House) => Promise<void>;
  /** Brings the page, once it is open, to what is looked at. */
  then?: (page: Page, words: Words, house: House) => Promise<unknown>;
  /** What the page reads from the server: it has a loading and a failed face. */
  reads?: RegExp;
  /** Without an answer it still works out the most of it, instead of failing. */
  worksOut?: boolean;
  /** What was read once is shown while the server does not answer. */
  kept?: boolean;
  /** An answer with nothing in it: it has an empty face. */
  empty?: unknown;
  /** The page's heading when it is ready. */
  ready: (words: Words) => string | RegExp;
};
