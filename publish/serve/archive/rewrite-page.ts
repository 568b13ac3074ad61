import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../../content/model/intake/escape-html.ts';
import { archiveStyles } from './archive-addresses.ts';

/** Stands where a form was. */
const formWords = '<p class="archive-off">This form is off, because you are looking at an earlier day.</p>';

/**
 * Makes a page of an earlier day one to read in the archive: its links stay in that day, its scripts and forms are taken out, and
 * the banner stands first. Styles and fonts keep their address, which is made from what they hold.
 * @param folder where that day is: `/archive/20260301120000`
 */
export function rewritePage(
  html: string,
  { path, origin, folder, banner }: { path: string; origin: string; folder: string; banner: string },
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const leave = (start: number, end: number, text = ''): void => void edits.push({ start, end, text });
  /** Where what is left out began, and how many such elements are open inside it. */
  let leftOut: { name: string; start: number; depth: number } | undefined;
  let isInMain = false;
  let hasBanner = false;

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (leftOut !== undefined) {
          if (name === leftOut.name) leftOut.depth += 1;
          return;
        }
        if (name === 'script' || name === 'form') {
          leftOut = { name, start: parser.startIndex, depth: 1 };
          return;
        }
        if (name === 'main') isInMain = true;
        if (name === 'link' && isForScripts(attributes)) return leave(parser.startIndex, parser.endIndex + 1);
        const changed = changedAttributes(name, attributes, { path, origin, folder });
        if (changed !== undefined) leave(parser.startIndex, parser.endIndex + 1, tagOf(name, changed, html[parser.endIndex - 1] === '/'));
        if (name === 'body') {
          leave(parser.endIndex + 1, parser.endIndex + 1, banner);
          hasBanner = true;
        }
      },
      onclosetag(name, isImplied) {
        if (leftOut !== undefined) {
          if (name !== leftOut.name) return;
          leftOut.depth -= 1;
          if (leftOut.depth > 0) return;
          leave(leftOut.start, parser.endIndex + 1, leftOut.name === 'form' && isInMain ? formWords : '');
          leftOut = undefined;
          return;
        }
        if (name === 'main') isInMain = false;
        if (name === 'head' && !isImplied) leave(parser.startIndex, parser.startIndex, `<link rel="stylesheet" href="${archiveStyles}">`);
      },
    },
    { lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();

  let rewritten = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    rewritten += html.slice(from, start) + text;
    from = Math.max(from, end);
  }
  rewritten += html.slice(from);
  // A page without a body in its markup says so first all the same, behind the line that says it is HTML.
  return hasBanner ? rewritten : rewritten.replace(/^\s*(?:<!doctype[^>]*>)?/i, (start) => `${start}${banner}`);
}

type Attributes = Readonly<Record<string, string>>;
type Place = { path: string; origin: string; folder: string };

/** The attributes of an element, those that lead somewhere on this site leading into the day; undefined where they stay as they are. */
function changedAttributes(name: string, attributes: Attributes, place: Place): Attributes | undefined {
  const changed: Record<string, string> = { ...attributes };
  for (const key of ['href', 'src', 'poster']) {
    const value = attributes[key];
    if (value !== undefined && !(name === 'link' && attributes['rel'] === 'canonical')) changed[key] = inThatDay(value, place);
  }
  const { srcset } = attributes;
  if (srcset !== undefined)
    changed['srcset'] = srcset
      .split(',')
      .map((candidate) => {
        const [source = '', ...size] = candidate.trim().split(/\s+/);
        return [inThatDay(source, place), ...size].join(' ');
      })
      .join(', ');
  return Object.keys(changed).some((key) => changed[key] !== attributes[key]) ? changed : undefined;
}

function inThatDay(target: string, { path, origin, folder }: Place): string {
  if (target === '' || target.startsWith('#')) return target;
  const url = URL.parse(target, origin + path);
  if (url?.origin !== origin) return target;
  const isNamedByContent = url.pathname.startsWith('/assets/') || url.pathname.startsWith('/archive/');
  return isNamedByContent ? target : folder + url.pathname + url.search + url.hash;
}

/** Whether a link only loads scripts ahead, none of which runs here. */
function isForScripts({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script');
}

function tagOf(name: string, attributes: Attributes, closesItself: boolean): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}${closesItself ? ' /' : ''}>`;
}
