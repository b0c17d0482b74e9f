// Opening what somebody shows: who may, which codes, and where the code must not be left.
import { demoCode, everythingKept, typeCode } from "../support/interests";
import { beDemo, signInAsDemo } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("a scanned link fills the code in and leaves it nowhere, also past the sign-in", async ({ page, house }) => {
  const code = await demoCode(house);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`/orientation/open#code=${code}`);
  await expect(page).toHaveURL(/\/orientation\/open$/);
  await page.getByRole("link", { name: it("request.sign_in"), exact: true }).click();
  await page.getByRole("button", { name: it("accounts.role_tutor") }).click();
  await expect(page.getByLabel(it("interests.code"), { exact: true })).toHaveValue(`${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(page.getByText(it("interests.code_scanned"))).toBeVisible();
  expect(await everythingKept(page)).not.toContain(code);
  await page.getByRole("button", { name: it("interests.open"), exact: true }).click();
  await expect(page.getByRole("table", { name: it("orientation.table_caption") })).toBeVisible();
  // The fragment stays in the browser; a query would not.
  expect(asked.filter((url) => url.split("#")[0].includes(code))).toEqual([]);
});

test("the whole link may be pasted", async ({ page, house }) => {
  const code = await demoCode(house);
  await signInAsDemo(page, "operator");
  await page.goto("/orientation/open");
  await typeCode(page, `${house.origin}/orientation/open#code=${code}`);
  await expect(page.getByRole("table", { name: it("orientation.table_caption") })).toBeVisible();
});

test("an administrator opens a result, and reads what cannot be a code, what opens nothing, and too many tries", async ({
  page,
  house,
}) => {
  await beDemo(page, house, "admin");
  await page.goto("/orientation/open");
  await typeCode(page, await demoCode(house));
  await page.getByRole("button", { name: it("interests.close") }).click();
  await typeCode(page, " - ");
  await expect(page.getByText(it("interests.code_missing"))).toBeVisible();
  await typeCode(page, "7KQ2M");
  await expect(page.getByText(it("interests.code_bad"))).toBeVisible();
  await typeCode(page, "000 000");
  await expect(page.getByText(it("interests.code_unknown"))).toBeVisible();
  await expect(page.getByLabel(it("interests.code"), { exact: true })).toBeFocused();

  // Nobody else here opens anything as the administrator: these tries are used up.
  for (let tries = 0, status = 404; status === 404 && tries < 60; tries += 1) {
    const headers = { origin: house.origin };
    const answer = await page.request.post("/api/v1/interests/opened", { data: { code: "000000" }, headers });
    status = answer.status();
  }
  await typeCode(page, "000 001");
  await expect(page.getByText(it("interests.too_many_title"))).toBeVisible();
});

test("a citizen may not open the results of others", async ({ page, house }) => {
  await beDemo(page, house, "citizen");
  await page.goto("/orientation/open");
  await expect(page.getByText(it("interests.open_not_staff_title"))).toBeVisible();
  await expect(page.getByLabel(it("interests.code"), { exact: true })).toHaveCount(0);
});
