// What the agency changes of a centre is there at once on a citizen's page: hours, closures, spaces.
import { planGroup } from "../support/groups";
import { HUB, type House } from "../support/house";
import { beDemo } from "../support/people";
import { saveSection } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const CENTRE = { id: "cpi-melfi", name: "Centro per l'Impiego di Melfi" };

test("hours", async ({ page, house, newPhone }) => {
  await openTab(page, house, "operator.tab_hours");
  const sunday = page.getByRole("group", { name: "domenica" });
  await sunday.getByRole("combobox", { name: new RegExp(it("operator.opens")) }).selectOption("07:30");
  await saveSection(page);
  const phone = await newPhone();
  await phone.goto(`/centres/${CENTRE.id}`);
  await expect(phone.getByRole("row", { name: /domenica/i })).toContainText("07:30");
});

test("closures", async ({ page, house, newPhone }) => {
  const phone = await newPhone();
  const day = await house.dayAfter(5);
  const floor = `/centres/${CENTRE.id}/desks?day=${day}`;
  await phone.goto(floor);
  await expect(phone.getByRole("group", { name: it("bookings.plan_label") })).toBeVisible();

  await openTab(page, house, "operator.tab_closures");
  const panel = page.getByRole("tabpanel");
  await panel.getByRole("button", { name: it("operator.add_closure") }).click();
  await panel.getByLabel(it("operator.closure_date")).last().fill(day);
  await panel.getByLabel(it("operator.closure_reason")).last().fill("Santa Prova");
  await saveSection(page);
  await phone.reload();
  await expect(phone.getByText(it("bookings.closed_date_because", { reason: "Santa Prova" }))).toBeVisible();
});

test("spaces", async ({ page, house, newPhone }) => {
  await openTab(page, house, "operator.tab_floor");
  const panel = page.getByRole("tabpanel");
  await panel.getByRole("button", { name: it("operator.add_space") }).click();
  await panel.getByLabel(it("operator.space_label")).fill("Z9");
  await saveSection(page);
  const phone = await newPhone();
  await phone.goto(`/centres/${CENTRE.id}/desks`);
  await phone.getByRole("tab", { name: it("bookings.as_list") }).click();
  await expect(phone.getByRole("button", { name: new RegExp(it("bookings.desk", { label: "Z9" })) })).toBeVisible();
});

test("a room that a group session needs is not made smaller", async ({ page, house }) => {
  const title = "Un gruppo che riempie";
  await planGroup(house, title, 12);
  await openTab(page, house, "operator.tab_floor", HUB.name);
  const panel = page.getByRole("tabpanel");
  await panel.getByRole("button", { name: /^Laboratorio / }).last().click();
  await panel.getByLabel(it("operator.space_places")).fill("11");
  await panel.getByLabel(it("operator.space_places")).blur();
  await panel.getByRole("button", { name: it("ui.save"), exact: true }).click();
  await expect(panel.getByText(it("errors.fewer_places_than_planned"))).toBeVisible();
  await expect(panel.getByRole("listitem").filter({ hasText: title })).toContainText("10:00–12:00");
});

/** The agency's administrator chooses the centre and opens one of its parts. */
async function openTab(page: Page, house: House, tab: string, centre = CENTRE.name): Promise<void> {
  await beDemo(page, house, "admin");
  await page.goto("/operator/centre");
  await page.getByLabel(it("operator.which_centre")).selectOption(centre);
  await page.getByRole("tab", { name: it(tab) }).click();
}
