// Somebody without e-mail comes to the desk: registered, given a card, booked for.
import { outcome, coming, openList } from "../support/bookings";
import { bookButton, deskOnPlan, expectConfirmed } from "../support/floor";
import { find, operatorAt, register, rowOf } from "../support/staff";
import { askForTalk, chooseTime, comingTalks, expectOutcome } from "../support/talks";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

test("registered without e-mail, a printed card opens the profile on another phone", async ({ page, house, newPhone }) => {
  const name = "Ines Senza Posta";
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await operatorAt(page, house, "/operator/people");
  await register(page, name);
  const code = await makeCard(page, name);
  await page.getByRole("button", { name: it("operator.card_print") }).click();
  await expect(page.locator("body[data-printed]")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByRole("img", { name: it("operator.card_qr") })).toBeVisible();
  await expect(page.getByRole("navigation", { name: it("shell.main_navigation") })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: it("operator.card_done") }).click();
  await expect(page.getByText(code)).toBeHidden();

  const phone = await newPhone();
  await phone.goto("/sign-in");
  await phone.getByRole("button", { name: it("accounts.have_card") }).click();
  await phone.getByLabel(it("accounts.card"), { exact: true }).fill(code);
  await phone.getByRole("button", { name: it("accounts.card_enter") }).click();
  await expect(phone).not.toHaveURL(/sign-in/);
  await phone.goto("/profile");
  await expect(phone.getByLabel(it("accounts.name"), { exact: true })).toHaveValue(name);
});

test("a desk is booked for somebody registered, and is theirs", async ({ page, house, newPhone }) => {
  const name = "Aldo Accompagnato";
  await operatorAt(page, house, "/operator/people");
  await register(page, name);
  const code = await makeCard(page, name);
  await page.getByRole("button", { name: it("operator.card_done") }).click();
  await find(page, name);
  const found = page.getByRole("region", { name: it("operator.find_title") });
  await found.getByRole("button", { name: it("operator.book_desk_for") }).click();
  await expect(page.getByText(it("request.for_whom", { name }))).toBeVisible();
  await deskOnPlan(page, "C3", it("bookings.free")).click();
  await bookButton(page).click();
  await expectConfirmed(page);
  await expect(outcome(page)).toContainText(it("bookings.state_confirmed_for_text"));
  await page.getByRole("button", { name: it("request.for_me") }).click();
  await expect(page.getByText(it("request.for_whom", { name }))).toBeHidden();

  const phone = await newPhone();
  await phone.goto(`/sign-in#card=${code}`);
  await phone.getByRole("button", { name: it("accounts.card_enter") }).click();
  await expect(phone).not.toHaveURL(/sign-in/);
  await openList(phone);
  await expect(coming(phone)).toContainText(it("bookings.desk", { label: "C3" }));
});

test("a talk is booked for somebody registered, and is theirs", async ({ page, house, newPhone }) => {
  const name = "Ada Accompagnata";
  await operatorAt(page, house, "/operator/people");
  await register(page, name);
  const code = await makeCard(page, name);
  await page.getByRole("button", { name: it("operator.card_done") }).click();
  await find(page, name);
  const found = page.getByRole("region", { name: it("operator.find_title") });
  await found.getByRole("button", { name: it("operator.book_talk_for") }).click();
  await expect(page.getByText(it("request.for_whom", { name }))).toBeVisible();
  await chooseTime(page);
  await askForTalk(page);
  await expectOutcome(page, it("request.state_confirmed"));
  await expect(outcome(page)).toContainText(it("appointments.done_book_for"));
  await expect(outcome(page).getByRole("link", { name: it("appointments.open_one") })).toHaveCount(0);

  const phone = await newPhone();
  await phone.goto(`/sign-in#card=${code}`);
  await phone.getByRole("button", { name: it("accounts.card_enter") }).click();
  await expect(phone).not.toHaveURL(/sign-in/);
  expect(await comingTalks(phone)).toBe(1);
});

/** Makes the first card of somebody who was just registered; gives its code. */
async function makeCard(page: Page, name: string): Promise<string> {
  await rowOf(page, name).getByRole("button", { name: it("operator.make_card") }).click();
  await expect(page.getByRole("heading", { name: it("operator.card_of", { name }) })).toBeVisible();
  return page.locator(".paper-card-code").innerText();
}
