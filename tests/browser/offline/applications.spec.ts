// An application, written while the server is away: kept, sent once it is back, and had once; refused where the posting was
// closed meanwhile, or where there is one already.
import { expectBecame, myApplications, sendApplication, writeApplication } from "../support/applications";
import { House } from "../support/house";
import { loseNetwork } from "../support/network";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beNew } from "../support/people";
import { beVerifiedCompany, OPEN, publish, takeStep } from "../support/postings";
import { expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";
import { write } from "../support/api";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";

const WHY = "Mi piace il pane, e alzarmi presto.";

/** The form of a posting, read while there was a server. */
async function readForm(page: Page, posting: string): Promise<void> {
  await visitFirst(page);
  await page.goto(`/postings/${posting}/apply`);
  await isOpen(page);
  await expect(page.getByLabel(it("applications.why"), { exact: true })).toBeVisible();
}

test("written and sent without a server, confirmed once after it is back", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nora Senza Rete");
  await readForm(page, OPEN);
  await server.cut();
  await writeApplication(page, WHY);
  await sendApplication(page);
  await expectBecame(page, "applications.asked_apply", it("request.state_saved"));
  await expect(page.getByText(it("request.state_confirmed"), { exact: true })).toHaveCount(0);
  // The posting says so too, and the list.
  await page.goto(`/postings/${OPEN}`);
  await expect(page.locator(".apply-bar")).toContainText(it("request.state_saved"));
  await page.goto("/applications");
  await expectBecame(page, "applications.asked_apply", it("request.state_saved"));

  await server.restore();
  await expect.poll(async () => (await myApplications(page)).length, { timeout: 30_000 }).toBe(1);
  await expectNothingWaits(page);
  await expect(page.locator(".tag").getByText(it("applications.status_sent"), { exact: true })).toBeVisible();
  expect(await myApplications(page)).toEqual([expect.objectContaining({ posting: OPEN, status: "sent" })]);
  // What was sent is no draft any more.
  expect(await page.evaluate(() => localStorage.getItem("portalavoro.drafts") ?? "")).not.toContain("Mi piace il pane");
});

test("a closed page loses nothing that was typed, and what waits can be taken back", async ({ page, context, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nino Senza Rete");
  await readForm(page, OPEN);
  await server.cut();
  await writeApplication(page, WHY);
  await page.close();
  const again = await context.newPage();
  await again.goto(`/postings/${OPEN}/apply`);
  await expect(again.getByText(WHY)).toBeVisible();
  // The phone knows that it has no network, so nothing was tried: what is taken back was never sent.
  await loseNetwork(again);
  await sendApplication(again);
  await expectBecame(again, "applications.asked_apply", it("request.state_saved"));
  await again.getByRole("button", { name: it("request.take_back"), exact: true }).click();
  await expect(again.getByRole("button", { name: it("applications.send"), exact: true })).toBeVisible();
  await expect(again.getByText(WHY)).toBeVisible();
  await server.restore();
  await context.setOffline(false);
  await expectNothingWaits(again);
  expect(await myApplications(again)).toHaveLength(0);
});

test("closed meanwhile: refused, with others like it, and the words are not lost", async ({ page, server, newPhone }) => {
  const house = await House.open(server);
  const owner = await newPhone();
  const company = await beVerifiedCompany(owner, house, "Chiude Presto S.r.l.");
  const posting = await publish(owner, house, company, "Chiude presto");
  await beNew(page, house, "Tina In Ritardo");
  await readForm(page, posting);
  await server.cut();
  await writeApplication(page, WHY);
  await sendApplication(page);
  await expectBecame(page, "applications.asked_apply", it("request.state_saved"));
  // The phone hears of nothing while the company closes it.
  await loseNetwork(page);
  await server.restore();
  await takeStep(owner, house, company, posting, "close_filled");
  await page.context().setOffline(false);
  await expectBecame(page, "applications.asked_apply", it("errors.posting_not_open"));
  await expect(page.getByRole("heading", { name: it("applications.similar") })).toBeVisible();
  await expect(page.getByText(WHY)).toBeVisible();
  expect(await myApplications(page)).toHaveLength(0);
});

test("one from another phone came first: the second is refused", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Dina Due Volte");
  await readForm(page, OPEN);
  const { questions } = (await (await fetch(`${server.origin}/api/v1/postings/${OPEN}`)).json()) as { questions: string[] };
  await server.cut();
  await writeApplication(page, WHY);
  await sendApplication(page);
  await expectBecame(page, "applications.asked_apply", it("request.state_saved"));
  await loseNetwork(page);
  await server.restore();
  const answers = questions.map((question) => ({ question, answer: "Sì." }));
  const letter = { why: "Prima.", brings: "", available: "Subito.", answers };
  await write(page.request, house, `/postings/${OPEN}/applications`, { id: randomUUID(), letter });
  await page.context().setOffline(false);
  await expectBecame(page, "applications.asked_apply", it("errors.already_applied"));
  expect(await myApplications(page)).toHaveLength(1);
});
