import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import { mailTimeout, RehearsalError } from './email.ts';
import type { Letter } from '../payload-types.ts';
import { hideAddresses } from '../../publish/logging/event.ts';
import { unseal } from '../people/sealed.ts';
import { noteDelivery } from '../subscriptions/note-delivery.ts';
import type { SealedMail } from './queue-mail.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';

const collection = 'letters';

/** How long a letter is tried, in milliseconds: one about somebody's work for a day, news that people outside asked for for a week. */
const givenUpAfter = { own: 24 * 60 * 60_000, outside: 7 * 24 * 60 * 60_000 } as const;

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
  /** Sends what is due, what officers wait for first, then the oldest, until the mail server fails. */
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
    const own = await findLetters(payload, { and: [due, { recipient: { exists: false } }] }, { limit: maxAtOnce });
    // A thousand subscribers keep no officer waiting for an invitation.
    const others =
      own.length < maxAtOnce
        ? await findLetters(payload, { and: [due, { recipient: { exists: true } }] }, { limit: maxAtOnce - own.length })
        : [];
    for (const letter of [...own, ...others]) {
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

  const send = async (letter: Letter): Promise<'sent' | Failure> => {
    const { id } = letter;
    try {
      const { to, subject, text, html, headers } = opened(letter);
      const domain = payload.email.defaultFromAddress.split('@').at(-1) ?? 'localhost';
      await payload.sendEmail({
        to: { name: '', address: to },
        subject,
        text,
        ...(html === undefined ? {} : { html }),
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      });
      return 'sent';
    } catch (error) {
      if (error instanceof RehearsalError) return { words: messageOf(error), isFinal: true, isRehearsed: true };
      // A mail server names whom it refuses.
      const words = letter.recipient ? hideAddresses(messageOf(error)) : messageOf(error);
      return { words, isFinal: isRefusedForGood(error), ...(isNoMailbox(error) ? { isNoMailbox: true as const } : {}) };
    }
  };

  const note = async (letter: Letter, outcome: 'sent' | Failure): Promise<void> => {
    const now = Date.now();
    const tries = letter.tries + 1;
    const isGivenUp =
      outcome !== 'sent' &&
      (outcome.isFinal || now - Date.parse(letter.queuedAt) >= (letter.recipient ? givenUpAfter.outside : givenUpAfter.own));
    const ended = { text: null, sealed: null, endedAt: new Date(now).toISOString() };
    const pause = Math.min(pauses.first * 2 ** (tries - 1), pauses.longest);
    const noted =
      outcome === 'sent'
        ? { state: 'sent' as const, reason: null, ...ended }
        : isGivenUp
          ? { state: outcome.isRehearsed === true ? ('not-sent' as const) : ('given-up' as const), reason: outcome.words, ...ended }
          : { reason: outcome.words, nextTryAt: new Date(now + pause).toISOString() };
    // Its claim is looked at again: a worker that took too long must not undo what another one noted.
    await inTransaction(payload, async (req) => {
      const mine: Where = { and: [{ id: { equals: letter.id } }, { state: { equals: 'waiting' } }, { claimedBy: { equals: me } }] };
      const isNoted = await changeLetter(mine, req, { ...noted, tries, claimedBy: null, claimedUntil: null });
      if (!isNoted || !letter.recipient) return;
      if (outcome === 'sent') await noteDelivery(letter.recipient, 'delivered', req);
      else if (outcome.isNoMailbox === true) await noteDelivery(letter.recipient, 'no mailbox', req);
    });
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
  /** Whether there is no such mailbox. */
  isNoMailbox?: true;
  /** Whether nothing was tried, because this is a rehearsal. */
  isRehearsed?: true;
}

/** A letter as it is given to the mail server. @throws where the secret is gone that it was encrypted with */
function opened({ to, subject, text, sealed }: Letter): Omit<SealedMail, 'html'> & { html?: string } {
  return sealed ? (JSON.parse(unseal(sealed, 'addresses of subscribers')) as SealedMail) : { to, subject, text: text ?? '' };
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

/** The server does not know the recipient: 550 or 551 to RCPT, or 5.1.x where it says more (RFC 3463). */
function isNoMailbox(error: unknown): boolean {
  const { code, responseCode, response } = (error ?? {}) as { code?: unknown; responseCode?: unknown; response?: unknown };
  if (code !== 'EENVELOPE') return false;
  const said = /\b5\.(\d)\.\d/.exec(String(response))?.[1];
  return said === undefined ? responseCode === 550 || responseCode === 551 : said === '1';
}
