import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Edition } from '../../content/model/documents/publication.ts';
import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { editionTitle } from '../components/publication/editions.ts';
import { dateWords } from '../formatting/dates.ts';
import { badgeSize } from './badge.ts';

/**
 * A card for other people's pages, as HTML to copy: a link to what is named, and the badge that says whether it is still the
 * latest. No frame, no script, no style of ours.
 */
export function embedCard(document: DocumentOf<'publications'>, asked: Edition | undefined, reader: Reader): string {
  const address = reader.origin() + (reader.address(document.id) ?? '') + (asked === undefined ? '' : `${asked.slug}/`);
  const title = asked === undefined ? document.title : editionTitle(document.title, asked);
  const date = asked && dateWords(asked.date);
  const { width, height } = badgeSize.svg;
  const shows = asked === undefined ? 'Shows which edition is the latest' : 'Shows whether there is a newer edition';
  return [
    '<div>',
    `  <p><a href="${escapeHtml(address)}">${escapeHtml(title)}</a>${date === undefined ? '' : `, ${escapeHtml(date)}`}</p>`,
    `  <p><a href="${escapeHtml(address)}"><img src="${escapeHtml(address)}badge.svg" width="${width}" height="${height}" alt="${shows}"></a></p>`,
    '</div>',
  ].join('\n');
}
