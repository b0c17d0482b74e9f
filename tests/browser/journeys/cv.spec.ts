// A CV: written, found again, had as a PDF; and a PDF that somebody has already.
import { readFileSync } from "node:fs";
import { BAR, cvField, cvOf, file, keepPdfByApi, optional, PDF, saveButton, saveCvByApi, section, writeCv } from "../support/cv";
import { beAgain, beNew, typeMailedCode, typeProfile } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("a CV is written, saved, found again on another phone, and had as a PDF", async ({ page, house, newPhone }) => {
  const email = await beNew(page, house, "Anna Scrive");
  await page.goto("/profile");
  await page.getByRole("link", { name: it("accounts.cv_title") }).click();
  await expect(page.getByText(it("cv.none_title"))).toBeVisible();
  await writeCv(page);

  const languages = section(page, "languages");
  await languages.getByRole("button", { name: it("cv.add_language") }).click();
  await cvField(languages, "language").fill("Inglese");
  await cvField(languages, "level").selectOption({ label: it("cv.level_b1") });
  await page.getByRole("button", { name: it("cv.add_skill") }).click();
  await page.getByLabel(it("cv.skill", { number: 1 }), { exact: true }).fill("Patente B");
  await expect(page.getByRole("link", { name: it("cv.document_download") })).toHaveCount(0);
  await saveButton(page).click();
  await expect(page.getByText(it("cv.state_saved"), { exact: true })).toBeVisible();
  await expect(page.locator("#request")).toBeFocused();
  await expect(saveButton(page)).toBeDisabled();
  expect(await cvOf(page)).toEqual({ ...BAR, education: [] });

  await page.reload();
  await expect(page.getByRole("heading", { name: BAR.experience[0].what })).toBeVisible();
  await expect(page.getByText(it("cv.level_b1"))).toBeVisible();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: it("cv.document_download") }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("portalavoro-curriculum.pdf");
  expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe("%PDF-");

  const other = await newPhone();
  await beAgain(other, house, email);
  await other.goto("/cv");
  await expect(optional(other, "about")).toHaveValue(BAR.about);
});

test("what is typed stays on the phone until it is saved or thrown away", async ({ page, house }) => {
  await beNew(page, house, "Bruna Bozza");
  await saveCvByApi(page.request, house);
  await page.goto("/cv");
  await expect(saveButton(page)).toBeDisabled();
  await optional(page, "about").fill("Un'altra cosa.");
  await expect(page.getByText(it("cv.is_changed"))).toBeVisible();
  await page.reload();
  await expect(optional(page, "about")).toHaveValue("Un'altra cosa.");
  expect((await cvOf(page)).about).toBe(BAR.about);
  await page.getByRole("button", { name: it("cv.discard") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("cv.discard") }).click();
  await expect(optional(page, "about")).toHaveValue(BAR.about);
  await page.reload();
  await expect(optional(page, "about")).toHaveValue(BAR.about);
});

test("a part is changed in its place, taken out and put back", async ({ page, house }) => {
  await beNew(page, house, "Carla Cambia");
  await saveCvByApi(page.request, house);
  await page.goto("/cv");
  const work = section(page, "experience");
  await work.getByRole("button", { name: `${it("cv.edit")} ${BAR.experience[0].what}` }).click();
  await expect(cvField(work, "what")).toBeFocused();
  await cvField(work, "what").fill("Cameriera");
  await work.getByRole("button", { name: it("cv.done") }).click();
  await work.getByRole("button", { name: `${it("cv.remove")} Cameriera` }).click();
  await expect(work.getByText(it("cv.removed", { name: "Cameriera" }))).toBeVisible();
  await expect(work.getByRole("heading", { name: "Cameriera" })).toHaveCount(0);
  await work.getByRole("button", { name: it("cv.put_back") }).click();
  await expect(work.getByRole("heading", { name: "Cameriera" })).toBeVisible();
  await saveButton(page).click();
  await expect(page.getByText(it("cv.state_saved"), { exact: true })).toBeVisible();
  expect((await cvOf(page)).experience).toEqual([{ ...BAR.experience[0], what: "Cameriera" }]);
});

