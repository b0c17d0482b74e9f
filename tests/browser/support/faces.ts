// The faces of a page that waits for the server: the network between them answers as the test says.
import type { Page, Route } from "@playwright/test";

/** What the server answers when its database is away. */
export async function unavailable(route: Route): Promise<void> {
  await route.fulfill({
    status: 503,
    contentType: "application/problem+json",
    body: JSON.stringify({ type: "about:blank", title: "Service Unavailable", status: 503, code: "unavailable" }),
  });
}

/** From now on these reads fail, until the returned function is called. */
export async function failReads(page: Page, reads: RegExp): Promise<() => Promise<void>> {
  await page.route(reads, unavailable);
  return () => page.unroute(reads, unavailable);
}

/** From now on these reads give `body`. */
export async function answerReads(page: Page, reads: RegExp, body: unknown): Promise<() => Promise<void>> {
  const answer = (route: Route) => route.fulfill({ json: body });
  await page.route(reads, answer);
  return () => page.unroute(reads, answer);
}

/** From now on these reads have no answer, until the returned function is called and lets them through. */
export async function holdReads(page: Page, reads: RegExp): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const hold = async (route: Route) => {
    await released;
    // The page may have gone to another one meanwhile.
    await route.continue().catch(() => undefined);
  };
  await page.route(reads, hold);
  return async () => {
    release();
    await page.unroute(reads, hold);
  };
}
