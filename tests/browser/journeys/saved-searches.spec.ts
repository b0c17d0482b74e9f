// A search is saved, tells of what is new, is opened and forgotten; it waits on the phone, and comes back after signing in.
import { cards, foundPage, foundPosting, SEARCH_READS, wordsField } from "../support/found_postings";
import { answerReads } from "../support/faces";
import { tabTo } from "../support/keyboard";
import { loseNetwork } from "../support/network";
import { beNew, typeMailedCode, typeProfile } from "../support/people";
import { beVerifiedCompany, publish } from "../support/postings";
import { mySearches, saveButton, searchCard } from "../support/saved_searches";
import { expect, test } from "../support/test";
import { it } from "../support/words";
import type { Page } from "@playwright/test";

const isSaved = (page: Page) => page.locator(".tag").getByText(it("saved_searches.is_saved"), { exact: true }).first();

const openMine = async (page: Page) => {
  await page.goto("/my-searches");
  await expect(page.getByRole("heading", { level: 1, name: it("saved_searches.title") })).toBeVisible();
};

test("saved by keyboard, told of a new posting, opened, and nothing is new any more", async ({ page, house, newPhone }) => {
  const owner = await newPhone();
  const company = await beVerifiedCompany(owner, house, "Liutaio di prova S.r.l.");
  await publish(owner, house, company, "Aiuto dal liutaio");
  await beNew(page, house, "Lina Cercatrice");
  await page.goto("/postings?words=liutaio");
  await expect(cards(page)).toHaveCount(1);
  await expect(saveButton(page)).toBeVisible();
  await tabTo(page, saveButton(page));
  await page.keyboard.press("Enter");
  await expect(isSaved(page)).toBeVisible();
  await expect(page.locator(".outcome-says").getByText(it("saved_searches.done_save"))).toBeVisible();
  expect(await mySearches(page)).toEqual([expect.objectContaining({ new_postings: 0 })]);

  // A shop of four may look for one person at a time.
  const other = await newPhone();
  await publish(other, house, await beVerifiedCompany(other, house, "Altro liutaio S.r.l."), "Un altro aiuto dal liutaio");
  await openMine(page);
  const card = searchCard(page, "«liutaio»");
  await expect(card).toContainText(it("saved_searches.new_one"));
  await card.getByRole("link", { name: it("saved_searches.open") }).click();
  await expect(page).toHaveURL(/\/postings\?words=liutaio$/);
  await expect(cards(page)).toHaveCount(2);
  await expect(isSaved(page)).toBeVisible();
  await expect.poll(async () => (await mySearches(page))[0].new_postings).toBe(0);
  await page.getByRole("link", { name: it("saved_searches.title"), exact: true }).click();
  await expect(card).toContainText(it("saved_searches.new_none"));
});

test("forgotten having asked once, and another one can be saved instead", async ({ page, house }) => {
  await beNew(page, house, "Rino Ripensa");
  await page.goto("/postings?near=Matera&at_most_hours=30");
  await saveButton(page).click();
  await expect(isSaved(page)).toBeVisible();
  await page.goto("/profile");
  await page.getByRole("link", { name: it("saved_searches.title"), exact: true }).click();
  const card = searchCard(page, it("saved_searches.near", { place: "Matera", far: 25 }));
  await expect(card).toContainText(it("saved_searches.hours", { count: 30 }));
  const forget = card.getByRole("button", { name: it("saved_searches.forget"), exact: true });
  await forget.click();
  await page.getByRole("dialog").getByRole("button", { name: it("ui.back"), exact: true }).click();
  await expect(card).toBeVisible();
  await forget.click();
  await page.getByRole("dialog").getByRole("button", { name: it("saved_searches.forget_yes") }).click();
  await expect(page.getByText(it("saved_searches.none_text"))).toBeVisible();
  await expect.poll(async () => (await mySearches(page)).length).toBe(0);
  await page.getByRole("link", { name: it("saved_searches.to_search") }).click();
  await expect(saveButton(page)).toBeVisible();
});

test("kept on the phone without a network, and saved once it is back", async ({ page, context, house }) => {
  await answerReads(page, SEARCH_READS, foundPage([foundPosting(1)]));
  await beNew(page, house, "Nora Nel Bosco");
  await page.goto("/postings");
  await expect(saveButton(page)).toBeVisible();
  await loseNetwork(page);
  await saveButton(page).click();
  const request = page.locator("#request");
  await expect(request).toContainText(it("request.state_saved"));
  await expect(request).toBeFocused();
  await expect(isSaved(page)).toHaveCount(0);
  await context.setOffline(false);
  await expect(isSaved(page)).toBeVisible({ timeout: 30_000 });
  expect(await mySearches(page)).toHaveLength(1);
  // What is not saved yet can be taken back.
  await page.goto("/postings?words=gelato");
  await expect(saveButton(page)).toBeVisible();
  await loseNetwork(page);
  await saveButton(page).click();
  await request.getByRole("button", { name: it("request.take_back") }).click();
  await expect(saveButton(page)).toBeVisible();
  await context.setOffline(false);
  expect(await mySearches(page)).toHaveLength(1);
});

test("who is not signed in comes back to the same search", async ({ page, house }) => {
  await page.goto("/postings?words=caff%C3%A8%20%26%20pane&near=Matera");
  await page.getByRole("link", { name: it("saved_searches.save"), exact: true }).click();
  await typeMailedCode(page, house, house.freshEmail("cerca"));
  await typeProfile(page, "Carla Che Torna", [17, 5, 2004]);
  await expect(page).toHaveURL(/\/postings\?words=caff%C3%A8%20%26%20pane&near=Matera$/);
  await expect(wordsField(page)).toHaveValue("caffè & pane");
  await saveButton(page).click();
  await expect(isSaved(page)).toBeVisible();
  expect((await mySearches(page))[0].search.words).toBe("caffè & pane");
});
