// Whose an action is: it waits for its person to sign in again, and nobody else on the phone sees or sends it.
import type { Page } from "@playwright/test";
import { bookByApi, beRegistered, morning } from "../support/api";
import { coming, outcome } from "../support/bookings";
import { House } from "../support/house";
import { expect, isOpen, test } from "../support/own_server";
import { beAgain, beNew } from "../support/people";
import type { RunningServer } from "../support/server";
import { askWithoutServer, atTheDesks, bookings, expectBookedOnce, haveNetworkAgain, QUIET_DAY } from "../support/unsent";
import { it } from "../support/words";

/** Anna's phone: she asked for a desk while the server was away, and meanwhile her session ended from elsewhere. */
async function askWithAnEndedSession(page: Page, other: Page, server: RunningServer): Promise<[House, string]> {
  const house = await House.open(server);
  const email = await beNew(page, house, "Anna Prima");
  await atTheDesks(page, house);
  await beAgain(other, house, email);
  await expect(await other.request.delete("/api/v1/me/sessions", { headers: { origin: house.origin } })).toBeOK();
  await server.cut();
  await askWithoutServer(page);
  await server.restore();
  await haveNetworkAgain(page);
  return [house, email];
}

test("a session that ended meanwhile: it is said, and after signing in the action leaves on its own", async ({
  page,
  newPhone,
  server,
}) => {
  const [house, email] = await askWithAnEndedSession(page, await newPhone(), server);
  await expect(outcome(page)).toContainText(it("bookings.state_sign_in"));
  await beAgain(page, house, email);
  expect(await bookings(page)).toBe(0);
  await page.goto("/bookings");
  await expectBookedOnce(page);
  await expect(page.getByText(it("bookings.state_confirmed"), { exact: true }).first()).toBeVisible();
});

test("another person on the same phone neither sees nor sends what the first one asked for", async ({
  page,
  newPhone,
  server,
}) => {
  const [house, email] = await askWithAnEndedSession(page, await newPhone(), server);
  await expect(outcome(page)).toContainText(it("bookings.state_sign_in"));

  await beRegistered(page, house, "Bruno Secondo");
  await page.goto("/bookings");
  await isOpen(page);
  await expect(page.getByText(it("bookings.coming_empty"))).toBeVisible();
  await expect(page.getByText(it("shell.unsent_one"))).toHaveCount(0);
  await expect(page.getByText(it("request.to_send"))).toHaveCount(0);
  expect(await bookings(page)).toBe(0);

  await beAgain(page, house, email);
  expect(await bookings(page)).toBe(0);
  await page.goto("/bookings");
  await expectBookedOnce(page);
});

test("without a server, another person on the same phone sees nothing of what the first one read", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Anna Prima");
  const booking = await bookByApi(page.request, house, "A2", morning(await house.dayAfter(QUIET_DAY)));
  await atTheDesks(page, house);
  await page.goto("/bookings");
  await expect(coming(page)).toHaveCount(1);

  await beRegistered(page, house, "Bruno Secondo");
  await page.goto("/bookings");
  await expect(page.getByText(it("bookings.coming_empty"))).toBeVisible();
  await server.cut();
  for (const address of ["/bookings", `/bookings/${booking}`, "/profile"]) {
    await page.goto(address);
    await isOpen(page);
    await expect(page.locator("#content")).not.toContainText("A2");
    await expect(page.locator("#content")).not.toContainText("Anna Prima");
  }
});
