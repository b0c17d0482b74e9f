// A catalogue of thousands, as it will be with other regions: the list is whole, in order, and the same every time.
import { shipOccupations } from "../support/matching";
import { keepSheet, MAKER, sheet, TEXTS } from "../support/orientation";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("three thousand occupations are listed, the nearest first, the same every time", async ({ page }) => {
  await keepSheet(page, sheet(60, MAKER));
  await shipOccupations(page, 3_000);
  const names = async () => {
    await page.goto("/orientation/occupations");
    await expect(page.getByRole("heading", { name: it("orientation.found_many", { count: 3_000 }) })).toBeVisible();
    await expect(page.getByText(it("orientation.in_order_interests"))).toBeVisible();
    return page.getByRole("article").getByRole("link").allInnerTexts();
  };
  const first = await names();
  expect(first).toHaveLength(20);
  expect(await names()).toEqual(first);
  await page.getByRole("button", { name: it("orientation.more") }).click();
  await expect(page.getByRole("article")).toHaveCount(40);
});

test("every card follows what is typed, those below the screen too", async ({ page }) => {
  await shipOccupations(page, 5_000);
  await page.goto("/orientation/occupations");
  const names = () => page.getByRole("article").getByRole("link").allInnerTexts();
  await expect(page.getByRole("article")).toHaveCount(20);
  const all = await names();
  const search = page.getByRole("searchbox", { name: it("orientation.search") });
  await search.pressSequentially("cuoco");
  const cook = TEXTS.cuoco.name;
  await expect.poll(async () => (await names()).filter((name) => name.startsWith(`${cook} `)).length).toBe(20);
  await search.clear();
  await expect.poll(names).toEqual(all);
});
