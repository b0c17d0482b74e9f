// What can be measured of a page's accessibility: axe's rules, scrolling sideways, and targets too small for a thumb.
import { expect, test, type Page } from "@playwright/test";
import { violations } from "./axe";

/** A phone and a desktop, in CSS pixels. */
const [PHONE, DESKTOP] = [360, 1280];

/** The narrowest phone that everything must fit. */
const NARROWEST = 320;

/** The lowest that a button or a link may be, in CSS pixels. */
const TARGET = 44;

/** Looks at the page in the face that it shows now, on a phone. Every finding is reported, not only the first. */
export async function inspect(page: Page, face: string): Promise<void> {
  await test.step(face, async () => {
    await axe(page, face, PHONE);
    await resize(page, NARROWEST);
    expect.soft(await sticksOut(page), `wider than ${NARROWEST} px, ${face}`).toEqual([]);
    await resize(page, PHONE);
    expect.soft(await lowTargets(page), `lower than ${TARGET} px, ${face}`).toEqual([]);
  });
}

/** The same for the face that people use, and with letters of twice the size. */
export async function inspectReady(page: Page): Promise<void> {
  await inspect(page, "ready");
  await test.step("letters of twice the size", async () => {
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect.soft(await sticksOut(page), `wider than ${PHONE} px, letters of twice the size`).toEqual([]);
    expect.soft(await cutOff(page), "cut off, letters of twice the size").toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  });
}

/** The face that people use, on a desktop. */
export async function inspectOnDesktop(page: Page): Promise<void> {
  await axe(page, "ready", DESKTOP);
}

async function axe(page: Page, face: string, width: number): Promise<void> {
  await resize(page, width);
  expect.soft(await violations(page), `axe, ${face}, ${width} px`).toEqual([]);
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
}

/** Words that do not fit the box that holds them, so that a part of them is hidden. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (wide || high) && element.clientWidth > 1;
    };
    const hasWords = (element: Element) => (element.textContent ?? "").trim() !== "";
    return [...document.querySelectorAll("body *")]
      .filter((element) => !element.closest("svg") && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => hasWords(element) && isCut(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** What makes the page scroll sideways; nothing when it does not. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const deepest = wide.filter((element) => ![...element.children].some((child) => wide.includes(child)));
    return [`${root.scrollWidth} px`, ...deepest.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/**
 * Controls lower than a thumb needs. Links inside a sentence, what only a screen reader or the keyboard finds, and
 * desks drawn on a plan (the list beside it has the same ones) do not count.
 */
function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=radio]";
    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.bottom > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const isInSentence = (element: Element) => {
      const block = element.closest("p, li, dd, td");
      const words = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim().length;
      return getComputedStyle(element).display === "inline" && words(block?.textContent) > words(element.textContent);
    };
    const height = (element: Element) => {
      // Pressing its words presses a checkbox too.
      const labels = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type) ? element.labels : null;
      // A card's link covers its whole card.
      const cover = parseFloat(getComputedStyle(element, "::after").height) || 0;
      const boxes = [element, ...(labels ?? [])].map((part) => part.getBoundingClientRect().height);
      return Math.max(cover, ...boxes);
    };
    return [...document.querySelectorAll(controls)]
      .filter((element) => !element.closest("svg") && isSeen(element) && !isInSentence(element))
      .filter((element) => height(element) < least - 0.5)
      .map((element) => `${height(element).toFixed(1)} px: ${element.outerHTML.slice(0, 160)}`);
  }, TARGET);
}
