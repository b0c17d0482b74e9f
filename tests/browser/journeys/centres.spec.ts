// Finding a centre: in the list, on the map, nearest first, and when the server or the network does not help.
import { answerReads, failReads, holdReads } from "../support/faces";
import { HUB } from "../support/house";
import { expect, test } from "../support/test";
import { it, pattern } from "../support/words";

const CENTRES = /\/api\/v1\/centres$/;

test("nearest first, and the position stays on the phone", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 40.2, longitude: 16.67 });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/centres");
  await page.getByRole("button", { name: it("network.near_me") }).click();
  await expect(page.getByText(it("network.near_me_done"))).toBeVisible();
  const first = page.getByRole("tabpanel").getByRole("article").first();
  await expect(first.getByRole("heading")).toHaveText("Centro per l'Impiego di Policoro");
  expect(asked.filter((request) => /40\.2|16\.67/.test(request))).toEqual([]);
});

test("who does not tell the position can go on with the list", async ({ page }) => {
  await page.goto("/centres");
  await page.getByRole("button", { name: it("network.near_me") }).click();
  await expect(page.getByText(it("network.near_me_denied"))).toBeVisible();
  await expect(page.getByRole("tabpanel").getByRole("link", { name: HUB.name })).toBeVisible();
});

test("the list loads and comes", async ({ page }) => {
  const answer = await holdReads(page, CENTRES);
  await page.goto("/centres");
  await expect(page.getByText(it("ui.loading"))).toBeAttached();
  await answer();
  await expect(page.getByRole("link", { name: HUB.name })).toBeVisible();
});

test("the list fails, is tried again, and comes", async ({ page }) => {
  const restore = await failReads(page, CENTRES);
  await page.goto("/centres");
  const failure = page.getByRole("alert");
  await expect(failure).toContainText(it("ui.failed_title"));
  await expect(failure).toContainText(it("errors.unavailable"));
  await restore();
  await failure.getByRole("button", { name: it("ui.retry") }).click();
  await expect(page.getByRole("link", { name: HUB.name })).toBeVisible();
});

test("what was read stays on the phone, and says how old it is", async ({ page }) => {
  await page.goto("/centres");
  await expect(page.getByRole("link", { name: HUB.name })).toBeVisible();
  await failReads(page, CENTRES);
  await page.reload();
  await expect(page.getByRole("link", { name: HUB.name })).toBeVisible();
  await expect(page.getByText(pattern(it, "ui.as_of_today", ["time"]))).toBeVisible();
});

test("with no centre the list says what to expect", async ({ page }) => {
  await answerReads(page, CENTRES, []);
  await page.goto("/centres");
  await expect(page.getByText(it("network.empty_title"))).toBeVisible();
});

test("the map has each centre, and a pin leads to it", async ({ page }) => {
  await page.goto("/centres");
  await page.getByRole("tab", { name: it("network.as_map") }).click();
  const pins = page.getByRole("navigation", { name: it("network.map_label") }).getByRole("link");
  await expect(pins).toHaveCount(10);
  await pins.filter({ hasText: "Policoro" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Centro per l'Impiego di Policoro" })).toBeVisible();
});