test("what is missing is named, and the focus goes there", async ({ page, house }) => {
  await beNew(page, house, "Dora Dimentica");
  await saveCvByApi(page.request, house);
  await page.goto("/cv");
  const languages = section(page, "languages");
  await languages.getByRole("button", { name: it("cv.add_language") }).click();
  await cvField(languages, "language").fill("Arabo");
  await languages.getByRole("button", { name: it("cv.done") }).click();
  await saveButton(page).click();
  await expect(cvField(languages, "level")).toBeFocused();
  await expect(languages.locator(".field-error")).toContainText(it("cv.level_missing"));
  // A part in which nothing was written is no mistake.
  await cvField(languages, "level").selectOption({ label: it("cv.level_native") });
  await section(page, "education").getByRole("button", { name: it("cv.add_education") }).click();
  await saveButton(page).click();
  await expect(page.getByText(it("cv.state_saved"), { exact: true })).toBeVisible();
  expect((await cvOf(page)).languages.map(({ name }) => name)).toEqual(["Inglese", "Arabo"]);
});

test("letters are counted only near the end", async ({ page, house }) => {
  await beNew(page, house, "Lina Lunga");
  await saveCvByApi(page.request, house);
  await page.goto("/cv");
  await optional(page, "about").fill("a".repeat(500));
  await expect(page.getByText(it("cv.left_many", { count: 100 }))).toHaveCount(0);
  await optional(page, "about").fill("a".repeat(598));
  await expect(page.getByText(it("cv.left_many", { count: 2 }))).toBeVisible();
});

test("who is not signed in finds the CV after the sign-in", async ({ page, house }) => {
  await page.goto("/cv");
  await page.getByRole("main").getByRole("link", { name: it("request.sign_in"), exact: true }).click();
  await typeMailedCode(page, house, house.freshEmail("cv"));
  await typeProfile(page, "Sara Scrive", [17, 5, 2004]);
  await expect(page).toHaveURL(/\/cv$/);
  await expect(page.getByText(it("cv.none_title"))).toBeVisible();
});

test("a PDF is uploaded, had back, replaced and removed", async ({ page, house }) => {
  await beNew(page, house, "Elena Carica");
  await page.goto("/cv");
  const upload = section(page, "file");
  const choosing = page.waitForEvent("filechooser");
  await upload.getByRole("button", { name: it("cv.file_choose") }).click();
  await (await choosing).setFiles(file("Elena.pdf", "application/pdf", PDF));
  await expect(upload.getByText(it("cv.file_done"))).toBeVisible();

  const coming = page.waitForEvent("download");
  await upload.getByRole("link", { name: it("cv.file_download") }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("curriculum.pdf");
  expect(readFileSync(await download.path()).equals(PDF)).toBe(true);

  const newer = Buffer.concat([PDF, Buffer.from("\n")]);
  await page.locator("#cv-file").setInputFiles(file("Nuovo.pdf", "", newer));
  await expect.poll(async () => (await page.request.get("/api/v1/me/cv/file")).body()).toEqual(newer);
  await upload.getByRole("button", { name: it("cv.file_remove") }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("cv.file_remove") }).click();
  await expect(upload.getByText(it("cv.file_removed"))).toBeVisible();
  expect((await page.request.get("/api/v1/me/cv/file")).status()).toBe(404);
});

test("a file that is none of a CV is refused, and the one before stays", async ({ page, house }) => {
  await beNew(page, house, "Fabio Falso");
  await keepPdfByApi(page.request, house);
  await page.goto("/cv");
  const upload = section(page, "file");
  const choose = (name: string, kind: string, body: Buffer) =>
    page.locator("#cv-file").setInputFiles(file(name, kind, body));
  await expect(upload.getByRole("link", { name: it("cv.file_download") })).toBeVisible();
  await choose("cv.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PDF);
  await expect(upload.getByText(it("cv.file_not_pdf"))).toBeVisible();
  await choose("grande.pdf", "application/pdf", Buffer.concat([PDF, Buffer.alloc(6_000_000)]));
  await expect(upload.getByText(it("cv.file_too_large"))).toBeVisible();
  // Only the server sees that this is a page with another name.
  await choose("cv.pdf", "application/pdf", Buffer.from("<!doctype html><title>cv.pdf</title>"));
  await expect(upload.getByText(it("errors.not_a_pdf"))).toBeVisible();
  expect(await (await page.request.get("/api/v1/me/cv/file")).body()).toEqual(PDF);
});
