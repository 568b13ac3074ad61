import { z } from 'zod';
import { contact } from './fields/contact.ts';
import { usedFact } from './fields/fact.ts';
import { identifier, instant, line } from './fields/identifier.ts';
import { link } from './fields/link.ts';

/** A message at the top of the site, or of some addresses, for a while. */
export const alert = z
  .strictObject({
    id: identifier,
    title: line,
    text: line,
    tone: z.enum(['information', 'warning', 'urgent']),
    /** The number to ring about it. */
    telephone: contact.shape.telephone,
    link: link.optional(),
    /** Addresses it stands on, each with everything below it; empty means the whole site. */
    paths: z.array(z.string().regex(/^\/[a-z0-9/-]*$/)).default([]),
    starts: instant.optional(),
    ends: instant.optional(),
    /** The facts it uses that are kept once; absent where it uses none. */
    facts: z.array(usedFact).optional(),
  })
  .refine(({ starts, ends }) => starts === undefined || ends === undefined || starts < ends, {
    path: ['ends'],
    error: 'it ends before it starts, so nobody would ever see it: choose a later end, or an earlier start',
  });

export type Alert = z.infer<typeof alert>;
