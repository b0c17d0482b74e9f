// A phone without a network.
import { expect, type Page } from "@playwright/test";

/** The app has all that it fetches behind its first page: what keeps and sends comes last, with files of its own. */
export async function hasAll(page: Page): Promise<void> {
  const isHere = async () => {
    const requests = await page.requests();
    const since = requests.findLastIndex((request) => request.isNavigationRequest());
    const asked = requests.slice(since + 1).map((request) => request.url());
    const here = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    return here.some((file) => file.endsWith("/split_outbox.wasm"))
      && asked.filter((file) => file.endsWith(".wasm")).every((file) => here.includes(file));
  };
  await expect.poll(isHere).toBe(true);
}

/** The network goes, for every page of this phone. */
export async function loseNetwork(page: Page): Promise<void> {
  await hasAll(page);
  await page.context().setOffline(true);
}
