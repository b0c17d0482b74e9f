// Centres: all of them, and one.
import { answerReads } from "../faces";
import { HUB, WEEKDAYS } from "../house";
import type { AppPage } from "./page";

const hub = `/centres/${HUB.id}`;
const ONE = new RegExp(`/api/v1${hub}$`);

export const NETWORK: AppPage[] = [
  {
    name: "centres",
    address: () => "/centres",
    reads: /\/api\/v1\/centres$/,
    kept: true,
    empty: [],
    ready: (words) => words("network.title"),
  },
  {
    name: "centres on the map",
    address: () => "/centres",
    then: (page, words) => page.getByRole("tab", { name: words("network.as_map") }).click(),
    ready: (words) => words("network.title"),
  },
  { name: "centre", address: () => hub, reads: ONE, kept: true, ready: () => HUB.name },
  {
    name: "centre of which little is known",
    address: () => hub,
    before: async (page, house) => {
      const hours = Object.fromEntries(WEEKDAYS.map((day) => [day, []]));
      const little = { hours, closures: [], spaces: [], services: [], access: [], listed: "to_confirm" };
      await answerReads(page, ONE, { ...(await house.centre(HUB.id)), ...little, hours_provenance: "to_confirm" });
    },
    ready: () => HUB.name,
  },
  {
    name: "centre that does not exist",
    address: () => "/centres/cpi-altrove",
    ready: (words) => words("network.not_found_title"),
  },
];
