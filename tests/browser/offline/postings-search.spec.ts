// With the server gone after a first search: the page opens, and words and filters go on among what the phone has.
import { cards, openFilters, wordsField } from "../support/found_postings";
import { emptyBrowserCache, expect, isOpen, test, visitFirst } from "../support/own_server";
import { it } from "../support/words";

test("looking for a posting without a server", async ({ page, context, server }) => {
  await visitFirst(page);
  await page.getByRole("link", { name: it("home.postings_title") }).click();
  await expect(cards(page).filter({ hasText: "Tirocinio al forno" })).toBeVisible();
  await server.cut();
  await expect(fetch(server.origin)).rejects.toThrow();
  await emptyBrowserCache(page);
  await page.close();

  const again = await context.newPage();
  await again.goto("/postings?near=Matera");
  await isOpen(again);
  const bakery = cards(again).filter({ hasText: "Tirocinio al forno" });
  await expect(bakery).toBeVisible();
  await expect(again.getByText(it("postings_search.among_one"))).toBeVisible();
  await expect(again.locator(".as-of")).toBeVisible();
  await wordsField(again).fill("idraulico");
  await expect(again.getByText(it("postings_search.none_on_phone"))).toBeVisible();
  await openFilters(again);
  await wordsField(again).fill("forno");
  await expect(bakery).toBeVisible();
  await again.getByLabel(it("postings_search.hours"), { exact: true }).selectOption("25");
  await expect(again.getByText(it("postings_search.none_on_phone"))).toBeVisible();

  await server.restore();
  await again.getByLabel(it("postings_search.hours"), { exact: true }).selectOption("any");
  await expect(bakery).toBeVisible();
  await expect(again.locator(".as-of")).toHaveCount(0);
});
