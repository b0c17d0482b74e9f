// A result in the profile: saved, shown by a code, opened by somebody else, ended, replaced, removed.
import { readFileSync } from "node:fs";
import { failReads } from "../support/faces";
import { everythingKept, makeCode, saveByApi, saveOnPage, typeCode } from "../support/interests";
import { loseNetwork } from "../support/network";
import { EVEN, figures, keepSheet, keptAnswers, MAKER, sheet } from "../support/orientation";
import { beAgain, beNew, typeMailedCode, typeProfile } from "../support/people";
import { operatorAt } from "../support/staff";
import { expect, test } from "../support/test";
import { it } from "../support/words";

const FIGURES = { r: "5,0", i: "4,0", a: "2,0", s: "1,0", e: "2,0", c: "3,1" };

test("saved, shown by a code, opened by a counsellor, seen by the person, ended", async ({ page, house, newPhone }) => {
  await beNew(page, house, "Anna Mostra");
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  await saveOnPage(page);
  await page.getByRole("link", { name: it("interests.see_saved") }).click();
  const code = await makeCode(page);
  await expect(page.getByText(it("interests.openings_none"))).toBeVisible();

  const counsellor = await operatorAt(await newPhone(), house, "/operator");
  const { name } = (await (await counsellor.request.get("/api/v1/me")).json()) as { name: string };
  await counsellor.getByRole("link", { name: it("operator.open_interests") }).click();
  await typeCode(counsellor, ` ${code.toLowerCase().replace(" ", "-")} `);
  await expect(counsellor.getByRole("heading", { name: it("interests.opened_title", { name: "Anna Mostra" }) })).toBeFocused();
  expect(await figures(counsellor)).toEqual(FIGURES);
  expect(await everythingKept(counsellor)).not.toContain("Anna Mostra");
  expect(await everythingKept(counsellor)).not.toContain(code.replace(" ", ""));

  // The page asks again by itself.
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByText(it("interests.openings_none"))).toHaveCount(0);
  await page.getByRole("button", { name: it("interests.end_code") }).click();
  await expect(page.getByText(it("interests.code_ended")).last()).toBeVisible();
  await expect(page.getByText(name, { exact: true })).toBeVisible();

  await counsellor.getByRole("button", { name: it("interests.close") }).click();
  await typeCode(counsellor, code);
  await expect(counsellor.getByText(it("interests.code_unknown"))).toBeVisible();
  await expect(counsellor.getByRole("table")).toHaveCount(0);
});

test("who has no profile yet is asked to sign in, and finds the answers again", async ({ page, house }) => {
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  await page.getByRole("link", { name: it("interests.save_sign_in"), exact: true }).click();
  await typeMailedCode(page, house, house.freshEmail("salva"));
  await typeProfile(page, "Sara Salva", [17, 5, 2004]);
  await expect(page).toHaveURL(/\/orientation\/result$/);
  await saveOnPage(page);
  expect(Object.keys((await keptAnswers(page)) ?? {})).toHaveLength(60);
});

test("saved without a network, sent when it is back, and seen on another phone", async ({ page, house, newPhone }) => {
  const email = await beNew(page, house, "Rita Rete");
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  await expect(page.getByRole("button", { name: it("interests.save"), exact: true })).toBeVisible();
  await loseNetwork(page);
  await page.getByRole("button", { name: it("interests.save"), exact: true }).click();
  await expect(page.getByText(it("request.state_saved"), { exact: true })).toBeVisible();
  await expect(page.locator("#request")).toBeFocused();
  await expect(page.getByRole("link", { name: it("shell.unsent_one") })).toHaveAttribute("href", "/orientation/saved");
  await expect(page.getByText(it("request.state_confirmed"), { exact: true })).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText(it("request.state_confirmed"), { exact: true })).toBeVisible();

  const other = await newPhone();
  await beAgain(other, house, email);
  await other.goto("/profile");
  await other.getByRole("link", { name: it("accounts.interests_title") }).click();
  await expect(other.getByRole("heading", { level: 1, name: it("interests.saved_title") })).toBeVisible();
  expect(await figures(other)).toEqual(FIGURES);
});

test("another result takes the place of the one before, and it can be removed", async ({ page, house }) => {
  await beNew(page, house, "Carla Cambia");
  await saveByApi(page.request, house, EVEN);
  await keepSheet(page, sheet(60, MAKER));
  await page.goto("/orientation/result");
  await page.getByRole("button", { name: it("interests.save_again") }).click();
  await expect(page.getByText(it("interests.state_confirmed_save"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: it("interests.see_saved") }).click();
  expect(await figures(page)).toEqual(FIGURES);

  await page.getByRole("button", { name: it("interests.remove") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("interests.remove") }).click();
  await expect(page.getByText(it("interests.none_title"))).toBeVisible();
  await expect(page.locator("#request")).toBeFocused();
  expect((await page.request.get("/api/v1/me/interests")).status()).toBe(404);
  expect(Object.keys((await keptAnswers(page)) ?? {})).toHaveLength(60);
});

test("without a network no code is made, and the result is still there", async ({ page, house }) => {
  await beNew(page, house, "Nives Senzarete");
  await saveByApi(page.request, house);
  await page.goto("/orientation/saved");
  expect(await figures(page)).toEqual(FIGURES);
  await loseNetwork(page);
  await page.getByRole("button", { name: it("interests.make_code"), exact: true }).click();
  await expect(page.getByText(it("interests.no_network_title"))).toBeVisible();
  expect(await figures(page)).toEqual(FIGURES);
});

test("a code is told once: opened again the page says that there is one, and makes another", async ({ page, house }) => {
  await beNew(page, house, "Olga Ora");
  await saveByApi(page.request, house);
  await page.goto("/orientation/saved");
  const first = await makeCode(page);
  await page.getByRole("link", { name: it("interests.again") }).click();
  await page.goBack();
  await expect(page.locator(".share-code")).toHaveText(first);
  await page.reload();
  await expect(page.getByText(it("interests.code_hidden_title"))).toBeVisible();
  await page.getByRole("button", { name: it("interests.make_another") }).click();
  await expect(page.locator(".share-code")).toBeVisible();
  await expect(page.locator(".share-code")).not.toHaveText(first);
});

test("a copy: a PDF where the server is reached, paper where it is not", async ({ page, house }) => {
  await beNew(page, house, "Pia Diffi");
  await saveByApi(page.request, house);
  await page.goto("/orientation/saved");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: it("interests.pdf") }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("portalavoro-interessi.pdf");
  expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe("%PDF-");

  await failReads(page, /\/api\/v1\/me\/interests$/);
  await page.reload();
  await expect(page.locator(".as-of")).toBeVisible();
  await expect(page.getByRole("button", { name: it("interests.print"), exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: it("interests.pdf") })).toHaveCount(0);
});
