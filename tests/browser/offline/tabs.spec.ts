// Two tabs of one person: both know what waits, one sends, each action once.
import type { Page } from "@playwright/test";
import { beRegistered } from "../support/api";
import { openFloor } from "../support/floor";
import { House } from "../support/house";
import { expect, test } from "../support/own_server";
import { askWithoutServer, atTheDesks, bookings, expectNothingWaits, QUIET_DAY } from "../support/unsent";
import { it } from "../support/words";

const TWO = it("shell.unsent_many", { count: "2" });

/** The keys under which a tab sends bookings, from now on. */
function keysSent(page: Page): string[] {
  const keys: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/v1/bookings")) {
      keys.push(request.headers()["idempotency-key"]);
    }
  });
  return keys;
}

test("two tabs without a server: each shows the actions of both, and each action is sent once", async ({
  page,
  context,
  server,
}) => {
  const house = await House.open(server);
  await beRegistered(page, house, "Due Schede");
  await atTheDesks(page, house);
  const other = await context.newPage();
  await openFloor(other, await house.dayAfter(QUIET_DAY + 1));

  await server.cut();
  await askWithoutServer(page, "A1");
  await expect(other.getByText(it("shell.unsent_one"))).toBeVisible();
  await other.bringToFront();
  await other.getByRole("button", { name: new RegExp(`^${it("bookings.desk", { label: "A2" })}, `) }).first().click();
  await other.getByRole("button", { name: it("bookings.book"), exact: true }).click();
  for (const tab of [page, other]) await expect(tab.getByText(TWO)).toBeVisible();

  await server.restore();
  // Only what is sent from here on reaches a server.
  const keys = [keysSent(page), keysSent(other)];
  for (const tab of [page, other]) {
    await expect(tab.getByText(TWO)).toBeHidden({ timeout: 30_000 });
    await expectNothingWaits(tab);
  }
  expect(await bookings(page)).toBe(2);
  const all = keys.flat();
  expect(new Set(all).size).toBe(all.length);
});
