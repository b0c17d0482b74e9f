// A company meets who applied in an interview room of a centre: proposed by the link of a mail or in the app, accepted,
// declined, called off; refused while the person is somewhere else.
import { expectBecame, sendApplication, writeApplication } from "../support/applications";
import { HUB, type House } from "../support/house";
import { write } from "../support/api";
import { loseNetwork } from "../support/network";
import { beNew } from "../support/people";
import { beVerifiedCompany, publish } from "../support/postings";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";

const TIMES = "input[name='talk.propose.start']";

const press = (page: Page, key: string) => page.getByRole("button", { name: it(key), exact: true }).click();

const card = (page: Page) => page.locator(".talk-card");

/** A company with an open posting, and somebody on another phone who has applied to it. */
async function withApplicant(page: Page, house: House, newPhone: () => Promise<Page>, title: string) {
  const company = await beVerifiedCompany(page, house, `${title} S.r.l.`);
  const posting = await publish(page, house, company, title);
  const person = await newPhone();
  await beNew(person, house, `Anna ${title}`);
  await person.goto(`/postings/${posting}/apply`);
  await writeApplication(person, "Mi piace parlare.");
  await sendApplication(person);
  await expectBecame(person, "applications.asked_apply", it("request.state_confirmed"));
  await person.getByRole("link", { name: it("applications.see_mine") }).click();
  const application = new URL(person.url()).pathname.split("/").at(-1)!;
  return { person, application, received: `/companies/${company}/postings/${posting}/applications/${application}` };
}

/** Chooses a day so many days ahead and its first free time at the hub; gives both. */
async function chooseTime(page: Page, house: House, ahead: number): Promise<{ date: string; start: string }> {
  await page.getByRole("radio", { name: it("received.answer_interview"), exact: true }).check();
  await page.getByRole("radio", { name: it("received.meet_centre"), exact: true }).check();
  await page.getByRole("radio", { name: HUB.name, exact: true }).check();
  const date = await house.dayAfter(ahead);
  await page.locator("[id='field-talk.propose.date']").fill(date);
  const first = page.locator(TIMES).first();
  await first.check();
  await expect(page.getByText(it("received.meet_held"))).toBeVisible();
  return { date, start: (await page.locator("label", { has: page.locator(`${TIMES}:checked`) }).innerText()).trim() };
}

/** Whether half an hour is free in the hub's only interview room. */
async function isFree(house: House, { date, start }: { date: string; start: string }): Promise<boolean> {
  const answer = await fetch(`${house.origin}/api/v1/centres/${HUB.id}/interview-room-slots?from=${date}`);
  const { starts } = (await answer.json()) as { starts: { date: string; start: string }[] };
  return starts.some((free) => free.date === date && free.start === start);
}

test("proposed by a link, accepted by the person, seen by the company and by the centre", async ({ page, house, newPhone }) => {
  const title = "Colloquio in bottega";
  const { person, received } = await withApplicant(page, house, newPhone, title);
  const link = (await house.mails.take("azienda@prova.example", new RegExp(`${title}[^]*(/answer#[0-9a-f]{64})`)))[1];
  const company = await newPhone();
  await company.goto(link);
  const time = await chooseTime(company, house, 20);
  expect(await isFree(house, time)).toBe(true);
  await company.getByLabel(it("received.words")).fill("Ti aspetto.");
  await press(company, "received.send");
  await expect(company.getByText(it("received.answered_text"))).toBeVisible();
  expect(await isFree(house, time), "the room is held at once").toBe(false);

  await person.reload();
  await expect(card(person)).toContainText(it("applications.talk_proposed"));
  await expect(card(person)).toContainText(time.start);
  await expect(card(person).getByRole("link", { name: /Portalavoro Matera/ })).toHaveAttribute("href", `/centres/${HUB.id}`);
  await press(person, "applications.talk_accept");
  await expectBecame(person, "applications.asked_accept_talk", it("request.state_confirmed"));
  await expect(card(person)).toContainText(it("applications.talk_accepted_text"));
  await expect(person.locator(".timeline")).toContainText(it("applications.event_talk_accepted"));
  const file = await person.request.get((await person.getByRole("link", { name: it("applications.talk_calendar") }).getAttribute("href"))!);
  expect(await file.text()).toContain("BEGIN:VEVENT");

  await page.goto(received);
  await expect(card(page)).toContainText(it("received.talk_accepted_text"));
  await expect(page.locator(".timeline")).toContainText(it("received.event_talk_accepted"));
  const operator = await house.operator();
  const day = await (await operator.get(`/api/v1/centres/${HUB.id}/days/${time.date}/appointments`)).json();
  expect(day.company_talks).toMatchObject([{ start: time.start, is_agreed: true }]);

  // The company calls it off, and the room is free.
  await page.getByRole("radio", { name: it("received.answer_call_off"), exact: true }).check();
  await page.getByLabel(it("received.words")).fill("Siamo chiusi, scusa.");
  await press(page, "received.send");
  await expect(card(page)).toContainText(it("received.talk_called_off"));
  await person.reload();
  await expect(card(person)).toContainText(it("applications.talk_called_off"));
  await expect(person.locator(".timeline")).toContainText("Siamo chiusi, scusa.");
  expect(await isFree(house, time)).toBe(true);
});

