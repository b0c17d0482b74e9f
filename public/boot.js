// Before the first paint: the language that was kept, and whether this is the home. Then the switch, until the app is here.
(() => {
  const page = document.documentElement, key = "portalavoro.language";
  page.dataset.page = location.pathname === "/" ? "home" : "other";
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
