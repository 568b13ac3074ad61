import { expect, type Page, test } from 'playwright/test';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';
import { openEverything } from '../support/browser/looks.ts';

// Every template is tried in each way; what is wrong is told together, with the address.
const paths = routeSamples().map(({ path }) => path);
const halves = [paths.filter((_, index) => index % 2 === 0), paths.filter((_, index) => index % 2 === 1)];

// A wide screen at 400 % (WCAG 1.4.10): what a person who zooms in sees of 1280 × 1024.
const zoomedIn = { width: 320, height: 256 };

for (const [half, some] of halves.entries()) {
  test(`zoomed in to 400 % nothing scrolls sideways but tables, which can be reached and have a name (${half + 1} of 2)`, async ({
    page,
  }) => {
    await page.setViewportSize(zoomedIn);
    const found = await onEach(page, some, () => {
      const findings: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) findings.push('the page scrolls sideways');
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const { overflowX, position } = getComputedStyle(element);
        const isNamed = element.tabIndex === 0 && (element.ariaLabel !== null || element.hasAttribute('aria-labelledby'));
        if (
          /auto|scroll/.test(overflowX) &&
          element.scrollWidth > element.clientWidth + 1 &&
          !isNamed &&
          !element.matches('input, textarea')
        )
          findings.push(`scrolls, but has no name or cannot be reached: ${element.outerHTML.slice(0, 100)}`);
        if (/fixed|sticky/.test(position) && element.offsetHeight > innerHeight / 3)
          findings.push(`stays on the screen and hides the text: ${element.outerHTML.slice(0, 100)}`);
      }
      return findings;
    });
    expect(found).toEqual([]);
  });

  test(`with wider text spacing nothing is cut off (${half + 1} of 2)`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const found = await onEach(page, some, () => {
      // The values of WCAG 1.4.12.
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
      document.head.append(style);
      const findings: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) findings.push('the page scrolls sideways');
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.closest('svg')) continue;
        const isCut =
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        if (isCut && element.innerText.trim() !== '') findings.push(`cuts its text off: ${element.outerHTML.slice(0, 100)}`);
      }
      return findings;
    });
    await context.close();
    expect(found).toEqual([]);
  });

  test(`who asked for less motion sees none (${half + 1} of 2)`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found = await onEach(page, some, () =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const moves = /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration));
        return moves || scrollBehavior === 'smooth' ? [`moves: ${element.outerHTML.slice(0, 100)}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test(`with the Tab key every stop is seen, uncovered and outlined, on a phone (${half + 1} of 2)`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    for (const path of some) {
      await page.goto(sharedSite().publicUrl + path);
      await openEverything(page);
      found.push(...(await walk(page)).map((finding) => `${path} ${finding}`));
    }
    expect(found).toEqual([]);
  });
}

/** What a look at each page finds, with its address. */
async function onEach(page: Page, some: string[], look: () => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of some) {
    await page.goto(sharedSite().publicUrl + path);
    await openEverything(page);
    found.push(...(await page.evaluate(look)).map((finding) => `${path} ${finding}`));
  }
  return found;
}

/** Goes through a page with the Tab key until it is at its end. @returns what is wrong with the stops */
async function walk(page: Page): Promise<string[]> {
  const found: string[] = [];
  const maxStops = 400;
  for (let stop = 0; stop < maxStops; stop++) {
    await page.keyboard.press('Tab');
    const { isAtEnd, finding } = await page.evaluate(async (number) => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || element.dataset['visited'] !== undefined)
        return { isAtEnd: true, finding: undefined };
      element.dataset['visited'] = String(number);
      const wrong = (what: string) => ({ isAtEnd: false, finding: `${what}: ${element.outerHTML.slice(0, 120)}` });
      const rowInSight = () =>
        [...element.getClientRects()].find(
          ({ top, bottom, left, right, width, height }) =>
            width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        );
      // The browser scrolls to what has the focus by its next frame, which is late on a busy machine.
      if (rowInSight() === undefined) await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const inside = rowInSight();
      if (inside === undefined) return wrong('is out of sight');
      const x = (Math.max(inside.left, 0) + Math.min(inside.right, innerWidth)) / 2;
      const y = (Math.max(inside.top, 0) + Math.min(inside.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      // A radio button may lie under its own label.
      const label = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      if (top === null || !(element.contains(top) || top.contains(element) || label.some((one) => one.contains(top))))
        return wrong(`is covered by ${top?.outerHTML.slice(0, 60)}`);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && boxShadow === 'none') return wrong('has no outline');
      return { isAtEnd: false, finding: undefined };
    }, stop);
    if (finding !== undefined) found.push(finding);
    if (isAtEnd) return found;
  }
  return [...found, `has more than ${maxStops} stops`];
}
