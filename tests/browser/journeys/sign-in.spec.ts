// Getting in: a code in a mail, a card, or kindly not yet; and getting out.
import { typeMailedCode } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("what was typed in the profile survives a reload", async ({ page, house }) => {
  await page.goto("/sign-in");
  await typeMailedCode(page, house, house.freshEmail("bozza"));
  await page.getByLabel(it("accounts.name"), { exact: true }).fill("Marta Prova");
  await page.reload();
  await expect(page.getByLabel(it("accounts.name"), { exact: true })).toHaveValue("Marta Prova");
});
