// What the service worker takes for a file of its version, and what it does not.
import { createHash, webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "../support/own_server";

type Worker = {
  verified: (path: string, hash: string, answer: Response) => Promise<Response>;
  isPage: (path: string) => boolean;
};

const BODY = "export const door = 'open';";
const HASH = createHash("sha256").update(BODY).digest("hex").slice(0, 16);

function worker(): Worker {
  const surroundings = { addEventListener: () => undefined, importScripts: () => undefined };
  const context = createContext({ ...surroundings, crypto: webcrypto, Headers, Response, Uint8Array });
  runInContext(readFileSync(join(import.meta.dirname, "../../../public/service-worker.js"), "utf8"), context);
  return context as unknown as Worker;
}

function answer(body: string, type: string, status = 200): Response {
  return new Response(body, { status, headers: { "content-type": type, "content-encoding": "br" } });
}

test("the very file is kept, as it is without the wire", async () => {
  const kept = await worker().verified("/a/0f/app.js", HASH, answer(BODY, "text/javascript; charset=utf-8"));
  expect(await kept.text()).toBe(BODY);
  expect(Object.fromEntries(kept.headers)).toEqual({
    "content-type": "text/javascript; charset=utf-8",
    "portalavoro-hash": HASH,
  });
});

const STRANGERS: [string, string, Response][] = [
  ["a missing file", "/a/0f/app.js", answer(BODY, "text/javascript", 404)],
  ["a page in place of a script", "/a/0f/app.js", answer(BODY, "text/html")],
  ["a page in place of a style", "/a/0f/app.css", answer(BODY, "text/html; charset=utf-8")],
  ["a page in place of WebAssembly", "/a/0f/app_bg.wasm", answer(BODY, "text/html")],
  ["a page in place of a font", "/a/0f/titillium-web-400.woff2", answer(BODY, "text/html")],
  ["a script in place of the page", "/", answer(BODY, "text/javascript")],
  ["another version's script", "/a/0f/app.js", answer(`${BODY} `, "text/javascript")],
];

for (const [what, path, stranger] of STRANGERS) {
  test(`${what} is not kept`, async () => {
    const outcome = await worker().verified(path, HASH, stranger).then(() => "kept", String);
    expect(outcome).toBe(`TypeError: ${path} is not the file of this version`);
  });
}

test("an address of the app is a page, a file and a build's part are not", () => {
  const { isPage } = worker();
  expect(["/", "/centres/cpi-matera", "/bookings/"].map(isPage)).toEqual([true, true, true]);
  expect(["/icon.svg", "/a/0f/missing", "/manifest.webmanifest"].map(isPage)).toEqual([false, false, false]);
});
