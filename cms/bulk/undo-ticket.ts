import { APIError } from 'payload';
import { z } from 'zod';
import { isSignedByUs, signatureOf } from '../signature.ts';

/** How long a change of many documents can be taken back, in milliseconds. */
const maxAge = 3_600_000;

const purpose = 'a change of many documents that can be taken back';

const values = z.object({
  topics: z.array(z.string()).optional(),
  areas: z.array(z.string()).optional(),
  owner: z.string().nullable().optional(),
  /** YYYY-MM-DD in London. */
  reviewBy: z.string().nullable().optional(),
});

const ticket = z.object({
  of: z.string(),
  /** The account that changed them. */
  by: z.string(),
  at: z.number(),
  changed: z.array(z.object({ id: z.string(), before: values, after: values })),
});

/** A document that was changed with others: what it had of it before, and what it has since. */
export type Changed = z.infer<typeof ticket>['changed'][number];

/** What somebody shows to take back what they did to many documents. It is signed, because it says what to write again. */
export function undoTicket(done: { of: string; by: string; changed: Changed[] }): string {
  const said = Buffer.from(JSON.stringify({ ...done, at: Date.now() })).toString('base64url');
  return `${said}.${signatureOf(said, purpose)}`;
}

/** What a ticket says. @throws APIError where it is not ours, too old, or somebody else's */
export function readUndoTicket(given: string, by: string): z.infer<typeof ticket> {
  const [said = '', signature = ''] = given.split('.');
  if (!isSignedByUs(said, signature, purpose)) throw new APIError('This cannot be taken back.', 400, undefined, true);
  const read = ticket.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  if (read.by !== by) throw new APIError('Only whoever changed them can take it back.', 403, undefined, true);
  if (Date.now() - read.at > maxAge)
    throw new APIError('It is more than an hour since then. Choose them again, and change them back.', 410, undefined, true);
  return read;
}
