// What near.rs asks of the browser.

/** So far beyond what is seen, in heights of the window, something is made before it is seen. */
const AHEAD = "50%";

/** Calls `act` once, as soon as `element` is on the screen or near it. */
export function whenNear(element, act) {
  const look = (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    looks.disconnect();
    act();
  };
  const looks = new IntersectionObserver(look, { rootMargin: AHEAD });
  looks.observe(element);
}
