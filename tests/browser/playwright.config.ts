// The browser tests: the built app in Chromium, against the real server, on both databases.
import { defineConfig } from "@playwright/test";
import { chromiumProgram } from "./support/environment";
import type { Worlds } from "./support/test";

const DATABASE_DECIDES = [
  "whole-journey",
  "offer-to-yes",
  "refused",
  "moving",
  "appointments",
  "group-sessions",
  "class",
  "talks",
  "postings-search",
  "saved-searches",
];

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
    // The server's own tests ask every endpoint on both databases. Here are the journeys in which the database decides: who
    // comes first, who waits, what a search finds, and the two that go from one end to the other.
    { name: "postgres", use: { database: "postgres" }, testMatch: DATABASE_DECIDES.map((name) => `journeys/${name}.spec.ts`) },
  ],
});
