// Staff say when a counsellor receives; the counsellor sees who comes, writes notes, says who came and calls off.
import { bookCall, freeStarts, receiveOnce, showTab, typeRange } from "../support/appointments";
import type { House } from "../support/house";
import { beNew } from "../support/people";
import { operatorAt, rowOf, showDay } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const ADDRESS = "/operator/appointments";

test("a range that staff add is offered, and a draft of it outlives the page", async ({ page, house }) => {
  // In the evening nobody of the demonstration receives.
  const [day, from, to] = [await house.dayAfter(21), "20:00", "21:00"];
  await operatorAt(page, house, ADDRESS);
  await showTab(page, "tab_ranges");
  await page.getByRole("button", { name: it("counselling.add_range"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("counselling.add") }).click();
  await expect(page.getByText(it("operator.choose_or_write")).first()).toBeVisible();
  await page.reload();

  await showTab(page, "tab_ranges");
  await typeRange(page, day, from, from);
  await page.reload();
  await showTab(page, "tab_ranges");
  await page.getByRole("button", { name: it("counselling.add_range"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(it("counselling.day"), { exact: true })).toHaveValue(day);
  await dialog.getByRole("button", { name: it("counselling.add") }).click();
  await expect(dialog.getByText(it("errors.end_not_after_start"))).toBeVisible();
  await dialog.getByLabel(it("counselling.to"), { exact: true }).selectOption(to);
  await dialog.getByRole("button", { name: it("counselling.add") }).click();
  await expect(dialog).toBeHidden();

  const row = rowOf(page, `${from}–${to}`);
  await expect(row).toContainText(it("counselling.both_ways"));
  expect((await freeStarts(house, day, from, to)).map(({ start }) => start)).toEqual(["20:00", "20:15", "20:30"]);

  await row.getByRole("button", { name: new RegExp(`^${it("counselling.withdraw")}`) }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("counselling.withdraw_action") }).click();
  await expect(row).toHaveCount(0);
  expect(await freeStarts(house, day, from, to)).toEqual([]);
});

test("nothing typed in notes is lost when somebody else writes, and nothing stays on the device", async ({ page, house, newPhone }) => {
  const name = "Nino Da Chiamare";
  const { desk, day, appointment } = await comesOn(page, house, await newPhone(), name, 22);
  const row = rowOf(desk, name);
  await expect(row).toContainText("20:00–20:30");
  await expect(row).toContainText(it("counselling.about", { reason: it("counselling.reason_cv") }));
  await expect(row.getByRole("link")).toHaveAttribute("href", "tel:3331234567");

  await row.getByRole("button", { name: it("counselling.write_notes") }).click();
  const field = row.getByLabel(it("counselling.notes_of", { name }));
  await field.fill("Cerca lavoro nel turismo.");
  await expect(row.getByText(it("counselling.notes_not_kept"))).toBeVisible();
  // Another day and back: what is typed is still there.
  await showDay(desk, await house.dayAfter(23));
  await showDay(desk, day);
  await expect(field).toHaveValue("Cerca lavoro nel turismo.");
  await row.getByRole("button", { name: it("ui.save"), exact: true }).click();
  await expect(row.getByText(it("counselling.notes_saved"))).toBeVisible();

  // Somebody else writes.
  const api = await house.operator();
  const notes = `/api/v1/appointments/${appointment}/notes`;
  const theirs = { version: 1, text: "Ha la patente B." };
  await expect(await api.put(notes, { data: theirs, headers: { origin: house.origin } })).toBeOK();
  await field.fill("Cerca lavoro nel turismo, da marzo.");
  await row.getByRole("button", { name: it("ui.save"), exact: true }).click();
  await expect(row.getByText("Ha la patente B.")).toBeVisible();
  await expect(field).toHaveValue("Cerca lavoro nel turismo, da marzo.");
  await row.getByRole("button", { name: it("counselling.notes_join") }).click();
  await expect(field).toHaveValue("Ha la patente B.\n\nCerca lavoro nel turismo, da marzo.");
  await row.getByRole("button", { name: it("ui.save"), exact: true }).click();
  await expect(row.getByText(it("counselling.notes_saved"))).toBeVisible();
  const kept = (await (await api.get(notes)).json()) as { text: string; version: number };
  expect(kept).toMatchObject({ version: 3, text: "Ha la patente B.\n\nCerca lavoro nel turismo, da marzo." });

  expect(await onDevice(desk), "what lies on the device").not.toContain("turismo");
});

test("notes that are not saved outlive other pages, and the browser asks before they are lost", async ({ page, house, newPhone }) => {
  const name = "Olga Da Ascoltare";
  const { desk, day } = await comesOn(page, house, await newPhone(), name, 23);
  const row = rowOf(desk, name);
  await row.getByRole("button", { name: it("counselling.write_notes") }).click();
  const field = row.getByLabel(it("counselling.notes_of", { name }));
  await field.fill("Vuole lavorare in cucina.");

  // Another page of the app and back.
  await desk.getByRole("link", { name: it("operator.book_for_someone") }).click();
  await expect(desk).toHaveURL(/\/operator\/people$/);
  await desk.goBack();
  await showDay(desk, day);
  await row.getByRole("button", { name: it("counselling.go_on_with_notes") }).click();
  await expect(field).toHaveValue("Vuole lavorare in cucina.");
  expect(await onDevice(desk), "what lies on the device").not.toContain("cucina");

  // Loading the page again would lose them: the browser asks, and whoever stays has them.
  const asked = desk.waitForEvent("dialog");
  await loadAgain(desk);
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await expect(field).toHaveValue("Vuole lavorare in cucina.");

  // Signing out wipes them, and then nothing is asked.
  await desk.evaluate(() => history.pushState({}, "", "/profile"));
  await desk.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
  await desk.getByRole("button", { name: it("accounts.sign_out"), exact: true }).click();
  await expect(desk.getByRole("button", { name: it("accounts.sign_out"), exact: true })).toHaveCount(0);
  let asks = 0;
  desk.on("dialog", async (dialog) => {
    asks += 1;
    await dialog.accept();
  });
  await Promise.all([desk.waitForEvent("load"), loadAgain(desk)]);
  expect(asks, "questions after signing out").toBe(0);
});

test("a counsellor calls off with a reason, which the person reads", async ({ page, house, newPhone }) => {
  const [name, why] = ["Dora Disdetta", "Chi riceve non è in sede"];
  const { desk, email } = await comesOn(page, house, await newPhone(), name, 24);
  const row = rowOf(desk, name);
  await row.getByRole("button", { name: new RegExp(`^${it("counselling.call_off")}`) }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: it("counselling.call_off_action") }).click();
  await expect(dialog.getByText(it("errors.required"))).toBeVisible();
  await dialog.getByLabel(it("counselling.call_off_why")).fill(why);
  await dialog.getByRole("button", { name: it("counselling.call_off_action") }).click();
  await expect(row).toContainText(it("counselling.status_called_off"));
  await expect(row).toContainText(it("counselling.called_off_because", { why }));
  await house.mails.take(email, new RegExp(why));
});

test("who came is said once it has begun, and put right", async ({ page, house, newPhone }) => {
  const name = "Vito Puntuale";
  const { desk, day, appointment } = await comesOn(page, house, await newPhone(), name, 25);
  const row = rowOf(desk, name);
  await expect(row.getByRole("button", { name: it("counselling.did_not_come") })).toHaveCount(0);

  // Nobody can book what has begun, so the network says that it has.
  let status = "confirmed";
  const said: unknown[] = [];
  await desk.route(new RegExp(`/days/${day}/appointments$`), async (route) => {
    const answer = await route.fetch();
    const truth = (await answer.json()) as { entries: { appointment: { id: string } }[] };
    const entries = truth.entries.map((entry) => {
      if (entry.appointment.id !== appointment) return entry;
      return { ...entry, appointment: { ...entry.appointment, starts_at: "2026-01-01T08:00:00Z", status } };
    });
    await route.fulfill({ json: { ...truth, entries } });
  });
  await desk.route(/\/outcome$/, async (route) => {
    const body = route.request().postDataJSON() as { outcome: string };
    said.push(body);
    status = body.outcome;
    await route.fulfill({ json: {} });
  });
  await desk.reload();
  await showDay(desk, day);
  await row.getByRole("button", { name: it("counselling.came") }).click();
  await expect(row.locator(".day-entry-state .tag")).toHaveText(it("counselling.status_held"));
  await row.getByRole("button", { name: it("counselling.correct_did_not_come") }).click();
  await expect(row.locator(".day-entry-state .tag")).toHaveText(it("counselling.status_not_come"));
  expect(said).toEqual([{ outcome: "held" }, { outcome: "not_come" }]);
});

/** Somebody new has booked a call so many days ahead; the operator looks at that day on another phone. */
async function comesOn(page: Page, house: House, desk: Page, name: string, ahead: number) {
  const email = await beNew(page, house, name);
  const day = await house.dayAfter(ahead);
  await receiveOnce(house, day, "20:00", "21:00");
  const [start] = await freeStarts(house, day, "20:00", "21:00");
  const appointment = await bookCall(page.request, house, start);
  await operatorAt(desk, house, ADDRESS);
  await showDay(desk, day);
  return { desk, day, email, appointment };
}

/** Loads the page again as its person would, without waiting: the browser may ask first. */
async function loadAgain(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => location.reload()));
}

/** All that the page has written to the device. */
async function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        found.push(await done(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
