// Saved searches with the server gone: those of before are there, another one is kept, and saved once when it is back.
import { House } from "../support/house";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beNew } from "../support/people";
import { mySearches, saveButton, searchCard } from "../support/saved_searches";
import { expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";

test("read and saved without a server, and had once after it is back", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Vera Senza Rete");
  await visitFirst(page);
  await page.goto("/postings?words=forno");
  await isOpen(page);
  await saveButton(page).click();
  await expect(page.locator("#request")).toContainText(it("saved_searches.is_saved"));
  await page.goto("/my-searches");
  await expect(searchCard(page, "«forno»")).toBeVisible();

  await server.cut();
  await page.goto("/my-searches");
  await isOpen(page);
  await expect(searchCard(page, "«forno»")).toBeVisible();
  await expect(page.locator(".as-of")).toBeVisible();
  await searchCard(page, "«forno»").getByRole("link", { name: it("saved_searches.open") }).click();
  await expect(page.locator(".tag").getByText(it("saved_searches.is_saved"), { exact: true })).toBeVisible();
  await page.goto("/postings?words=forno&near=Matera");
  await isOpen(page);
  await saveButton(page).click();
  await expect(page.locator("#request")).toContainText(it("request.state_saved"));
  await page.goto("/my-searches");
  await expect(page.locator(".outcome")).toContainText(it("request.state_saved"));

  await server.restore();
  await expect.poll(async () => (await mySearches(page)).length, { timeout: 30_000 }).toBe(2);
  await expectNothingWaits(page);
  await expect(page.getByRole("article")).toHaveCount(2);
});
