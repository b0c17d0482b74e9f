// The browser tests: the built app in Chromium, against the real server, on both databases.
import { defineConfig } from "@playwright/test";
import { chromiumProgram } from "./support/environment";
import type { Worlds } from "./support/test";

const output = "../../test-results";

export default defineConfig<object, Worlds>({
  testDir: ".",
  // Measured by `cargo xtask bench web`.
  testIgnore: "bench/**",
  outputDir: output,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 12_000 },
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? `${output}/report.json` }]],
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath: chromiumProgram(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
    // A worker would answer before the test's own network does. Those of tests/browser/offline allow it.
    serviceWorkers: "block",
    viewport: { width: 360, height: 640 },
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    // Recording takes a third of the time; `--trace=retain-on-failure` records what one looks for.
    trace: "off",
  },
  projects: [
    { name: "sqlite", use: { database: "sqlite" } },
    // What a page looks like does not depend on the database, so accessibility is looked at once.
    { name: "postgres", use: { database: "postgres" }, testMatch: "journeys/*.spec.ts" },
  ],
});
