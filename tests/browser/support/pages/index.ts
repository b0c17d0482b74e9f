// Every page of the app, and how to bring it to each of its faces.
import { ACCOUNTS } from "./accounts";
import { APPLICATIONS } from "./applications";
import { APPOINTMENTS } from "./appointments";
import { BOOKINGS } from "./bookings";
import { CLASS_PAGES } from "./classes";
import { COMPANY_PAGES } from "./companies";
import { COUNSELLING } from "./counselling";
import { CV_PAGES } from "./cv";
import { DESKS } from "./desks";
import { GROUPS } from "./groups";
import { HOME } from "./home";
import { INTERESTS } from "./interests";
import { NETWORK } from "./network";
import { ORIENTATION } from "./orientation";
import type { AppPage } from "./page";
import { POSTING_PAGES } from "./postings";
import { POSTINGS_SEARCH } from "./postings_search";
import { RECEIVED_PAGES } from "./received";
import { SAVED_SEARCHES } from "./saved_searches";
import { CENTRE_SETTINGS } from "./settings";
import { STAFF } from "./staff";
import { TRAINEESHIPS } from "./traineeships";

export type { AppPage };

export const PAGES: AppPage[] = [
  ...HOME,
  ...NETWORK,
  ...ACCOUNTS,
  ...CV_PAGES,
  ...DESKS,
  ...BOOKINGS,
  ...APPOINTMENTS,
  ...GROUPS,
  ...ORIENTATION,
  ...INTERESTS,
  ...CLASS_PAGES,
  ...TRAINEESHIPS,
  ...COMPANY_PAGES,
  ...POSTING_PAGES,
  ...POSTINGS_SEARCH,
  ...SAVED_SEARCHES,
  ...APPLICATIONS,
  ...RECEIVED_PAGES,
  ...STAFF,
  ...COUNSELLING,
  ...CENTRE_SETTINGS,
];
