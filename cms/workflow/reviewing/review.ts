import { APIError } from 'payload';
import type { Payload, PayloadRequest, TypedUser, Where } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { canPublish } from '../../access/policies.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { History } from '../../payload-types.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { writersOfUploads } from '../scheduling/approved-content.ts';
import { instant, readLatest, readPublicVersion, type Target } from '../scheduling/target.ts';
import { contentDigest } from './content-digest.ts';
import { reviewEvents } from './history-events.ts';
import { addToHistory, readHistory } from './history.ts';
import { readRules } from './rules.ts';
import { tellAsker, tellEditors } from './tell.ts';
import { writeBesideWords } from './write-beside-words.ts';

/** Where a document stands on its way to an editor. */
type ReviewState = 'none' | 'asked' | 'approved' | 'edited-since-approval' | 'changes-asked';

/** A document's review, as it stands. */
export interface Review {
  state: ReviewState;
  /** Who asked, approved or asked for changes last; absent where nobody did since it was public. */
  by?: { name: string; account: string };
  /** When (ISO). */
  at?: string;
  /** Their note, or what they want changed. */
  words?: string;
  /** What the checks found when they asked, as a sentence. */
  found?: string;
  /** Whether the words were edited since. */
  isEditedSince: boolean;
}

/** Something an officer does about a version that they saw. */
export interface Act extends Target {
  /** When the version was saved that they saw. */
  version: string;
  by: TypedUser;
  /** A note or a reason. */
  words: string;
}

/** Where the review of a document stands, whose newest version is given. */
export async function readReview(target: Target, latest: Data, req: PayloadRequest): Promise<Review> {
  const [last] = await readHistory(target, { event: { in: [...reviewEvents] } }, req, 1);
  if (last === undefined || !isStanding(last)) return { state: 'none', isEditedSince: false };
  const isEditedSince = !(await isAboutWords(last, await contentDigest(latest, target, req), target, req));
  return {
    state: last.event === 'approved' && isEditedSince ? 'edited-since-approval' : last.event,
    by: { name: last.by, account: last.account ?? '' },
    at: instant(last.at),
    words: last.words ?? '',
    ...(last.found ? { found: last.found } : {}),
    isEditedSince,
  };
}

/**
 * Whether an event is about certain words, given by their digest. Where a fact was said to be still correct since, it says
 * another day from then on: that is no edit, and what was approved stays approved.
 */
export async function isAboutWords(event: History, digest: string, target: Target, req: PayloadRequest): Promise<boolean> {
  if (event.digest === digest) return true;
  if (target.of !== 'facts') return false;
  const and: Where[] = [{ event: { equals: 'confirmed' } }, { digest: { equals: digest } }, { at: { greater_than: instant(event.at) } }];
  return (await readHistory(target, { and }, req, 1)).length > 0;
}

/** Whether nobody but one of its writers has seen what they would publish, where the rules say that two people must have. */
export async function isUnseenByOthers(target: Target, latest: Data, account: string, req: PayloadRequest): Promise<boolean> {
  if (!(await readRules(req)).needsTwoPeople || !(await isTheirOwn(latest, account, req))) return false;
  const { state, by } = await readReview(target, latest, req);
  return state !== 'approved' || by?.account === account;
}

type Standing = History & { event: 'asked' | 'approved' | 'changes-asked' };

function isStanding(row: History): row is Standing {
  return row.event === 'asked' || row.event === 'approved' || row.event === 'changes-asked';
}

/**
 * Asks editors to look at a version.
 * @param found what the checks find in it, as a sentence
 * @param how `isInSet` where a letter about all of a launch set follows, instead of one about each
 * @throws APIError where it is not the newest, or is public already
 */
export async function askForReview(payload: Payload, act: Act, found: string, { isInSet = false } = {}): Promise<void> {
  await inTransaction(payload, async (req) => {
    const latest = await versionSeen(act, req);
    if ((await readPublicVersion(act, req)) === act.version)
      throw refused('This version is public already, so there is nothing to look at. Write a draft, and ask for a review of that.', 409);
    const review = await readReview(act, latest, req);
    if (review.state === 'approved') throw refused(`${review.by?.name} has approved this version already.`, 409);
    if (review.state === 'asked' && !review.isEditedSince && act.words === '')
      throw refused(`${review.by?.name} has asked for a review of this version already.`, 409);
    await note('asked', act, latest, req, found);
    if (isInSet) return;
    const words = [act.words, found].filter(Boolean).join('\n\n');
    await tellEditors(act, latest, { name: nameOf(act.by), words, by: act.by }, req);
  });
}

