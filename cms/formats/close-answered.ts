import type { Payload, Where } from 'payload';
import { latestEdition } from '../../content/model/documents/editions.ts';
import type { Format, formatKinds } from '../../content/model/documents/publication.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { FormatRequest } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { closeRequest, wantedFormat } from './reply.ts';

/** Requests that are closed at one look, so that everything else the worker does has its turn. */
const atATime = 20;

/**
 * Closes requests whose format is public by now, in the latest edition of the publication it was asked of, and has whoever waits
 * for it written to. @returns how many
 */
export async function closeAnswered(payload: Payload, reader: SnapshotReader): Promise<number> {
  const { docs } = await payload.db.find<FormatRequest>({
    collection: 'format-requests',
    where: { and: [{ settledAt: { exists: false } }, { of: { equals: 'publications' } }] },
    sort: 'at',
    pagination: false,
    limit: 0,
  });
  let closed = 0;
  for (const { id, ...request } of docs) {
    const answer = publicAnswer(request, reader);
    if (answer === undefined) continue;
    await inTransaction(payload, async (req) => {
      // Read once more: an officer may have answered meanwhile.
      const open: Where = { and: [{ id: { equals: id } }, { settledAt: { exists: false } }] };
      const standing = await req.payload.db.findOne<FormatRequest>({ collection: 'format-requests', where: open, req });
      if (standing !== null) await closeRequest(standing, { answer, by: 'Signpost' }, req);
    });
    closed += 1;
    if (closed === atATime) break;
  }
  return closed;
}

/** What is said of a format that is public; undefined where it is not. */
function publicAnswer(request: Omit<FormatRequest, 'id'>, { snapshot }: SnapshotReader): string | undefined {
  const publication = snapshot.documents.get(request.document ?? '');
  if (publication?.collection !== 'publications') return undefined;
  const latest = latestEdition(publication.editions);
  const format = latest?.formats.find(
    (one) => isWhatWasAsked(one, request) && (one.url !== undefined || snapshot.files.has(one.file ?? '')),
  );
  return format === undefined
    ? undefined
    : `“${publication.title}” is here in the format you asked for (${wantedFormat(request)}). It is on its page, under “Read or download it”.`;
}

function isWhatWasAsked({ kind, language }: Format, request: Omit<FormatRequest, 'id'>): boolean {
  if (request.format === 'language')
    return kind === 'other language' && namesOf(language).includes((request.language ?? '').trim().toLowerCase());
  return kind === kinds[request.format];
}

/** What a language is called in English and in itself, and its code. */
function namesOf(tag: string): string[] {
  const names = ['en-GB', tag].map((display) => new Intl.DisplayNames(display, { type: 'language' }).of(tag));
  return [tag, ...names].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
}

/** The form of an edition that answers a request. Paper is none: somebody has to send it. */
const kinds: Readonly<Partial<Record<FormatRequest['format'], (typeof formatKinds)[number]>>> = {
  'large-print': 'large print',
  'easy-read': 'Easy Read',
  audio: 'audio',
  bsl: 'BSL video',
};
