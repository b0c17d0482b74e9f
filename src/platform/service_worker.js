// What service_worker.rs asks of the browser. In JavaScript, because it takes fewer bytes there.

const WORKER = "/service-worker.js";
/** While the page is open, a newer version is looked for so often, in milliseconds. */
const LOOK_EVERY = 60 * 60_000;
/** A page for which nothing has arrived for so many milliseconds has what it needs. */
const QUIET_FOR = 2_000;
/** A page that is never quiet waits no longer than so many milliseconds. */
const QUIET_WITHIN = 30_000;
/** A version that was wanted and has not taken over after so many milliseconds waits for something of this page. */
const TAKES_OVER_WITHIN = 3_000;
/** Says to this tab, once it is loaded again, that the newer version is wanted. */
const WANTED = "portalavoro.newer-version-is-wanted";

const workers = navigator.serviceWorker;
let registration;
let isWanted = false;

/** Registers the worker, or takes one away; `tell` hears of a newer version, and whether another tab changed to it. */
export function start(hasWorker, tell) {
  if (!workers) return;
  if (!hasWorker) {
    workers.getRegistration().then((left) => left?.unregister());
    return;
  }
  isWanted = wasWanted();
  // The first worker of a first visit takes over what it was made for: nothing is newer then.
  let isControlled = Boolean(workers.controller);
  whenTold("activated", () => {
    if (isWanted) location.reload();
    else if (isControlled) tell(true);
    isControlled = true;
  });
  const begin = () => register(() => tell(false)).catch(() => undefined);
  if (isWanted) begin();
  else whenQuiet(begin);
}

/** The first worker fetches the whole app: over a slow network the page that the person waits for would share it with that. */
function whenQuiet(act) {
  let quiet;
  const go = () => {
    fetches.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
    (window.requestIdleCallback ?? setTimeout)(act);
  };
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(go, QUIET_FOR);
  };
  const latest = setTimeout(go, QUIET_WITHIN);
  const fetches = new PerformanceObserver(wait);
  fetches.observe({ type: "resource" });
  wait();
}

async function register(tellWaiting) {
  registration = await workers.register(WORKER);
  if (isWanted && !registration.waiting) {
    // It took over while this page, still the older one, was being loaded.
    location.reload();
    return;
  }
  const look = () => registration.active && registration.waiting && tellWaiting();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  look();
  registration.active?.postMessage("tidy");
  if (registration.active) ask();
  for (const [target, event] of [[window, "online"], [window, "pageshow"], [document, "visibilitychange"]]) {
    target.addEventListener(event, () => document.hidden || ask());
  }
  setInterval(ask, LOOK_EVERY);
}

/** Asks the server for a newer worker. Without a network there is none, and that is all right. */
function ask() {
  registration.update().catch(() => undefined);
}

/**
 * The newer version takes over, and only then this tab is loaded again. A browser lets the older worker finish first what it
 * has begun for a page, and sometimes that never ends: then the page goes, and with it what the worker waits for.
 */
export function take() {
  isWanted = true;
  if (!registration?.waiting) {
    location.reload();
    return;
  }
  registration.waiting.postMessage("skip-waiting");
  setTimeout(() => {
    sessionStorage.setItem(WANTED, "");
    location.reload();
  }, TAKES_OVER_WITHIN);
}

/** Whether the page before this one in this tab wanted the newer version; said once. */
function wasWanted() {
  try {
    const said = sessionStorage.getItem(WANTED);
    sessionStorage.removeItem(WANTED);
    return said !== null;
  } catch {
    // A browser that keeps nothing for this site.
    return false;
  }
}

/** Calls `act` whenever the worker says this word. */
export function whenTold(word, act) {
  workers?.addEventListener("message", ({ data }) => data === word && act());
}

/** Asks the browser to wake the worker with the network (Background Sync), where it can. */
export async function wakeWithTheNetwork() {
  // The worker may still be on its way.
  const here = await workers?.ready;
  await here?.sync?.register("outbox").catch(() => undefined);
}
