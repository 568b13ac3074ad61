import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);

/** WCAG 2.2 AA and what axe calls best practice; nothing is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What IBM's engine only asks a person to look at, and what looking at it showed. */
export const reviewed: Readonly<Record<string, string>> = {};

/** What axe (Deque) finds in the page as it stands, a line each. The page's context bypasses its content security policy. */
export async function axeFindings(page: Page): Promise<string[]> {
  await load(page, 'axe', 'axe-core/axe.min.js');
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 200)}`));
  }, tags);
}

/** What the engine of IBM's Equal Access toolkit finds in the page as it stands, a line each. */
export async function ibmFindings(page: Page): Promise<string[]> {
  await load(page, 'ace', 'accessibility-checker-engine/ace.js');
  return page.evaluate(async (known) => {
    const { ace } = window as unknown as { ace: { Checker: new () => Ibm } };
    interface Ibm {
      check(root: Document, guidelines: string[]): Promise<{ results: Row[] }>;
    }
    interface Row {
      ruleId: string;
      reasonId: string;
      message: string;
      snippet: string;
      value: [string, string];
    }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [, outcome], ruleId }) => outcome !== 'PASS' && !(outcome !== 'FAIL' && known.includes(ruleId)))
      .map(
        ({ ruleId, reasonId, value, message, snippet }) =>
          `ibm ${value.join(' ')} ${ruleId} (${reasonId}): ${message} ${snippet.slice(0, 200)}`,
      );
  }, Object.keys(reviewed));
}

/** Puts an engine into the page where it is not there yet. */
async function load(page: Page, name: string, file: string): Promise<void> {
  if (await page.evaluate((one) => one in window, name)) return;
  await page.addScriptTag({ path: require.resolve(file) });
}
