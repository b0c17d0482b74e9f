// What network.rs asks of the browser.

/** How many files this page has fetched. */
export function fetchedSoFar() {
  return performance.getEntriesByType("resource").length;
}
