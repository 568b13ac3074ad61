import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';

/** The engines' scripts, each under the name that it gives itself in a page. */
const engines = {
  axe: readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  ace: readFileSync(new URL(import.meta.resolve('accessibility-checker-engine/ace.js')), 'utf8'),
} as const;

/** WCAG 2.2 AA and what axe calls best practice; nothing is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rules of IBM's engine that sometimes only ask a person to look. Somebody has looked, at every template: what they saw is
 * the reason. Where such a rule is sure of a failure, it counts all the same.
 */
const reviewed: Readonly<Record<string, string>> = {
  style_color_misuse: 'asked of every stylesheet: a state is a word and a shape, a link in text is underlined',
  style_highcontrast_visible: 'asked of every stylesheet: forced colours are one of the looks, and were looked at in pictures',
  list_structure_proper: 'a <dl> may have its rows in <div>s (HTML, 4.4.9), which the rule does not know',
  text_block_heading: 'short bold lines are labels, names and states of what follows, not headings of it',
  text_sensory_misuse: 'words such as “right”, “small”, “little” and “below” in sentences that are no instructions by shape or place',
  text_quoted_correctly: 'HTML to copy stands in a text box: what is between its quotation marks are addresses and titles',
  input_label_visible: 'the search box in the header has its button for a label (WCAG technique G167)',
  input_fields_grouped: 'fields of one form with a label each; they are not parts of one answer',
  input_checkboxes_grouped: 'one checkbox by itself is a question by itself',
  select_options_grouped: 'areas and topics are one flat list in order of the alphabet',
  text_contrast_sufficient:
    'colours behind the text that the engine cannot work out; axe measures them, and tests/integration/site/contrast.test.ts does',
  element_tabbable_unobscured:
    'what lies beyond the edge of a small screen; every-way.test.ts walks to each and looks whether it is covered',
  element_tabbable_role_valid: 'a table that scrolls must be reached with the keyboard, and a table is no widget',
  download_keyboard_controllable: 'a link to a file is an ordinary link',
  media_audio_transcribed: 'a link to a recording stands beside the text it is made from',
  aria_child_valid: 'the list of what somebody keeps is empty until they keep something',
  heading_markup_misuse: 'a long title of a made-up page is still its title',
};

/** What axe (Deque) finds in the page as it stands, a line each. */
export async function axeFindings(page: Page, { within }: { within?: string } = {}): Promise<string[]> {
  // A page of the admin names its main part once its scripts run, and what is drawn into it in the frame after.
  if ((await page.locator('.signpost-skip').count()) > 0) {
    await expect(page.locator('#signpost-main')).toBeAttached();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await load(page, 'axe');
  return page.evaluate(
    async ({ values, within }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // In forced colours the person's own colours are shown, and axe reads the site's from `-webkit-text-fill-color`.
      const isForced = matchMedia('(forced-colors: active)').matches;
      const { violations } = await axe.run(within ?? document, {
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast': { enabled: !isForced } },
        resultTypes: ['violations'],
        // A page within it is looked at by itself.
        iframes: within === undefined,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 200)}`));
    },
    { values: tags, within },
  );
}

/** What the engine of IBM's Equal Access toolkit finds in the page as it stands, a line each. */
export async function ibmFindings(page: Page): Promise<string[]> {
  await load(page, 'ace');
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
      .filter(({ value: [level, outcome], ruleId }) => {
        const isSure = level === 'VIOLATION' && outcome === 'FAIL';
        return outcome !== 'PASS' && (isSure || !known.includes(ruleId));
      })
      .map(
        ({ ruleId, reasonId, value, message, snippet }) =>
          `ibm ${value.join(' ')} ${ruleId} (${reasonId}): ${message} ${snippet.slice(0, 200)}`,
      );
  }, Object.keys(reviewed));
}

/** Puts an engine into the page where it is not there yet. What a test evaluates is not held back by the page's own policy. */
async function load(page: Page, name: keyof typeof engines): Promise<void> {
  if (!(await page.evaluate((one) => one in window, name))) await page.evaluate(engines[name]);
}
