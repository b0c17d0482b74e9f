// The app opened with the network cut: the browser is closed after a first visit, the server stopped, and the browser
// opened again at CPU × 4.
import { chromium as playwright } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PHONE = { viewport: { width: 360, height: 640 }, locale: "it-IT", args: ["--no-sandbox", "--disable-gpu"] };

/** Milliseconds from the address to the app, by page. */
export async function measureColdStart(server, chromium) {
  const profile = await mkdtemp(join(tmpdir(), "portalavoro-profile-"));
  const open = () => playwright.launchPersistentContext(profile, { ...PHONE, executablePath: chromium });
  try {
    await visitFirst(await open(), server.origin);
    await server.stop();
    const times = {};
    for (const path of ["/", "/centres/portalavoro-matera", "/bookings"]) {
      times[path] = await openCold(await open(), server.origin + path);
    }
    return times;
  } finally {
    await server.again();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Until the whole app is on the device. */
async function visitFirst(context, origin) {
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await context.close();
}

async function openCold(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "commit" });
  const shown = () =>
    !document.getElementById("door") && document.querySelector("#content h1:not(.visually-hidden)") && performance.now();
  const time = await (await page.waitForFunction(shown, undefined, { polling: "raf" })).jsonValue();
  await context.close();
  return Math.round(time);
}
