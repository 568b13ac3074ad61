import type { Payload, TypedUser, Where } from 'payload';
import { formats, usefulAnswers } from '../../content/model/intake/intake.ts';
import type { FormatRequest } from '../payload-types.ts';

/** How many gave each answer. */
export type Answers = Record<keyof typeof usefulAnswers, number>;

/** What somebody wrote beside a rating, and of which page. */
export type Sentence = { id: string; text: string; useful: keyof typeof usefulAnswers; title: string; at: string };

/** A format that is wanted, in words, how often, and the pages it is wanted of. */
export type Wanted = { format: string; times: number; pages: string[] };

/** What readers said of one page, or of all. */
export type ReaderFacts = { answers: Answers; sentences: Sentence[]; wanted: Wanted[] };

/** Requests that are read to be counted; beyond it the counts are too low, which no page has come to. */
const maxRequests = 1000;

/** Gathers what readers said, with the rights of whoever looks: of one document, or since a time. */
export async function readerFacts(payload: Payload, user: TypedUser, where: Where, sentences: number): Promise<ReaderFacts> {
  const asked = { depth: 0, overrideAccess: false, user } as const;
  const [yes, partly, no] = await Promise.all(
    Object.keys(usefulAnswers).map(async (useful) => {
      const { totalDocs } = await payload.count({
        collection: 'ratings',
        where: { and: [where, { useful: { equals: useful } }] },
        overrideAccess: false,
        user,
      });
      return totalDocs;
    }),
  );
  const said = await payload.find({
    collection: 'ratings',
    where: { and: [where, { text: { exists: true } }, { text: { not_equals: '' } }] },
    sort: '-at',
    limit: sentences,
    pagination: false,
    ...asked,
  });
  const requests = await payload.find({ collection: 'format-requests', where, limit: maxRequests, pagination: false, ...asked });
  return {
    answers: { yes: yes ?? 0, partly: partly ?? 0, no: no ?? 0 },
    sentences: said.docs.map(({ id, text, useful, title, at }) => ({ id, text: text ?? '', useful, title: title ?? '', at })),
    wanted: wantedIn(requests.docs),
  };
}

function wantedIn(requests: readonly FormatRequest[]): Wanted[] {
  const byFormat = Map.groupBy(requests, ({ format, language }) => (format === 'language' && language ? language : formats[format]));
  return [...byFormat]
    .map(([format, asked]) => ({ format, times: asked.length, pages: [...new Set(asked.map(({ title }) => title ?? ''))] }))
    .sort((one, other) => other.times - one.times);
}
