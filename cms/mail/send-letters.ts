import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import { mailTimeout, RehearsalError } from './email.ts';
import type { Letter } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';

const collection = 'letters';

/** How long a letter is tried, in milliseconds. */
const givenUpAfter = 24 * 60 * 60_000;

/** The pause after the first failure, twice as long after each further one, and the longest, in milliseconds. */
const pauses = { first: 60_000, longest: 2 * 60 * 60_000 } as const;

/** How long a worker may take over one letter before another one may; the server's answers may take `mailTimeout` each. */
const claimFor = 15 * mailTimeout;

/** How many letters go at one look, so that what else the worker does is not kept waiting. */
const maxAtOnce = 20;

/** Days for which is kept whom a letter went to and what its subject was. */
const daysKept = 30;

interface Options {
  payload: Payload;
  log: (line: string) => void;
  /** Called after each step, so that a test can stop there. */
  onStep?: (step: 'claimed' | 'accepted') => void;
}

/** Sends what is queued. */
export interface Mailing {
  /** Sends what is due, the oldest first, until the mail server fails. */
  sendDue(): Promise<void>;
}

/**
 * Makes the work on the queue. A letter is claimed first, so that two workers never send the same. One that was accepted while
 * its worker was killed goes once more, with the same `Message-ID`, by which mailboxes drop the second.
 */
export function mailing({ payload, log, onStep = () => undefined }: Options): Mailing {
  const me = randomUUID();

  const sendDue = async (): Promise<void> => {
    const due: Where = { and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than_equal: new Date().toISOString() } }] };
    for (const letter of await findLetters(payload, due, { limit: maxAtOnce })) {
      if (!(await claim(letter))) continue;
      onStep('claimed');
      const outcome = await send(letter);
      if (outcome === 'sent') onStep('accepted');
      await note(letter, outcome);
      // What keeps one from going keeps the others too.
      if (outcome !== 'sent' && !outcome.isFinal) return;
    }
  };

  const claim = async ({ id }: Letter): Promise<boolean> =>
    inTransaction(payload, async (req) => {
      const now = Date.now();
      const isFree: Where = {
        or: [
          { claimedUntil: { exists: false } },
          { claimedUntil: { less_than: new Date(now).toISOString() } },
          // By a clock that was ahead.
          { claimedUntil: { greater_than: new Date(now + 2 * claimFor).toISOString() } },
        ],
      };
      const claimed: unknown = await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree] },
        data: { claimedBy: me, claimedUntil: new Date(now + claimFor).toISOString() },
        req,
      });
      return claimed !== null;
    });

  const send = async ({ id, to, subject, text }: Letter): Promise<'sent' | Failure> => {
    try {
      const domain = payload.email.defaultFromAddress.split('@').at(-1) ?? 'localhost';
      await payload.sendEmail({
        to: { name: '', address: to },
        subject,
        text: text ?? '',
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      if (error instanceof RehearsalError) return { words: messageOf(error), isFinal: true, isRehearsed: true };
      return { words: messageOf(error), isFinal: isRefusedForGood(error) };
    }
  };

  const note = async (letter: Letter, outcome: 'sent' | Failure): Promise<void> => {
    const now = Date.now();
    const tries = letter.tries + 1;
    const isGivenUp = outcome !== 'sent' && (outcome.isFinal || now - Date.parse(letter.queuedAt) >= givenUpAfter);
    const ended = { text: null, endedAt: new Date(now).toISOString() };
    const pause = Math.min(pauses.first * 2 ** (tries - 1), pauses.longest);
    const noted =
      outcome === 'sent'
        ? { state: 'sent' as const, reason: null, ...ended }
        : isGivenUp
          ? { state: outcome.isRehearsed === true ? ('not-sent' as const) : ('given-up' as const), reason: outcome.words, ...ended }
          : { reason: outcome.words, nextTryAt: new Date(now + pause).toISOString() };
    // Its claim is looked at again: a worker that took too long must not undo what another one noted.
    await inTransaction(payload, (req) =>
      changeLetter({ and: [{ id: { equals: letter.id } }, { state: { equals: 'waiting' } }, { claimedBy: { equals: me } }] }, req, {
        ...noted,
        tries,
        claimedBy: null,
        claimedUntil: null,
      }),
    );
    if (outcome !== 'sent' && outcome.isRehearsed !== true)
      log(
        isGivenUp
          ? `An e-mail was given up after ${tries} tries. ${outcome.words}`
          : `An e-mail could not be sent (try ${tries}); it is tried again. ${outcome.words}`,
      );
  };

  return { sendDue };
}

interface Failure {
  /** What the mail server said, or why it could not be asked. */
  words: string;
  /** Whether it is this letter that is refused, and not the server that fails. */
  isFinal: boolean;
  /** Whether nothing was tried, because this is a rehearsal. */
  isRehearsed?: true;
}

/** Removes what was sent, given up or only rehearsed long ago. @returns a line about it */
export async function forgetOldLetters(payload: Payload, now = new Date()): Promise<string> {
  const before = new Date(now.getTime() - daysKept * 86_400_000).toISOString();
  const { docs } = await payload.delete({
    collection,
    where: { and: [{ state: { not_equals: 'waiting' } }, { endedAt: { less_than: before } }] },
    depth: 0,
    overrideAccess: true,
  });
  return `Forgot ${docs.length} e-mails that were sent or given up more than ${daysKept} days ago.`;
}

/** Letters as they are stored, the oldest first unless told otherwise. */
export async function findLetters(
  payload: Payload,
  where: Where,
  { limit, sort = 'queuedAt', req }: { limit: number; sort?: 'queuedAt' | '-queuedAt'; req?: PayloadRequest },
): Promise<Letter[]> {
  const { docs } = await payload.db.find<Letter>({
    collection,
    where,
    sort,
    limit,
    pagination: false,
    ...(req === undefined ? {} : { req }),
  });
  return docs;
}

/** Writes into one letter. @returns whether there was one */
export async function changeLetter(
  where: Where,
  req: PayloadRequest,
  data: { [Name in keyof Letter]?: Letter[Name] | null },
): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({ collection, where, data, req });
  return changed !== null;
}

/** A server that refuses the address or the text says so with 5xx; one that does not take our password is another matter. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}
