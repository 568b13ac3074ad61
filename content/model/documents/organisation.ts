import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { identifier, line } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';
import { safeUrl } from '../fields/link.ts';
import { person } from '../fields/person.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A partner: who it is and what it is part of. Its title is its public name. */
export const organisation = z.strictObject({
  collection: z.literal('organisations'),
  ...base,
  legalName: line.optional(),
  kind: z.enum([
    'partnership',
    'integrated care board',
    'council',
    'NHS body',
    'charity',
    'voluntary sector body',
    'GP federation',
    'GP practice',
    'hospital',
    'national body',
  ]),
  website: safeUrl.optional(),
  /** The organisations or partnerships it belongs to. */
  partOf: z.array(identifier).default([]),
  began: impreciseDate.optional(),
  ended: impreciseDate.optional(),
  successor: identifier.optional(),
  /** People named with it, with their post at the time. */
  people: z.array(person).default([]),
  /** Single facts: what it does, in a line each. */
  responsibilities: z.array(line).default([]),
  contact: contact.optional(),
  body: richText.default([]),
});

export type Organisation = z.infer<typeof organisation>;
