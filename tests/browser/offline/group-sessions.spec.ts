// A group session, registered for while the server is away: kept, sent once it is back, and had once.
import { askForPlace, expectGivenUp, expectStanding, giveUpPlace, myGroups } from "../support/groups";
import { House } from "../support/house";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beNew } from "../support/people";
import type { RunningServer } from "../support/server";
import { expectOutcome } from "../support/talks";
import { expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";

type Session = { id: string; title: string; places: number; registered: number };

/** A group session of the demonstration with a place that nobody has. */
async function withAPlace(server: RunningServer): Promise<Session> {
  const answer = await fetch(`${server.origin}/api/v1/group-sessions`);
  const { sessions } = (await answer.json()) as { sessions: Session[] };
  return sessions.find(({ places, registered }) => registered < places)!;
}

test("registered without a server, confirmed once after it is back", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nora Senza Rete");
  const session = await withAPlace(server);
  await visitFirst(page);
  await page.goto("/group-sessions");
  await isOpen(page);
  await expect(page.getByRole("link", { name: session.title })).toBeVisible();
  await server.cut();

  // The page of one session was never opened: what it says comes from the list, and says how old it is.
  await page.getByRole("link", { name: session.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: session.title })).toBeVisible();
  await expect(page.locator(".as-of")).toBeVisible();
  await askForPlace(page, "register");
  await expectOutcome(page, it("request.state_saved"));
  await expect(page.getByText(it("request.state_confirmed"), { exact: true })).toHaveCount(0);

  await server.restore();
  await expect.poll(async () => (await myGroups(page)).length, { timeout: 30_000 }).toBe(1);
  await expectNothingWaits(page);
  await expectOutcome(page, it("request.state_confirmed"));
  expect(await myGroups(page)).toEqual([expect.objectContaining({ status: "registered" })]);
});

test("given up without a server: it stays the person's until the server says so", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nino Senza Rete");
  const session = await withAPlace(server);
  await visitFirst(page);
  await page.goto(`/group-sessions/${session.id}`);
  await askForPlace(page, "register");
  await expectStanding(page, it("groups.status_registered"));
  await server.cut();
  await giveUpPlace(page);
  await expectGivenUp(page, it("request.state_saved"));
  await expectStanding(page, it("groups.status_registered"));
  await server.restore();
  await expect.poll(async () => (await myGroups(page)).length, { timeout: 30_000 }).toBe(0);
  await expectNothingWaits(page);
});
