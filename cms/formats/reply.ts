import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import { formats } from '../../content/model/intake/intake.ts';
import { environment } from '../environment.ts';
import { areLettersWritten, queueSealedMail } from '../mail/queue-mail.ts';
import type { FormatRequest } from '../payload-types.ts';
import { seal, unseal } from '../people/sealed.ts';
import { addressFromSpool } from '../subscriptions/addresses.ts';
import type { PayloadRequest } from 'payload';

const purpose = 'addresses of subscribers';

/** The address that somebody left on the site, encrypted anew until the answer; undefined where none can be sent. */
export function replyToFrom(sealed: string): string | undefined {
  const address = areLettersWritten() ? addressFromSpool(sealed) : undefined;
  return address === undefined ? undefined : seal(address, purpose);
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
  const isWritten = Boolean(replyTo) && (await queueSealedMail(letterOf(request, answer), id, req));
  await req.payload.db.updateOne({
    collection: 'format-requests',
    id,
    data: { answer: answer === '' ? null : answer, settledBy: by, settledAt: new Date().toISOString(), replyTo: null, isAwaited: false },
    returning: false,
    req,
  });
  return isWritten;
}

function letterOf(request: FormatRequest, answer: string) {
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
    to: unseal(request.replyTo ?? '', purpose),
    subject,
    text: `${parts.join('\n\n')}\n`,
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body>${parts
      .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
      .join('')}</body></html>`,
  };
}
