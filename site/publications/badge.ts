import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Edition } from '../../content/model/documents/publication.ts';
import { defaultBrand } from '../../content/model/theme.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { latestEdition } from '../../content/model/documents/editions.ts';
import { dateWords } from '../formatting/dates.ts';
import { xmlText } from '../files/xml.ts';
import { pictures } from './badge-pictures.ts';

/** What a badge says of an edition: whether it is the latest, there is a newer one, it was withdrawn, or the publication has none now. */
export type BadgeState = 'latest' | 'superseded' | 'withdrawn' | 'none';

/** A badge's size in pixels of a page. */
export const badgeSize = { svg: { width: 340, height: 92 }, png: { width: 240, height: 48 } } as const;

/** What becomes of an edition; of the publication's latest where none is named. */
export function badgeState({ editions }: DocumentOf<'publications'>, asked: Edition | undefined): BadgeState {
  const latest = latestEdition(editions);
  if (asked === undefined) return latest === undefined ? 'none' : 'latest';
  if (asked.status.status === 'withdrawn') return 'withdrawn';
  return asked.slug === latest?.slug ? 'latest' : 'superseded';
}

/** A badge as SVG: title, edition with its date, and what became of it. Nothing in it is loaded from anywhere. */
export function badgeSvg(document: DocumentOf<'publications'>, asked: Edition | undefined, reader: Reader): string {
  const { width, height } = badgeSize.svg;
  const { name, themeColour = defaultBrand } = reader.setting('settings');
  const state = badgeState(document, asked);
  const edition = asked ?? latestEdition(document.editions);
  const date = edition && dateWords(edition.date);
  const lines = [
    document.sampleNotice === undefined ? name : 'Made-up sample',
    document.title,
    edition === undefined ? undefined : [edition.label, date].filter((part) => part !== undefined).join(', '),
  ];
  const words = badgeWords(document, state);
  const { colour, shape } = marks[state];
  const [from = '', title = '', which = ''] = lines.map((line) => xmlText(shortened(line ?? '')));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xmlText([document.title, lines[2], words].filter((part) => part !== undefined).join('. '))}</title>`,
    `<path fill="#ffffff" stroke="#7d8782" d="M.5 .5h${width - 1}v${height - 1}h-${width - 1}z"/>`,
    `<path fill="${xmlText(themeColour)}" d="M0 0h8v${height}h-8z"/>`,
    `<g font-family="system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif" font-size="13" fill="#16211f">`,
    `<text x="20" y="20" fill="#4a5754">${from}</text>`,
    `<text x="20" y="40" font-size="15" font-weight="700">${title}</text>`,
    `<text x="20" y="60">${which}</text>`,
    `<path fill="${colour}" d="${shape}"/>`,
    `<text x="38" y="81" font-weight="700" fill="${colour}">${xmlText(shortened(words))}</text>`,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A badge as PNG, for places that take no SVG: what became of the edition, in words that are the same for all. */
export function badgePng(document: DocumentOf<'publications'>, asked: Edition | undefined): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(pictures[badgeState(document, asked)], 'base64'));
}

/** The colours and shapes that states have on the pages too. */
const marks: Readonly<Record<BadgeState, { colour: string; shape: string }>> = {
  latest: { colour: '#0f6b3c', shape: 'M20 77a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z' },
  superseded: { colour: '#3b4a80', shape: 'M25.5 70.5l6.5 6.5l-6.5 6.5l-6.5-6.5z' },
  withdrawn: { colour: '#8a1c1c', shape: 'M20.5 71.5h10v10h-10z' },
  none: { colour: '#3b4a80', shape: 'M25.5 70.5l6.5 6.5l-6.5 6.5l-6.5-6.5z' },
};

function badgeWords({ editions }: DocumentOf<'publications'>, state: BadgeState): string {
  switch (state) {
    case 'latest':
      return 'Latest edition';
    case 'superseded':
      return `Newer: ${latestEdition(editions)?.label ?? 'see the page'}`;
    case 'withdrawn':
      return 'This edition was withdrawn';
    case 'none':
      return 'No edition now';
  }
}

/** As much of a line as surely fits: nobody knows the letters of the device that shows it. */
function shortened(line: string): string {
  const most = 40;
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
