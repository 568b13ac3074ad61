import { z } from 'zod';

export { slug } from '../addresses/address-grammar.ts';

/** A document's identity: a UUID as text, the same in every database the content ever lives in. */
export const identifier = z.string().min(1).max(64);

/** A moment in time, as an ISO 8601 instant in UTC. */
export const instant = z.iso.datetime();

/** A calendar day in the place's own time, as YYYY-MM-DD. */
export const day = z.iso.date();

/** A line of plain text that says something. */
export const line = z.string().trim().min(1).max(300);

/** A short piece of plain text, a paragraph at most. */
export const paragraph = z.string().trim().min(1).max(2_000);
