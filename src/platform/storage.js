// What storage.rs asks of the browser.

let isAsked = false;

/** Asks once a visit that this site's storage is not cleared when the device runs short. */
export function keepForGood() {
  if (!isAsked) navigator.storage?.persist?.().catch(() => undefined);
  isAsked = true;
}
