// Keeps one version of the app whole on the device, so that it opens with the network cut. Each version has a cache of
// its own; `cargo xtask build` writes the version's name, and its files with the start of their SHA-256, into STAMP.
// docs/architecture.md says how one version follows another.
importScripts("/service-worker-outbox.js");

const STAMP = "{{stamp}}";

/** This version's cache. */
const OWN = `portalavoro-${STAMP.version}`;
/** Every file of a build lies below it, in a folder that carries the build's name. */
const BUILDS = "/a/";
/** In each kept answer: the hash of its file, by which a later version knows it again. */
const HASH = "portalavoro-hash";
/** What must not be anything else, by the end of its path. */
const TYPES = { "/": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
/** True of the bytes on the wire, not of what is kept. */
const WIRE_HEADERS = ["content-encoding", "content-length", "vary"];

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "skip-waiting") event.waitUntil(takeOver());
  if (event.data === "tidy") event.waitUntil(tidy());
});
addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

/** Brings every file of this version into its cache, or leaves nothing. What an older cache holds is copied. */
async function install() {
  const known = new Map();
  const names = await caches.keys();
  for (const name of names) {
    for (const answer of await (await caches.open(name)).matchAll()) known.set(answer.headers.get(HASH), answer);
  }
  const own = await caches.open(OWN);
  const keep = async ([path, hash]) => own.put(path, known.get(hash)?.clone() ?? (await fetched(path, hash)));
  try {
    await Promise.all(Object.entries(STAMP.files).map(keep));
  } catch (error) {
    // A cache that was there before is that of a version to which the server went back, and tabs may use it.
    if (!names.includes(OWN)) await caches.delete(OWN);
    throw error;
  }
}

/** A file from the network. A build's folder never changes, so there the browser's own cache may answer. */
async function fetched(path, hash) {
  const cache = path.startsWith(BUILDS) ? "default" : "no-cache";
  return verified(path, hash, await fetch(path, { cache, priority: "low", redirect: "error" }));
}

/** The answer as it is kept; an error if it is not the very file that was stamped. */
async function verified(path, hash, answer) {
  const body = await answer.arrayBuffer();
  if (!answer.ok || !isOfItsType(path, answer) || !(await hashOf(body)).startsWith(hash)) {
    throw new TypeError(`${path} is not the file of this version`);
  }
  const headers = new Headers(answer.headers);
  WIRE_HEADERS.forEach((name) => headers.delete(name));
  headers.set(HASH, hash);
  return new Response(body, { headers });
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether a script is a script and so on. A sign-in page of somebody's Wi-Fi answers 200 to anything, in HTML. */
function isOfItsType(path, answer) {
  const ending = Object.keys(TYPES).find((ending) => path.endsWith(ending));
  const type = answer.headers.get("content-type") ?? "";
  return ending ? type.startsWith(TYPES[ending]) : !type.startsWith(TYPES["/"]);
}

let insisting;

/**
 * Takes the place of the version before. Asked again until it is so: in Chromium one request was seen to be without
 * effect now and then, and the older worker stayed.
 */
async function takeOver() {
  clearInterval(insisting);
  insisting = setInterval(skipWaiting, 1000);
  await skipWaiting();
}

/** Takes over the first visit's tab, so that its rooms open without a network too, and tells every tab. */
async function activate() {
  clearInterval(insisting);
  await clients.claim();
  for (const tab of await clients.matchAll({ type: "window" })) tab.postMessage("activated");
}

/**
 * Removes the caches of versions before the last one. Asked by a tab that starts: when it is the only one, nobody uses
 * them any more. What was made after this version's cache is a version that waits.
 */
async function tidy() {
  const tabs = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = await caches.keys();
  const outdated = names.slice(0, Math.max(names.indexOf(OWN) - 1, 0));
  await Promise.all(outdated.map((name) => caches.delete(name)));
}

/** The answer to what belongs to the app; nothing for all else, which goes its way as without a worker. */
function answerTo(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || isTheServers(pathname)) return undefined;
  if (request.mode === "navigate") return isPage(pathname) ? page(request) : undefined;
  if (pathname.startsWith(BUILDS)) return part(request, pathname);
  return Object.hasOwn(STAMP.files, pathname) ? ownFile(pathname, request) : undefined;
}

function isTheServers(pathname) {
  return ["/api", "/status", "/metrics"].some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

/** An address of the app has no dot in its last part, as the server sees it too. */
function isPage(pathname) {
  return !pathname.startsWith(BUILDS) && !pathname.split("/").pop().includes(".");
}

/** The page of this version, so that the page and its parts belong together. */
function page(request) {
  return ownFile("/", request);
}

/** A file of this version. Asked by its name, a cache that was removed meanwhile is not made anew. */
async function ownFile(path, request) {
  return (await caches.match(path, { cacheName: OWN })) ?? fetch(request);
}

/** A part of any version that is kept: a tab of the last version goes on opening its rooms. */
async function part(request, pathname) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  return answer.ok && !isOfItsType(pathname, answer) ? Response.error() : answer;
}
