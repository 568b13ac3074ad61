/** How a page is looked at. */
export interface Look {
  medium: 'screen' | 'print';
  scheme: 'light' | 'dark';
}

/** What each list of media says by itself, before a look changed it. */
const originals = new WeakMap<MediaList, string>();

/** Shows a page as it is on paper, or in the dark, whatever this computer's own setting is: its styles are asked as if it were so. */
export function showAs(page: Document, look: Look): void {
  for (const sheet of page.styleSheets) {
    adapt(sheet.media, look);
    for (const rule of sheet.cssRules) adaptRule(rule, look);
  }
  page.documentElement.style.colorScheme = look.scheme;
}

function adaptRule(rule: CSSRule, look: Look): void {
  if ('media' in rule && rule.media !== null) adapt(rule.media as MediaList, look);
  if ('cssRules' in rule) for (const inner of rule.cssRules as CSSRuleList) adaptRule(inner, look);
}

function adapt(media: MediaList, look: Look): void {
  const original = originals.get(media) ?? media.mediaText;
  originals.set(media, original);
  if (original === '') return;
  const adapted = asIf(original, look);
  if (media.mediaText !== adapted) media.mediaText = adapted;
}

/** A media query as it reads where the look is the real one. */
export function asIf(query: string, { medium, scheme }: Look): string {
  return query
    .replaceAll(/\(prefers-color-scheme: (dark|light)\)/g, (_, asked: string) =>
      asked === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
    )
    .replaceAll(/\b(print|screen)\b/g, (_, asked: string) => (asked === medium ? 'all' : 'speech'));
}