/** Takes a request back: whoever asked, or an editor. @throws APIError where nobody is asked */
export async function takeBackRequest(payload: Payload, act: Omit<Act, 'version'>): Promise<void> {
  await inTransaction(payload, async (req) => {
    const latest = await newest(act, req);
    const review = await readReview(act, latest, req);
    if (review.state !== 'asked') throw refused('Nobody is asked to look at this any more. Reload the page.', 409);
    if (review.by?.account !== String(act.by.id) && !canPublish(act.by))
      throw refused(`Only ${review.by?.name}, who asked, or an editor can take this back.`, 403);
    await note('taken-back', { ...act, version: instant(latest['updatedAt']) }, latest, req);
  });
}

/** Approves a version, word for word. @throws APIError where it is not the newest, or where its approval would be by one of its writers */
export async function approveVersion(payload: Payload, act: Act): Promise<void> {
  await inTransaction(payload, async (req) => {
    const latest = await versionSeen(act, req);
    if ((await readPublicVersion(act, req)) === act.version)
      throw refused('This version is public already, so there is nothing to approve.', 409);
    if ((await readRules(req)).needsTwoPeople && (await isTheirOwn(latest, String(act.by.id), req)))
      throw refused(
        'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it.',
        403,
      );
    await note('approved', act, latest, req);
    await tellAsker(act, latest, { event: 'approved', name: nameOf(act.by), words: act.words, by: act.by }, req);
  });
}

/** Says what has to change before a version can go public. @throws APIError where it is not the newest, or no words say what */
export async function askForChanges(payload: Payload, act: Act): Promise<void> {
  if (act.words === '') throw refused('Say what should change, so that its writer knows what to do.', 400);
  await inTransaction(payload, async (req) => {
    const latest = await versionSeen(act, req);
    await note('changes-asked', act, latest, req);
    await tellAsker(act, latest, { event: 'changes-asked', name: nameOf(act.by), words: act.words, by: act.by }, req);
  });
}

/** The newest version, which must be the one that somebody saw. @throws APIError */
export async function versionSeen({ version, ...target }: Target & { version: string }, req: PayloadRequest): Promise<Data> {
  const latest = await newest(target, req);
  if (instant(latest['updatedAt']) !== version)
    throw refused('Somebody saved this document after you opened it. Reload the page, and look at what is there now.', 409);
  return latest;
}

/** The accounts of those who wrote in a version since it was public last. */
export function writersOf(version: Data | undefined): string[] {
  const writers = version?.['writers'];
  return Array.isArray(writers) ? writers.filter((one) => typeof one === 'string') : [];
}

/** Whether somebody wrote in a version, or put a picture or file there that would become public with it. */
export async function isTheirOwn(version: Data, account: string, req: PayloadRequest): Promise<boolean> {
  return writersOf(version).includes(account) || (await writersOfUploads(version, req)).includes(account);
}

async function newest(target: Target, req: PayloadRequest): Promise<Data> {
  const latest = await readLatest(target, req);
  if (latest?.['updatedAt'] === undefined || latest['updatedAt'] === null)
    throw refused('There is nothing saved to look at. Save the document first.', 404);
  return latest;
}

/** What lists say of each. */
const inLists = { asked: 'ready-for-review', 'taken-back': 'draft', approved: 'approved', 'changes-asked': 'changes-asked' } as const;

async function note(event: keyof typeof inLists, act: Act, latest: Data, req: PayloadRequest, found?: string): Promise<void> {
  const { of, document, version, by, words } = act;
  const digest = await contentDigest(latest, act, req);
  await addToHistory({ of, document, event, by: nameOf(by), account: String(by.id), version, digest, words, found }, req);
  if (of !== 'globals') await writeBesideWords(act, { workflow: inLists[event] }, req);
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-reviewed' }, true);
}
