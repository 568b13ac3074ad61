import type { Inline, List } from '../../../../content/model/fields/simple-text.ts';
import { styleOf, wordsIn } from './leave-out.ts';
import type { Losses } from './losses.ts';

/** One item, on its own, as programs write them: with how deep it stands. */
export interface FlatItem {
  /** From 1. */
  level: number;
  ordered: boolean;
  children: Inline[];
}

/** Items as lists inside each other. A level that was jumped over is closed up; another kind at the first level begins a list of its own. */
export function nest(items: readonly FlatItem[], losses: Losses): List[] {
  const lists: List[] = [];
  // The innermost list that is open at each level.
  let open: List[] = [];
  for (const { level: asked, ordered, children } of items) {
    const level = Math.min(asked, open.length + 1);
    if (level < asked) losses.change('listLevels');
    open = open.slice(0, level);
    if (level === 1 && open[0]?.ordered !== ordered) open = [];
    let list = open[level - 1];
    if (list === undefined) {
      list = { type: 'list', ordered, items: [] };
      const above = open[level - 2]?.items.at(-1);
      if (above === undefined) lists.push(list);
      else above.list = list;
      open.push(list);
    }
    list.items.push({ children });
  }
  return lists;
}

/** The list item that a paragraph of Word or Outlook is; undefined where it is none. Takes its bullet or number out of it. */
export function officeItem(paragraph: Element): Omit<FlatItem, 'children'> | undefined {
  const level = /(?:^|;)mso-list:[^;]*\blevel(\d+)/.exec(styleOf(paragraph))?.[1];
  if (level === undefined) return undefined;
  const marker = takeMarker(paragraph);
  return { level: Number(level), ordered: /[\p{L}\d][.):]|^\d/u.test(marker) && !/^[o§]$/u.test(marker) };
}

/** Takes out the bullet or number that Word writes before an item or a numbered heading. @returns it */
export function takeMarker(paragraph: Element): string {
  const marks = [...paragraph.querySelectorAll('*')].filter((element) => /mso-list:ignore/.test(styleOf(element)));
  const marker = marks.map(wordsIn).join('');
  for (const mark of marks) mark.remove();
  return marker;
}

/** How deep an item says it stands, where its program says so in words: Word on the web gives each item a list of its own. */
export function levelOf(item: Element, depth: number): number {
  const named = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? Number.NaN);
  return Number.isInteger(named) && named >= 1 ? named : depth;
}

/** Bullets that somebody typed, or a program wrote as letters. Hyphens and numbers are left: they can be words. */
export const typedBullet = /^[·•▪◦‣∙●○■]\s+/u;
