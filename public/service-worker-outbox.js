// Background Sync: the network is back, and something waits in the outbox. An open page of the app is told to send it.
// With none open it is sent from here, and the app learns the outcome when it is opened: it sends the same call under
// the same key, and gets the stored answer. So nothing is interpreted here.
//
// Names and shapes are those of src/offline (driver.rs, store.rs, outbox/) and src/client/http.rs; a test on each side
// reads tests/browser/offline/outbox.json.

/** Whose the entries are that belong to no person: they are sent whoever is signed in. */
const PHONE = "phone";
/** The newest entries that can be read here. */
const ENTRY_VERSION = 1;
/** The contract's generation (contract/src/generation.rs): a server that no longer serves it says so before all else. */
const APP_GENERATION = "1";
/** How long a request may take, in milliseconds. */
const LONGEST_REQUEST = 30_000;
/** The states in which the last word is spoken. */
const SETTLED = ["confirmed", "refused", "stale", "expired", "pointless"];

addEventListener("sync", (event) => {
  if (event.tag === "outbox") event.waitUntil(sendOrTell());
});

async function sendOrTell() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage("outbox");
  // The lock of the tab that sends: one that opens meanwhile waits.
  if (pages.length === 0) await navigator.locks.request("portalavoro-outbox", sendOutbox);
}

/** Sends what the person who is signed in asked for, and what belongs to the phone. */
async function sendOutbox() {
  const person = await whoIsSignedIn();
  const database = await openDatabase();
  if (!database) return;
  try {
    if (person) await sendLine(database, person);
    await sendLine(database, PHONE);
  } finally {
    database.close();
  }
}

/** Sends what is ready of one owner, at most one entry for each thing that it is about. */
async function sendLine(database, owner) {
  const done = new Set();
  for (let entry; (entry = await takeNext(database, owner, done)); ) {
    done.add(entityOf(entry));
    await send(entry);
  }
}

/** The person of the session. Fails where the server is not reached, so that the browser tries again later. */
async function whoIsSignedIn() {
  const answer = await request("/me", { headers: { Accept: "application/json" } });
  const isJson = answer.headers.get("content-type")?.startsWith("application/json");
  if (answer.ok && isJson) return (await answer.json()).id;
  if (answer.status === 401) return undefined;
  throw new TypeError(`the server answers ${answer.status}`);
}

/** Marks the next entry as possibly sent, and gives it once that is written. */
function takeNext(database, owner, done) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("outbox", "readwrite");
    const table = transaction.objectStore("outbox");
    const rows = table.index("owner").getAll(owner);
    let taken;
    rows.onsuccess = () => {
      const now = new Date();
      taken = ready(rows.result, now).find((entry) => !done.has(entityOf(entry)));
      if (taken) table.put(possiblySent(taken, now));
    };
    transaction.oncomplete = () => resolve(taken);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The first unsettled entry of each entity, where it may be sent now. */
function ready(rows, now) {
  const inLine = rows.filter((entry) => !SETTLED.includes(nameOf(entry.state)));
  inLine.sort((one, other) => one.place_in_line - other.place_in_line || (one.id < other.id ? -1 : 1));
  const first = new Map();
  for (const entry of inLine) if (!first.has(entityOf(entry))) first.set(entityOf(entry), entry);
  return [...first.values()].filter((entry) => entry.version <= ENTRY_VERSION && isReady(entry, now));
}

/** The network is back, so waiting for it is over; who sent before is gone, or the lock would not be here. */
function isReady({ state, not_after }, now) {
  const { tries, until, why } = state.waiting ?? state.sending ?? {};
  const isHereOnly = state === "saved" || (state.waiting && !tries.unsure);
  if (isHereOnly && new Date(not_after) < now) return false;
  if (state.waiting) return why === "unreachable" || new Date(until) <= now;
  return state === "saved" || state.sending !== undefined;
}

/** The entry in the state that it has from the moment in which its request may reach the server. */
function possiblySent(entry, now) {
  const made = (entry.state.waiting ?? entry.state.sending)?.tries.made ?? 0;
  const tries = { made: made + 1, unsure: true };
  return { ...entry, state: { waiting: { tries, until: now.toISOString(), why: "unreachable" } } };
}

/** What the entry acts on. Commands of which nothing is known here stand in one line. */
function entityOf({ command }) {
  const [about] = Object.values(command);
  const { booking, block, code, appointment, range, registration, application, class: taught, cv } = about;
  const named = booking ?? block ?? code ?? appointment ?? range ?? registration ?? application ?? about.saved_search;
  return named ?? taught ?? (cv && "cv") ?? "";
}

/** The variant's name: a text of its own, or the one field of an object. */
function nameOf(state) {
  return typeof state === "string" ? state : Object.keys(state)[0];
}

function send({ call }) {
  const headers = { Accept: "application/json, application/problem+json", "Content-Type": "application/json" };
  if (call.idempotency_key) headers["Idempotency-Key"] = call.idempotency_key;
  if (call.only_as) headers["Portalavoro-Person"] = call.only_as;
  return request(call.path, { method: call.method.toUpperCase(), headers, body: call.body ?? undefined });
}

function request(path, how) {
  const signal = AbortSignal.timeout(LONGEST_REQUEST);
  const headers = { ...how.headers, "Portalavoro-App": APP_GENERATION };
  return fetch(`/api/v1${path}`, { ...how, credentials: "same-origin", redirect: "error", signal, headers });
}

/** The app's database, or nothing: one that is not there must not come into being without its tables. */
function openDatabase() {
  return new Promise((resolve) => {
    const opening = indexedDB.open("portalavoro");
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}
