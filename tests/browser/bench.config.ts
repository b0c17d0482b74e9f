// What `cargo xtask bench web` measures inside pages: one at a time, so that nothing else takes the machine's time.
import { defineConfig } from "@playwright/test";
import browserTests from "./playwright.config";

export default defineConfig({
  ...browserTests,
  testDir: "bench",
  testIgnore: [],
  workers: 1,
  reporter: "line",
  projects: [{ name: "sqlite" }],
});
