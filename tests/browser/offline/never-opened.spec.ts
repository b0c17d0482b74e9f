// Every page of the app, never opened before, without a server: it is there with what the phone read ahead, says how old
// that is, and can be used.
import type { Page } from "@playwright/test";
import { bookByApi, morning } from "../support/api";
import { floorAt } from "../support/floor";
import { House, HUB } from "../support/house";
import { emptyBrowserCache, expect, isOpen, test, visitFirst } from "../support/own_server";
import { beDemo, beNew } from "../support/people";
import { QUIET_DAY } from "../support/unsent";
import { it } from "../support/words";

/** The addresses, after `/api/v1`, whose answers the phone has. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("portalavoro");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("snapshots").objectStore("snapshots").getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map((key) => String(key)));
          };
        };
      }),
  );
}

/** Waits until the app, on its home, has read ahead for whoever is signed in. */
async function readAhead(page: Page, house: House): Promise<void> {
  await visitFirst(page);
  const centres = (await (await page.request.get(`${house.origin}/api/v1/centres`)).json()) as { id: string }[];
  const wanted = ["/bookings", "/postings", "/centres", ...centres.map(({ id }) => `/centres/${id}`)];
  await expect
    .poll(async () => {
      const keys = await kept(page);
      return wanted.filter((path) => !keys.some((key) => key.endsWith(path)));
    })
    .toEqual([]);
}

test("every page of a person opens with what the phone knows", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nives Lontana");
  const when = morning(await house.dayAfter(QUIET_DAY));
  const booking = await bookByApi(page.request, house, "A3", when);
  await readAhead(page, house);
  await server.cut();
  await emptyBrowserCache(page);

  const pages: [string, string | RegExp][] = [
    ["/", it("home.find_centre")],
    ["/accessibility", it("accessibility.title")],
    ["/centres", HUB.name],
    [`/centres/${HUB.id}`, it("network.book_desk")],
    [`/centres/cpi-potenza`, it("network.book_desk")],
    [floorAt(when), it("bookings.as_list")],
    ["/bookings", /A3/],
    [`/bookings/${booking}`, /A3/],
    ["/group-sessions", "Scrivere il curriculum"],
    ["/postings", "Tirocinio al forno"],
    ["/group-sessions/mine", it("groups.coming_empty")],
    ["/check-in/7KQ2M4XR", it("bookings.here_i_am")],
    ["/sign-in", it("accounts.already_title")],
    ["/profile", it("accounts.sessions_title")],
  ];
  for (const [address, says] of pages) {
    await page.goto(address);
    await isOpen(page);
    const shown = page.locator("#content");
    await expect(shown.getByText(says).or(shown.getByRole("button", { name: says })).first(), address).toBeVisible();
    await expect(page.getByText(it("shell.chunk_failed_title")), address).toHaveCount(0);
  }
  await expect(page.getByLabel(it("accounts.name"), { exact: true })).toHaveValue("Nives Lontana");
});

test("a booking that was never opened is given up from the phone, and that is sent later", async ({ page, server }) => {
  const house = await House.open(server);
  await beNew(page, house, "Nives Lontana");
  const booking = await bookByApi(page.request, house, "A3", morning(await house.dayAfter(QUIET_DAY)));
  await readAhead(page, house);
  await server.cut();
  await page.goto(`/bookings/${booking}`);
  await page.getByRole("button", { name: it("bookings.cancel"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("bookings.cancel_yes") }).click();
  await expect(page.getByText(it("shell.unsent_one"))).toBeVisible();
  await server.restore();
  await expect(page.getByText(it("bookings.done_cancelled"), { exact: true }).first()).toBeVisible({ timeout: 30_000 });
});

test("the pages of an operator open too; what concerns other people is asked of the server and not kept", async ({
  page,
  server,
}) => {
  const house = await House.open(server);
  await beDemo(page, house, "operator");
  await readAhead(page, house);
  await server.cut();
  await emptyBrowserCache(page);
  const pages = {
    "/operator": "operator.title",
    "/operator/people": "operator.people_title",
    "/operator/centre": "operator.centre_title",
    "/operator/group-sessions": "groups_staff.title",
  };
  for (const [address, title] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: it(title) }), address).toBeVisible();
    await expect(page.getByRole("navigation", { name: it("operator.navigation") }), address).toBeVisible();
    await expect(page.getByText(it("shell.chunk_failed_title")), address).toHaveCount(0);
  }
});
