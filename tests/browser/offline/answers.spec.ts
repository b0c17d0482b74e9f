// The phone did not hear the answer, because the server fell or because the tab did. It asks again under the same key:
// what was done is not done twice, and what was not done is done.
import type { Page, Route } from "@playwright/test";
import { beRegistered } from "../support/api";
import { outcome } from "../support/bookings";
import { expectConfirmed } from "../support/floor";
import { House } from "../support/house";
import { expect, test } from "../support/own_server";
import type { RunningServer } from "../support/server";
import { askForDesk, atTheDesks, bookings, expectBookedOnce, openAgain } from "../support/unsent";
import { it } from "../support/words";

async function someoneAtTheDesks(page: Page, server: RunningServer): Promise<void> {
  const house = await House.open(server);
  await beRegistered(page, house, "Rita Frana");
  await atTheDesks(page, house);
}

/** `happens` to the first booking that the page sends; those after it go through. */
async function atFirstSending(page: Page, happens: (route: Route) => Promise<void>): Promise<void> {
  let isFirst = true;
  await page.route(/\/api\/v1\/bookings$/, async (route) => {
    if (route.request().method() !== "POST" || !isFirst) return route.continue();
    isFirst = false;
    await happens(route);
  });
}

/** The request reaches the server, which keeps the booking. */
async function kept(route: Route): Promise<void> {
  expect((await route.fetch()).status()).toBe(201);
}

/** The tab ends as when a phone takes its memory away: it says goodbye to nobody. */
async function kill(page: Page): Promise<void> {
  const ended = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  // There is nobody left to answer this command.
  session.send("Page.crash").catch(() => undefined);
  await ended;
}

test("the server falls after it has kept the booking: one booking, confirmed", async ({ page, server }) => {
  await someoneAtTheDesks(page, server);
  await atFirstSending(page, async (route) => {
    await kept(route);
    await server.cut();
    await route.abort("connectionreset");
  });
  await askForDesk(page);
  await expect(outcome(page)).toContainText(it("bookings.state_unsure"));
  await expect(page.getByText(it("bookings.state_confirmed"), { exact: true })).toHaveCount(0);
  await server.restore();
  await expectConfirmed(page);
  await expectBookedOnce(page);
});

const MOMENTS: [string, (route: Route) => Promise<void>, number][] = [
  ["before the request arrives", async () => undefined, 0],
  ["after the server has kept the booking", kept, 1],
];

for (const [moment, arrives, known] of MOMENTS) {
  test(`the tab is killed while sending, ${moment}: opened again, it is booked once`, async ({ page, context, server }) => {
    await someoneAtTheDesks(page, server);
    const sending = new Promise<void>((resolve) => {
      void atFirstSending(page, async (route) => {
        await arrives(route);
        resolve();
      });
    });
    await askForDesk(page);
    await sending;
    await kill(page);
    expect(await bookings(page)).toBe(known);
    const again = await openAgain(context);
    await expectBookedOnce(again);
    await expect(again.getByText(it("bookings.state_confirmed"), { exact: true }).first()).toBeVisible();
  });
}