test("declined with words, proposed anew, accepted without a network and called off by the person", async ({
  page,
  house,
  newPhone,
}) => {
  const { person, received } = await withApplicant(page, house, newPhone, "Colloquio al mulino");
  await page.goto(received);
  const first = await chooseTime(page, house, 22);
  await press(page, "received.send");
  await expect(card(page)).toContainText(it("received.talk_proposed"));

  await person.reload();
  await press(person, "applications.talk_decline");
  const dialog = person.getByRole("dialog");
  await dialog.getByLabel(it("applications.talk_words")).fill("Ho scuola, posso il giorno dopo.");
  await dialog.getByRole("button", { name: it("applications.talk_decline_yes") }).click();
  await expectBecame(person, "applications.asked_decline_talk", it("request.state_confirmed"));
  await expect(card(person)).toContainText(it("applications.talk_declined"));
  expect(await isFree(house, first)).toBe(true);

  await page.reload();
  await expect(page.locator(".timeline")).toContainText("Ho scuola, posso il giorno dopo.");
  const second = await chooseTime(page, house, 23);
  await press(page, "received.send");
  await expect(card(page)).toContainText(it("received.talk_proposed"));

  await person.reload();
  await expect(card(person)).toContainText(it("applications.talk_proposed_text"));
  await loseNetwork(person);
  await press(person, "applications.talk_accept");
  await expectBecame(person, "applications.asked_accept_talk", it("request.state_saved"));
  await expect(card(person)).toContainText(it("applications.talk_waits"));
  expect(await isFree(house, second)).toBe(false);
  await person.context().setOffline(false);
  await expectBecame(person, "applications.asked_accept_talk", it("request.state_confirmed"));

  await press(person, "applications.talk_call_off");
  await person.getByRole("dialog").getByRole("button", { name: it("applications.talk_call_off_yes") }).click();
  await expectBecame(person, "applications.asked_call_off_talk", it("request.state_confirmed"));
  await expect(card(person)).toContainText(it("applications.talk_called_off"));
  expect(await isFree(house, second)).toBe(true);
});

test("who is somewhere else at that hour is told what to do, and the proposal stays", async ({ page, house, newPhone }) => {
  const { person, received } = await withApplicant(page, house, newPhone, "Colloquio al forno");
  await page.goto(received);
  const { date, start } = await chooseTime(page, house, 25);
  const { spaces } = await house.centre(HUB.id);
  const space = spaces.find(({ kind }) => kind === "desk")!.id;
  const hour = start.slice(0, 2);
  const end = `${String(Number(hour) + 1).padStart(2, "0")}:00`;
  const booking = randomUUID();
  await write(person.request, house, "/bookings", { id: booking, slot: { space, date, start: `${hour}:00`, end } });
  await press(page, "received.send");
  await expect(card(page)).toContainText(it("received.talk_proposed"));

  await person.reload();
  await press(person, "applications.talk_accept");
  await expectBecame(person, "applications.asked_accept_talk", it("errors.person_busy"));
  await expect(person.getByText(it("applications.talk_busy_help"))).toBeVisible();
  await expect(card(person)).toContainText(it("applications.talk_proposed"));
  await write(person.request, house, `/bookings/${booking}/cancel`, {});
  await press(person, "applications.talk_accept");
  await expect(card(person)).toContainText(it("applications.talk_accepted_text"));
});
