// Takes the place of the service worker that must go: it forgets all that was kept, and leaves. Open tabs stay as they
// are, and ask the network from now on. The server gives it away as /service-worker.js with --retire-service-worker,
// and so does a quick build, where every change must be seen at once.
let insisting;

// Asked again until it is so: in Chromium one request was seen to be without effect now and then, and the older worker stayed.
addEventListener("install", () => {
  skipWaiting();
  insisting = setInterval(skipWaiting, 1000);
});
addEventListener("activate", (event) => {
  clearInterval(insisting);
  event.waitUntil(retire());
});

async function retire() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}
