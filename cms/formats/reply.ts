import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import { formats } from '../../content/model/intake/intake.ts';
import { environment } from '../environment.ts';
import { areLettersWritten, queueSealedMail, type SealedMail } from '../mail/queue-mail.ts';
import type { FormatRequest } from '../payload-types.ts';
import { seal, unseal } from '../people/sealed.ts';
import { addressFromSpool, hashesOfAddress } from '../subscriptions/addresses.ts';
import type { Payload, PayloadRequest } from 'payload';

const purpose = 'addresses of subscribers';

/** What somebody asks for: which format of what. */
export type Wanted = Pick<FormatRequest, 'format' | 'language' | 'page' | 'document'>;

/** Answers that one address gets within a day: nobody confirms that it is theirs, and more would be a nuisance that strangers cause. */
const maxAnswers = 3;

const aDay = 24 * 60 * 60_000;

/**
 * The address that somebody left on the site, encrypted anew until the answer. Undefined where none can be sent, where the same
 * is asked for already, and where as many answers wait or went within a day as one address gets.
 */
export async function replyToFrom(sealed: string, wanted: Wanted, payload: Payload): Promise<string | undefined> {
  const address = areLettersWritten() ? addressFromSpool(sealed) : undefined;
  if (address === undefined) return undefined;
  const open = await openRequestsOf(address, payload);
  if (open.some((one) => isSame(one, wanted))) return undefined;
  const { totalDocs: written } = await payload.count({
    collection: 'letters',
    where: {
      and: [{ recipient: { in: hashesOfMailbox(address) } }, { queuedAt: { greater_than: new Date(Date.now() - aDay).toISOString() } }],
    },
    overrideAccess: true,
  });
  return open.length + written >= maxAnswers ? undefined : seal(address, purpose);
}

/** What was asked for, in words: “Easy Read”, “Polish”. */
export function wantedFormat({ format, language }: Pick<FormatRequest, 'format' | 'language'>): string {
  return format === 'language' && language ? language : formats[format];
}

/**
 * Closes a request in the transaction of `req`: notes what was done, writes to whoever left an address, and deletes the address.
 * @returns whether somebody is written to
 */
export async function closeRequest(
  request: FormatRequest,
  { answer, by }: { answer: string; by: string },
  req: PayloadRequest,
): Promise<boolean> {
  const { id, replyTo } = request;
  const isWritten = Boolean(replyTo) && (await writeTo(unseal(replyTo ?? '', purpose), letterOf(request, answer), req));
  await req.payload.db.updateOne({
    collection: 'format-requests',
    id,
    data: { answer: answer === '' ? null : answer, settledBy: by, settledAt: new Date().toISOString(), replyTo: null, isAwaited: false },
    returning: false,
    req,
  });
  return isWritten;
}

/** Requests with which an address waits for an answer. */
async function openRequestsOf(address: string, payload: Payload): Promise<Wanted[]> {
  const [hash] = hashesOfMailbox(address);
  const { docs } = await payload.db.find<Wanted & Pick<FormatRequest, 'replyTo'>>({
    collection: 'format-requests',
    where: { replyTo: { exists: true } },
    pagination: false,
    limit: 0,
  });
  return docs.filter(({ replyTo }) => {
    const own = readReplyTo(replyTo ?? '');
    return own !== undefined && hashesOfMailbox(own)[0] === hash;
  });
}

/** The address of a request; undefined where the secret is gone that it was encrypted with. */
function readReplyTo(replyTo: string): string | undefined {
  try {
    return unseal(replyTo, purpose);
  } catch {
    // The cipher says no more than that it does not fit. Nobody can be written to there.
    return undefined;
  }
}

function isSame(one: Wanted, other: Wanted): boolean {
  const whatOf = ({ document, page }: Wanted): string => document || page;
  return whatOf(one) === whatOf(other) && wantedFormat(one).toLowerCase() === wantedFormat(other).toLowerCase();
}

/** The letter is counted by the hash of the address, which goes with it after a month: the address itself is deleted at once. */
async function writeTo(to: string, letter: Omit<SealedMail, 'to'>, req: PayloadRequest): Promise<boolean> {
  const [hash = ''] = hashesOfMailbox(to);
  return queueSealedMail({ to, ...letter }, hash, req);
}

/** Many mail servers bring what is sent to name+anything@example.org to name@example.org. */
function hashesOfMailbox(address: string): string[] {
  return hashesOfAddress(address.replace(/\+[^@]*(?=@)/, ''));
}

function letterOf(request: FormatRequest, answer: string): Omit<SealedMail, 'to'> {
  const site = new URL(environment.publicUrl).host;
  const page = environment.publicUrl + request.page;
  const subject = `${wantedFormat(request)}: ${request.title || 'what you asked for'}`;
  const parts = [
    `You asked ${site} for “${request.title || request.page}” in another format: ${wantedFormat(request)}.`,
    answer,
    `The page: ${page}`,
    'This is the only email about it. Your address is deleted, so nobody can read an answer to this one.',
  ];
  return {
    subject,
    text: `${parts.join('\n\n')}\n`,
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body>${parts
      .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
      .join('')}</body></html>`,
  };
}
