// `cargo xtask bench web`: prints what a phone waits for, and fails where a figure is under its bar.
import { basename } from "node:path";
import { chromium as playwright } from "@playwright/test";
import { measureColdStart } from "./cold-start.mjs";
import { measurePages } from "./pages.mjs";
import { startServer } from "./server.mjs";

const chromium = process.env.PORTALAVORO_TEST_CHROMIUM ?? playwright.executablePath();
const server = await startServer(process.env.PORTALAVORO_SERVER);
try {
  const rows = await measurePages(server.origin, chromium);
  console.log(`Lighthouse in ${basename(chromium)}, medians of three runs (times in ms, bytes as they travel)`);
  console.table(Object.fromEntries(rows.map(({ page, under, ...figures }) => [page, figures])));
  console.log("Opened with the server stopped, CPU × 4 (ms until the app shows the page)");
  console.table(await measureColdStart(server, chromium));
  for (const { page, under } of rows.filter(({ under }) => under.length > 0)) {
    console.error(`under the bar: ${page}: ${under.join(", ")}`);
    process.exitCode = 1;
  }
} finally {
  await server.end();
}
