import type { FeedFormat, Route } from './addresses.ts';
import type { Document } from '../documents/index.ts';

/** Files that a publication and each of its editions have, by their names. */
const citations = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json'] as const;
const badges = ['badge.svg', 'badge.png'] as const;

/** A file beside a publication's page or an edition's. */
export type PublicationFile = (typeof citations)[number] | (typeof badges)[number] | 'text.txt' | 'SHA256SUMS';

/** The forms of the feed of one document. */
export const documentFeedFormats = ['atom', 'json'] as const satisfies readonly FeedFormat[];

/** Where the feed of an area, a topic or a publication stands. */
export function documentFeedAddress(address: string, format: FeedFormat): string {
  return `${address}feed.${format}`;
}

/** Where the calendar of an area or a topic stands. */
export function documentCalendarAddress(address: string): string {
  return `${address}calendar.ics`;
}

/** The files that stand below a document's own address, beside its page. */
export function filesOfDocument(document: Document, address: string): Route[] {
  const { id } = document;
  const feeds = documentFeedFormats.map((format): Route => ({
    kind: 'document-feed',
    path: documentFeedAddress(address, format),
    id,
    format,
  }));
  switch (document.collection) {
    case 'areas':
    case 'topics':
      return [...feeds, { kind: 'calendar-feed', path: documentCalendarAddress(address), id }];
    case 'publications': {
      const fileOf =
        (base: string, edition?: string) =>
        (name: PublicationFile): Route => ({
          kind: 'publication-file',
          path: base + name,
          id,
          name,
          ...(edition !== undefined && { edition }),
        });
      // What is made up is cited by nobody; how its badge looks may be seen.
      const always = document.sampleNotice === undefined ? [...citations, ...badges] : badges;
      return [
        ...feeds,
        ...always.map(fileOf(address)),
        ...document.editions.flatMap((edition) => {
          const isWithdrawn = edition.status.status === 'withdrawn';
          const hasText = !isWithdrawn && edition.body.length > 0;
          const hasSums = hasText || (!isWithdrawn && edition.formats.some(({ file }) => file !== undefined));
          const own: PublicationFile[] = [
            ...always,
            ...(hasText ? (['text.txt'] as const) : []),
            ...(hasSums ? (['SHA256SUMS'] as const) : []),
          ];
          return own.map(fileOf(`${address}${edition.slug}/`, edition.slug));
        }),
      ];
    }
    default:
      return [];
  }
}
