// Where one is signed in, and leaving: here, everywhere, and not before what was not sent is named.
import { beRegistered } from "../support/api";
import { menu, outcome } from "../support/bookings";
import { bookButton, desk, openFloor, showList } from "../support/floor";
import { loseNetwork } from "../support/network";
import { beAgain, beNew } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("two phones are listed, and one tap signs both out", async ({ page, house, newPhone }) => {
  const email = await beNew(page, house, "Due Telefoni");
  const other = await newPhone();
  await beAgain(other, house, email);
  await page.goto("/profile");
  const sessions = page.getByRole("region", { name: it("accounts.sessions_title") }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: it("accounts.session_here") })).toHaveCount(1);

  await page.getByRole("button", { name: it("accounts.sign_out_everywhere") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("accounts.everywhere_action") }).click();
  await expect(page).toHaveURL(/\/$/);
  for (const phone of [page, other]) {
    await phone.goto("/profile");
    await expect(phone.getByText(it("accounts.signed_out_title"))).toBeVisible();
  }
});

test("signing out names what was not sent yet", async ({ page, context, house }) => {
  await beRegistered(page, house, "Lia Senza Rete");
  // Both rooms are on the phone before the network goes.
  await page.goto("/profile");
  await menu(page, "shell.bookings").click();
  await openFloor(page, await house.freshDay());
  await menu(page, "shell.profile").click();
  await expect(page.getByRole("heading", { name: it("accounts.sessions_title") })).toBeVisible();
  await page.goBack();
  await showList(page);
  await desk(page, "B5").click();
  await loseNetwork(page);
  await bookButton(page).click();
  await expect(outcome(page)).toContainText(it("bookings.state_saved"));

  await menu(page, "shell.profile").click();
  await page.getByRole("button", { name: it("accounts.sign_out"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(it("accounts.unsent_one"));
  await dialog.getByRole("button", { name: it("accounts.unsent_stay") }).click();
  await expect(dialog).toBeHidden();

  await context.setOffline(false);
  await expect(page.getByText(it("shell.unsent_one"))).toBeHidden();
  await page.getByRole("button", { name: it("accounts.sign_out"), exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
});
