// A CV, written while the server is away: on the phone until it is back, then saved in the profile.
import { BAR, cvOf, optional, saveButton, saveCvByApi, section, writeCv } from "../support/cv";
import { House } from "../support/house";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beNew } from "../support/people";
import { expectOutcome } from "../support/talks";
import { expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";

test("written without a server, there after a reload, saved once it is back", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nora Senza Rete");
  await visitFirst(page);
  await page.goto("/cv");
  await isOpen(page);
  await expect(page.getByText(it("cv.none_title"))).toBeVisible();
  await server.cut();

  await writeCv(page);
  await saveButton(page).click();
  await expectOutcome(page, it("request.state_saved"));
  await expect(page.getByText(it("cv.state_saved"), { exact: true })).toHaveCount(0);
  await page.reload();
  await isOpen(page);
  await expect(optional(page, "about")).toHaveValue(BAR.about);
  await expect(section(page, "experience").getByRole("heading", { name: BAR.experience[0].what })).toBeVisible();
  await expectOutcome(page, it("request.state_saved"));

  await server.restore();
  await expect.poll(async () => (await cvOf(page)).about, { timeout: 30_000 }).toBe(BAR.about);
  await expectNothingWaits(page);
  await expectOutcome(page, it("cv.state_saved"));
  await expect(saveButton(page)).toBeDisabled();
});

test("what was saved before is there without a server, and what needs one says so", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nino Senza Rete");
  await saveCvByApi(page.request, house);
  await visitFirst(page);
  await page.goto("/cv");
  await expect(optional(page, "about")).toHaveValue(BAR.about);
  await server.cut();
  await page.reload();
  await isOpen(page);
  await expect(optional(page, "about")).toHaveValue(BAR.about);
  await expect(page.locator(".as-of")).toBeVisible();
  await expect(page.getByText(it("cv.document_needs_network"))).toBeVisible();
  await expect(page.getByText(it("cv.file_needs_network"))).toBeVisible();
  await expect(page.getByRole("button", { name: it("cv.file_choose") })).toHaveCount(0);
});
