// Anybody looks for a posting: by words, by what it asks and gives, near a place, by keyboard, and on the way back.
import { answerReads, failReads, holdReads } from "../support/faces";
import { cards, count, foundPage, foundPosting, openFilters, SEARCH_READS, wordsField } from "../support/found_postings";
import { tabTo } from "../support/keyboard";
import { OPEN } from "../support/postings";
import { expect, test } from "../support/test";
import { it, pattern } from "../support/words";
import type { Page } from "@playwright/test";

const TITLE = "Tirocinio al forno";
const COMPANY = "Forno Dimostrativo S.r.l.";

const field = (page: Page, key: string) => page.getByLabel(it(`postings_search.${key}`), { exact: true });

const bakery = (page: Page) => cards(page).filter({ hasText: TITLE });

test("from the home to a posting by keyboard, and back to the same search", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#door")).toHaveCount(0);
  await tabTo(page, page.getByRole("link", { name: it("home.postings_title") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: it("postings_search.title") })).toBeFocused();
  await tabTo(page, wordsField(page));
  await page.keyboard.type("forno matera");
  await expect(page).toHaveURL(/\/postings\?words=forno%20matera$/);
  await expect(bakery(page)).toContainText(COMPANY);
  await expect(bakery(page)).toContainText("30 ore alla settimana, 500 € lordi al mese");
  await expect(wordsField(page)).toBeFocused();

  await tabTo(page, bakery(page).getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/postings/${OPEN}$`));
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await page.goBack();
  await expect(wordsField(page)).toHaveValue("forno matera");
  await expect(bakery(page)).toBeVisible();
  await page.reload();
  await expect(wordsField(page)).toHaveValue("forno matera");
  await expect(bakery(page)).toBeVisible();
  // One way back, not one for each letter.
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: it("home.title") })).toBeVisible();
});

test("each filter narrows, is in the address, and is taken away", async ({ page }) => {
  await page.goto("/postings?words=forno");
  await expect(bakery(page)).toBeVisible();
  await openFilters(page);
  await field(page, "near").selectOption("Montescaglioso");
  await expect(page).toHaveURL(/near=Montescaglioso/);
  await expect(bakery(page)).toContainText(pattern(it, "postings_search.away", ["place", "far", "near"]));
  await field(page, "hours").selectOption(it("postings_search.at_most_hours", { count: 30 }));
  await field(page, "least").selectOption(it("postings_search.at_least", { amount: "500 €" }));
  await field(page, "kind").selectOption(it("postings.kind_traineeship"));
  await expect(page).toHaveURL(/kind=traineeship/);
  await expect(bakery(page)).toBeVisible();
  await field(page, "within").selectOption(it("postings_search.within_km", { far: 10 }));
  await expect(count(page)).toHaveText(it("postings_search.found_none"));
  await expect(page.locator(".filters-toggle")).toContainText("(4)");
  await page.getByRole("button", { name: it("postings_search.farther", { far: 50 }) }).click();
  await expect(bakery(page)).toBeVisible();
  await field(page, "hours").selectOption(it("postings_search.at_most_hours", { count: 25 }));
  await expect(count(page)).toHaveText(it("postings_search.found_none"));
  await page.locator(".face").getByRole("button", { name: it("postings_search.clear_filters") }).click();
  await expect(page).toHaveURL(/\/postings\?words=forno$/);
  await expect(bakery(page)).toBeVisible();
  await expect(field(page, "near")).toHaveValue("any");
});

test("near me, and the position stays on the phone", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 40.5512, longitude: 16.6634 });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/postings");
  await expect(bakery(page)).toBeVisible();
  await expect(page.getByText(it("postings_search.near_me_help"))).toBeVisible();
  await page.getByRole("button", { name: it("network.near_me") }).click();
  await expect(page.getByText(it("postings_search.near_me_done", { name: "Montescaglioso" }))).toBeVisible();
  await expect(page).toHaveURL(/\/postings\?near=Montescaglioso$/);
  await expect(bakery(page)).toContainText("Montescaglioso");
  expect(asked.some((request) => request.includes("near=Montescaglioso"))).toBe(true);
  expect(asked.filter((request) => /40[.]55|16[.]66/.test(request))).toEqual([]);
});

test("an answer that comes too late shows nothing", async ({ page }) => {
  await answerReads(page, SEARCH_READS, foundPage([foundPosting(1)]));
  await page.goto("/postings");
  await expect(cards(page)).toHaveCount(1);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const late = page.waitForResponse(/words=panett$/);
  await page.route(/words=panett$/, async (route) => {
    await released;
    await route.fulfill({ json: foundPage([foundPosting(2, { title: "Troppo tardi" })]) });
  });
  await page.route(/words=panettiere$/, (route) => route.fulfill({ json: foundPage([foundPosting(3, { title: "Quella giusta" })]) }));
  await wordsField(page).fill("panett");
  await expect(page).toHaveURL(/words=panett$/);
  await wordsField(page).fill("panettiere");
  await expect(cards(page)).toContainText("Quella giusta");
  release();
  await (await late).finished();
  await expect(cards(page)).toContainText("Quella giusta");
  await expect(page.getByText("Troppo tardi")).toHaveCount(0);
});

test("many are counted up to a hundred, a slip is understood, and more come when they are wanted", async ({ page }) => {
  const all = Array.from({ length: 23 }, (_, number) => foundPosting(number));
  await page.route(SEARCH_READS, (route) => {
    const isLater = new URL(route.request().url()).searchParams.get("after") === "77";
    const first = foundPage(all.slice(0, 20), { count: 100, are_more: true, understood: "forno", next: 77 });
    return route.fulfill({ json: isLater ? foundPage(all.slice(20), { count: 100, are_more: true }) : first });
  });
  await page.goto("/postings?words=fonro");
  await expect(count(page)).toHaveText("Almeno 100 annunci");
  await expect(page.getByText(it("postings_search.understood", { words: "forno" }))).toBeVisible();
  await expect(cards(page)).toHaveCount(20);
  const more = page.getByRole("button", { name: it("postings_search.more") });
  await more.click();
  await expect(cards(page)).toHaveCount(23);
  await expect(more).toHaveCount(0);
});

test("what comes fails, is asked again by the button, and comes", async ({ page }) => {
  const restore = await failReads(page, SEARCH_READS);
  await page.goto("/postings");
  await expect(page.getByRole("alert")).toContainText(it("errors.unavailable"));
  await restore();
  await page.getByRole("button", { name: it("postings_search.look"), exact: true }).click();
  await expect(bakery(page)).toBeVisible();
});

test("while it comes its shape is there, and nothing at all says so", async ({ page }) => {
  const answer = await holdReads(page, SEARCH_READS);
  await page.goto("/postings");
  await expect(page.locator("#filters select").first()).toBeAttached();
  await expect(page.getByText(it("ui.loading"))).toHaveCount(1);
  await answer();
  await expect(bakery(page)).toBeVisible();
  await answerReads(page, SEARCH_READS, foundPage([]));
  await page.reload();
  await expect(page.getByText(it("postings_search.none_at_all"))).toBeVisible();
  await wordsField(page).fill("astronauta");
  await expect(page.getByText(it("postings_search.none_text"))).toBeVisible();
  await page.getByRole("button", { name: it("postings_search.see_all") }).click();
  await expect(wordsField(page)).toHaveValue("");
});

test("without an answer the search goes on among what the phone has, and says so and how old it is", async ({ page }) => {
  const some = [
    foundPosting(1, { title: "Fornaio" }),
    foundPosting(2, { title: "Giardiniere", weekly_hours: 20 }),
    foundPosting(3, { title: "Barista", municipality: "Potenza" }),
  ];
  await answerReads(page, SEARCH_READS, foundPage(some));
  await page.goto("/postings");
  await expect(cards(page)).toHaveCount(3);
  await failReads(page, SEARCH_READS);
  await wordsField(page).fill("giar");
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText("Giardiniere");
  await expect(page.getByText(it("postings_search.among_many", { count: 3 }))).toBeVisible();
  await expect(page.getByText(pattern(it, "ui.as_of_today", ["time"]))).toBeVisible();
  await wordsField(page).fill("");
  // What was looked for once is there as the server said it.
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByText(it("postings_search.among_many", { count: 3 }))).toHaveCount(0);
  await openFilters(page);
  await field(page, "near").selectOption("Matera");
  await expect(cards(page)).toHaveCount(2);
  await field(page, "hours").selectOption(it("postings_search.at_most_hours", { count: 15 }));
  await expect(page.getByText(it("postings_search.none_on_phone"))).toBeVisible();
});

test("the address of a search that a link names comes into the fields", async ({ page }) => {
  await answerReads(page, SEARCH_READS, foundPage([foundPosting(1)]));
  await page.goto("/postings?words=caff%C3%A8%20%26%20pane&near=matera&within_km=40&at_most_hours=99&occupations=barista");
  await openFilters(page);
  await expect(wordsField(page)).toHaveValue("caffè & pane");
  await expect(field(page, "near")).toHaveValue("Matera");
  await expect(field(page, "within").locator("option:checked")).toHaveText(it("postings_search.within_km", { far: 40 }));
  await expect(field(page, "hours")).toHaveValue("any");
  await page.getByRole("button", { name: it("postings_search.every_occupation") }).click();
  await expect(page).not.toHaveURL(/occupation/);
  await expect(page).toHaveURL(/words=caff%C3%A8%20%26%20pane/);
});
