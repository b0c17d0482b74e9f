// A phone that has no room, and one whose browser throws away what pages kept: nothing is claimed that is not so, nothing
// is lost that the page still knows, nothing is done twice.
import type { Page } from "@playwright/test";
import { beRegistered } from "../support/api";
import { coming, outcome } from "../support/bookings";
import { bookDesk, openFloor } from "../support/floor";
import { House } from "../support/house";
import { hasAll, loseNetwork } from "../support/network";
import { expect, test } from "../support/own_server";
import type { RunningServer } from "../support/server";
import {
  askForDesk,
  askWithoutServer,
  atTheDesks,
  bookings,
  expectBookedOnce,
  haveNetworkAgain,
  openAgain,
  QUIET_DAY,
} from "../support/unsent";
import { it } from "../support/words";

async function someoneAtTheDesks(page: Page, server: RunningServer): Promise<House> {
  const house = await House.open(server);
  await beRegistered(page, house, "Piero Pieno");
  await atTheDesks(page, house);
  return house;
}

/** The phone is full: from now on the browser refuses whatever pages of this server want to keep. */
async function fillUp(page: Page, server: RunningServer): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
}

/** The browser throws away its database for this server, as phones do when they want room or after a quiet week. */
async function wipe(page: Page, server: RunningServer): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "indexeddb" });
}

/** How many entries the outbox in the phone's database has; none where the browser has no such database. */
function entriesOnPhone(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "portalavoro")) return 0;
    const database = await done(indexedDB.open("portalavoro"));
    const entries = await done(database.transaction("outbox").objectStore("outbox").count());
    database.close();
    return entries;
  });
}

/** A phone without room, in somebody's hands, at the desks: the app came by the network, and nothing of it could be kept. */
async function someoneWithoutRoom(page: Page, server: RunningServer): Promise<void> {
  const house = await House.open(server);
  await beRegistered(page, house, "Piero Pieno");
  await fillUp(page, server);
  await openFloor(page, await house.dayAfter(QUIET_DAY));
  // No worker could give a file later.
  await hasAll(page);
}

test("no room: the action lives in this page only, the page says so, and it is sent once", async ({ page, server }) => {
  await someoneWithoutRoom(page, server);
  await server.cut();
  await askForDesk(page);
  await expect(outcome(page)).toContainText(it("bookings.state_in_page"));
  await expect(outcome(page)).toContainText(it("bookings.not_kept"));
  await expect(outcome(page)).not.toContainText(it("bookings.state_saved"));
  await server.restore();
  await expectBookedOnce(page);
  await expect(outcome(page)).toContainText(it("bookings.state_confirmed"));
});

test("no room to keep what is read: pages work, and who holds the phone is told", async ({ page, server }) => {
  await someoneWithoutRoom(page, server);
  await bookDesk(page, "A1");
  await loseNetwork(page);
  await expect(page.getByText(it("shell.device_full"))).toBeVisible();
});

test("the database is wiped under an open page: what it knows goes back in, and is sent once", async ({
  page,
  context,
  server,
}) => {
  await someoneAtTheDesks(page, server);
  await server.cut();
  await askWithoutServer(page);
  await wipe(page, server);
  await haveNetworkAgain(page);
  await expect.poll(() => entriesOnPhone(page)).toBe(1);
  await expect(outcome(page)).toContainText(it("bookings.state_saved"));
  await page.close();
  await server.restore();
  await expectBookedOnce(await openAgain(context));
});

test("the database is wiped while the app is closed: it opens, shows what the server has, and books", async ({
  page,
  context,
  server,
}) => {
  const house = await someoneAtTheDesks(page, server);
  await bookDesk(page, "A1");
  await wipe(page, server);
  await page.close();
  const again = await openAgain(context);
  await expect(coming(again)).toHaveCount(1);
  await openFloor(again, await house.dayAfter(QUIET_DAY + 1));
  await bookDesk(again, "A2");
  expect(await bookings(again)).toBe(2);
});
