import { z } from 'zod';
import { contact } from './contact.ts';
import { day, identifier, line, paragraph } from './identifier.ts';
import { openingHours } from './opening-hours.ts';
import { place } from './place.ts';

/** What can be kept once and stand in many documents. */
export const factKinds = ['telephone', 'email', 'opening hours', 'price', 'way in', 'address'] as const;

export type FactKind = (typeof factKinds)[number];

/** What of a document can say how sure it is: whatever can be kept once, and whether it is open. */
export const checkableKinds = [...factKinds, 'status'] as const;

export type CheckableKind = (typeof checkableKinds)[number];

const verification = {
  /** Who or what says so: "the hub's manager". */
  source: line.optional(),
  /** Who made sure of it last: an organisation or a post, never a person's name. */
  by: line.optional(),
  /** The day somebody last made sure of it. */
  verifiedOn: day,
  /** The last day it counts as confirmed. */
  runsOut: day,
} as const;

const kept = { id: identifier, ...verification } as const;

/** Something that is kept once and used in many documents. Documents carry its value; it has no page of its own. */
export const fact = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...kept, kind: z.literal('telephone'), telephone: contact.shape.telephone.unwrap() }),
    z.strictObject({ ...kept, kind: z.literal('email'), email: contact.shape.email.unwrap() }),
    z.strictObject({ ...kept, kind: z.literal('opening hours'), openingHours }),
    z.strictObject({ ...kept, kind: z.literal('price'), price: line }),
    z.strictObject({ ...kept, kind: z.literal('way in'), wayIn: paragraph }),
    z.strictObject({ ...kept, kind: z.literal('address'), place }),
  ])
  .refine(({ verifiedOn, runsOut }) => runsOut >= verifiedOn, {
    path: ['runsOut'],
    message: 'this day is before the one on which it was last confirmed: a fact runs out later',
  });

/** A fact as a document carries it beside the value, so that its page can say how old that is. */
export const usedFact = z.strictObject({
  ...verification,
  /** The fact that is kept once and has the value; absent where the document has the value itself. */
  id: identifier.optional(),
  kind: z.enum(checkableKinds),
  /** The fields of the document that have their value from it, such as `contact.telephone`. */
  at: z.array(line).min(1),
  /** What it says, of a telephone number, an e-mail address and a price, so that the page can tell where that stands. */
  says: line.optional(),
});

export type Fact = z.infer<typeof fact>;
export type UsedFact = z.infer<typeof usedFact>;
