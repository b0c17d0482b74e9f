// `test` as every file here uses it: each worker has a server of its own, each test has phones to use.
import { test as base, type Page } from "@playwright/test";
import { join } from "node:path";
import type { DatabaseKind } from "./databases";
import { House } from "./house";
import { startServer } from "./server";

export { expect } from "@playwright/test";

export type Worlds = {
  /** The database under the worker's server. */
  database: DatabaseKind;
  /** The worker's server, and what tests arrange in it. */
  house: House;
};

type Tools = {
  /** Another person's phone: a browser context of its own. */
  newPhone: () => Promise<Page>;
};

export const test = base.extend<Tools, Worlds>({
  database: ["sqlite", { option: true, scope: "worker" }],
  house: [
    async ({ database }, use, worker) => {
      const log = join(worker.project.outputDir, `server-${database}-${worker.workerIndex}.log`);
      const server = await startServer(database, log);
      try {
        await use(await House.open(server));
      } finally {
        await server.stop();
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ house }, use) => use(house.origin),
  newPhone: async ({ browser, house }, use) => {
    const phones: Page[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: house.origin });
      phones.push(await context.newPage());
      return phones[phones.length - 1];
    });
    for (const phone of phones) await phone.context().close();
  },
});
