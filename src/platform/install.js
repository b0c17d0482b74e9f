// What install.rs asks of the browser. `public/boot.js` keeps its offer, which may come before the app does.

export function isOffered() {
  return Boolean(window.portalavoroInstall);
}

/** The browser asks the person in its own words, once, and does the rest. */
export function prompt() {
  window.portalavoroInstall?.prompt();
}
