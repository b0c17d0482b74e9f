// What can be measured of a page's accessibility: axe's rules, scrolling sideways, and targets too small for a thumb.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A phone and a desktop, in CSS pixels. */
const WIDTHS = [360, 1280];

/** The narrowest phone that everything must fit. */
const NARROWEST = 320;

/** The lowest that a button or a link may be, in CSS pixels. */
const TARGET = 44;

/** Looks at the page in the face that it shows now. Every finding is reported, not only the first. */
export async function inspect(page: Page, face: string): Promise<void> {
  await test.step(face, async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
      );
      expect.soft(found, `axe, ${face}, ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: NARROWEST, height: 640 });
    expect.soft(await sticksOut(page), `wider than ${NARROWEST} px, ${face}`).toEqual([]);
    await page.setViewportSize({ width: WIDTHS[0], height: 640 });
    expect.soft(await lowTargets(page), `lower than ${TARGET} px, ${face}`).toEqual([]);
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
      const label = element instanceof HTMLInputElement ? element.closest("label") : null;
      // A card's link covers its whole card.
      const cover = parseFloat(getComputedStyle(element, "::after").height) || 0;
      const boxes = [element, ...(label ? [label] : [])].map((part) => part.getBoundingClientRect().height);
      return Math.max(cover, ...boxes);
    };
    return [...document.querySelectorAll(controls)]
      .filter((element) => !element.closest("svg") && isSeen(element) && !isInSentence(element))
      .filter((element) => height(element) < least - 0.5)
      .map((element) => `${height(element).toFixed(1)} px: ${element.outerHTML.slice(0, 160)}`);
  }, TARGET);
}
