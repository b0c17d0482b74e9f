// With the server gone after the first visit: the check from the home to the answer, with a tab that is closed midway.
import { emptyBrowserCache, expect, isOpen, test, visitFirst } from "../support/own_server";
import { it } from "../support/words";

test("may I host, without a server", async ({ page, context, server }) => {
  await visitFirst(page);
  await server.cut();
  await expect(fetch(server.origin)).rejects.toThrow();
  await emptyBrowserCache(page);

  await page.getByRole("link", { name: it("home.hosting_title") }).click();
  await page.getByLabel(it("traineeships.region"), { exact: true }).selectOption("piemonte");
  await page.getByRole("button", { name: it("ui.next"), exact: true }).click();
  await page.getByLabel(it("traineeships.headcount")).fill("21");
  await page.close();

  const again = await context.newPage();
  await again.goto("/posso-ospitare");
  await isOpen(again);
  const next = again.getByRole("button", { name: it("ui.next"), exact: true });
  await next.click();
  await next.click();
  await again.getByLabel(it("traineeships.running"), { exact: true }).fill("3");
  await next.click();
  await again.getByLabel(it("traineeships.weekly_hours")).fill("30");
  await again.getByRole("button", { name: it("traineeships.see_answer") }).click();
  await expect(again.getByRole("heading", { level: 2, name: it("traineeships.verdict_when_free") })).toBeFocused();
  await expect(again.getByText(it("traineeships.remedy_wait_for_place"))).toBeVisible();
  await expect(again.locator(".hosting-tiles")).toContainText("450 €");
});
