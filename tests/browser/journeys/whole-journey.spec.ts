// From the list of centres to the chair, on a phone: somebody new finds a centre, books, and is checked in.
import { rightNow, freeDesk } from "../support/api";
import { cancelHere, coming, menu, openList, outcome, status } from "../support/bookings";
import { bookButton, deskOnPlan, expectChosen, expectConfirmed, floorAt } from "../support/floor";
import { HUB } from "../support/house";
import { typeMailedCode, typeProfile } from "../support/people";
import { operatorAt, rowOf } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

test("from the list of centres to the chair", async ({ page, house, newPhone }) => {
  const name = "Noemi Dalla Lista";
  const when = await rightNow(house);
  await page.goto("/");
  await menu(page, "shell.centres").click();
  await page.getByRole("link", { name: HUB.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: HUB.name })).toBeVisible();
  await page.getByRole("link", { name: it("network.book_desk") }).click();

  const label = await freeDesk(house, when);
  await deskOnPlan(page, label).click();
  await bookButton(page).click();

  await typeMailedCode(page, house, house.freshEmail("noemi"));
  await typeProfile(page, name, [17, 5, 2004]);
  await expectChosen(deskOnPlan(page, label));
  await bookButton(page).click();
  await expectConfirmed(page);

  await openList(page);
  await expect(coming(page)).toHaveCount(1);
  await expect(coming(page)).toContainText(it("bookings.status_confirmed"));
  await coming(page).getByRole("link").click();
  await hasCodeAndCalendar(page, label);

  await page.waitForURL(/bookings\/[0-9a-f-]{36}$/);
  const code = await page.locator(".short-code").innerText();
  const desk = await operatorAt(await newPhone(), house, "/operator");
  await desk.getByLabel(it("operator.seek")).fill(code);
  await rowOf(desk, name).getByRole("button", { name: it("operator.check_in") }).click();
  await expect(rowOf(desk, name)).toContainText(it("operator.status_here"));

  await page.reload();
  await expect(status(page)).toContainText(it("bookings.status_checked_in"));
  await expect(page.getByText(it("bookings.arrived"))).toBeVisible();

  await page.goto(floorAt({ day: await house.freshDay(), start: "10:00", end: "12:00" }));
  await deskOnPlan(page, "B4").click();
  await bookButton(page).click();
  await expectConfirmed(page);
  await outcome(page).getByRole("link", { name: it("bookings.open_booking") }).click();
  await cancelHere(page);
  await expect(status(page)).toContainText(it("bookings.status_cancelled"));
  await openList(page);
  await expect(coming(page)).toHaveCount(1);
});

/** The page of a booking has what the reception asks for, and what a calendar takes. */
async function hasCodeAndCalendar(page: Page, label: string): Promise<void> {
  await expect(page.getByText(it("bookings.desk", { label }))).toBeVisible();
  const code = await page.locator(".short-code").innerText();
  await expect(page.getByRole("img", { name: it("bookings.qr_label", { code }) })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: it("bookings.add_to_calendar") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8").replaceAll("\r\n ", "");
  expect(text).toContain("BEGIN:VEVENT");
  expect(text).toContain(HUB.name);
}
