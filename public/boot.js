// Before the first paint: the language that was kept, and which words of the static page belong to this address. Then the
// switch of language, until the app is here.
(() => {
  const page = document.documentElement, key = "portalavoro.language";
  const words = {
    home: /^\/$/,
    centres: /^\/centres\/?$/,
    centre: /^\/centres\/[^/]+\/?$/,
    desks: /^\/centres\/[^/]+\/desks\/?$/,
    bookings: /^\/bookings\/?$/,
    orientation: /^\/orientation\/?$/,
    postings: /^\/postings\/?$/,
    posting: /^\/postings\/[^/]+\/?$/,
  };
  page.dataset.page = Object.keys(words).find((name) => words[name].test(location.pathname)) ?? "other";
  // The files of this page are on their way while the app starts, and after the first paint, which needs none of them. The
  // app takes them from here by their addresses.
  const parts = JSON.parse(document.querySelector("meta[name=parts]").content);
  const missing = [...(parts[page.dataset.page] ?? [])];
  const ahead = window.portalavoroAhead = new Map();
  const fetchAhead = () => {
    // Few in one turn: a slow phone paints and answers taps in between.
    for (const href of missing.splice(0, 4)) {
      const file = WebAssembly.compileStreaming(fetch(href));
      // Whoever needs what did not arrive asks again.
      file.catch(() => {});
      ahead.set(href, file);
    }
    if (missing.length > 0) setTimeout(fetchAhead);
  };
  // The app is fetched after the first paint, and shown when the words are on the screen in their letters and a picture with
  // them; but neither waits for long: a page in the background paints nothing.
  const patience = new Promise((over) => addEventListener("DOMContentLoaded", () => setTimeout(over, 1000)));
  const firstPaint = new Promise((seen) => new PerformanceObserver(seen).observe({ type: "paint", buffered: true }));
  const frame = () => new Promise((over) => requestAnimationFrame(() => setTimeout(over)));
  const shown = (picture) => picture.offsetParent !== null;
  const picture = () => [...document.querySelectorAll("#door img")].find(shown)?.decode().catch(() => {});
  const painted = firstPaint.then(() => Promise.all([document.fonts.ready, picture()])).then(frame).then(frame);
  window.portalavoroPainted = Promise.race([painted, patience]);
  Promise.race([firstPaint, patience]).then(() => {
    document.head.append(document.importNode(document.getElementById("app-files").content, true));
    fetchAhead();
  });
  // The menu of the static page is the home's: on another page, its entry says where one is.
  addEventListener("DOMContentLoaded", () => {
    for (const entry of document.querySelectorAll("#door .nav a")) {
      const path = entry.getAttribute("href");
      const isHere = path === "/" ? location.pathname === path : location.pathname.startsWith(path);
      if (isHere) entry.setAttribute("aria-current", "page");
      else entry.removeAttribute("aria-current");
    }
  });
  try { if (localStorage[key] === "en") page.lang = "en"; } catch {}
  addEventListener("click", (event) => {
    const chosen = event.target.closest("#door [data-language]")?.lang;
    if (chosen) try { localStorage[key] = page.lang = chosen; } catch {}
  });
  // The browser offers to install the app, perhaps before the app is here; src/platform/install.rs offers it later.
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    window.portalavoroInstall = event;
  });
})();
