import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';
import { canPublish } from '../../access/policies.ts';
import { type HistoryEvent, inThePast } from '../../workflow/reviewing/history-events.ts';
import { readHistory } from '../../workflow/reviewing/history.ts';
import { publishAlone, publishApproved } from '../../workflow/reviewing/publish-version.ts';
import { type Act, approveVersion, askForChanges, askForReview, type Review, takeBackRequest } from '../../workflow/reviewing/review.ts';
import { whatIsLeft, type WhatIsLeft } from '../../workflow/reviewing/what-is-left.ts';
import { instant, readLatest, readPublicVersion } from '../../workflow/scheduling/target.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { reviewedTarget } from './reviewed-target.ts';
import { whatChecksFind } from './what-checks-find.ts';

/** One line of a document's history. */
export interface ShownEvent {
  id: string;
  /** When (ISO). */
  at: string;
  event: HistoryEvent;
  /** Who did what, as a sentence. */
  sentence: string;
  /** The note or the reason. */
  words: string;
  /** What the checks found then, as a sentence; empty where that is not part of it. */
  found: string;
}

/** A document's review, as its page shows it to whoever looks. */
export interface DocumentReview extends Omit<Review, 'by'>, Omit<WhatIsLeft, 'review'> {
  /** Who asked, approved or asked for changes last. */
  by: string;
  /** Whether the newest version is the public one: nothing waits. */
  isPublic: boolean;
  /** Whether whoever looks may take the request back. */
  mayTakeBack: boolean;
  history: ShownEvent[];
}

/** Events that are shown. */
const shown = 50;

/** `GET /api/reviews?of=news&document=…`: where the review of a document stands, what whoever asks may do, and what happened to it. */
const documentReview = officerEndpoint('get', '/reviews', async (req): Promise<DocumentReview> => {
  const target = await reviewedTarget(req.query, req);
  const latest = await readLatest(target, req);
  if (latest === undefined) throw new APIError('This document is not there (any more).', 404, undefined, true);
  const { review, mayApprove, ...left } = await whatIsLeft(target, latest, req);
  const { by, ...standing } = review;
  const isPublic = latest['_status'] === 'published' && (await readPublicVersion(target, req)) === instant(latest['updatedAt']);
  const rows = await readHistory(target, {}, req, shown);
  return {
    ...standing,
    ...left,
    by: by?.name ?? '',
    isPublic,
    mayTakeBack: review.state === 'asked' && (canPublish(req.user) || by?.account === String(req.user?.id)),
    mayApprove: mayApprove && !isPublic,
    history: rows.map((row) => ({
      id: String(row.id),
      at: instant(row.at),
      event: row.event,
      sentence: `${row.by} ${inThePast[row.event]}.`,
      words: row.words ?? '',
      found: row.found ?? '',
    })),
  };
});

const actSchema = z.object({
  version: z.iso.datetime({ error: 'Say which version you saw, by its updatedAt.' }),
  words: z.string().trim().max(2_000, { error: 'Keep the note to 2,000 characters.' }).default(''),
});

/** @param work what is done; says something besides where that is to be read */
function act(
  path: string,
  done: string,
  work: (req: PayloadRequest, given: Act) => Promise<string | void>,
  onlyPublishers = false,
): Endpoint {
  return officerEndpoint(
    'post',
    `/reviews/${path}`,
    async (req) => {
      await addDataAndFileToRequest(req);
      const target = await reviewedTarget(req.data, req);
      const { success, data, error } = actSchema.safeParse(req.data);
      if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
      const said = await work(req, { ...target, version: instant(data.version), words: data.words, by: req.user as TypedUser });
      return { message: [done, said].filter(Boolean).join(' ') };
    },
    { onlyPublishers },
  );
}

/** What officers ask of a review, each `POST /api/reviews/… {of, document, version, words}`. */
export const reviewEndpoints: Endpoint[] = [
  documentReview,
  act('ask', 'Asked. It waits on the editors’ desk.', async (req, given) => {
    const found = await whatChecksFind(given, req);
    await askForReview(req.payload, given, found);
    return found;
  }),
  act('take-back', 'Taken back. It waits for nobody.', (req, given) => takeBackRequest(req.payload, given)),
  act('approve', 'Approved: this version, word for word.', (req, given) => approveVersion(req.payload, given), true),
  act('ask-for-changes', 'Handed back, with what you wrote.', (req, given) => askForChanges(req.payload, given), true),
  act('publish', 'Published, as it was approved.', (req, given) => publishApproved(req.payload, given)),
  act('publish-alone', 'Published. Your reason is kept.', (req, given) => publishAlone(req.payload, given), true),
];
