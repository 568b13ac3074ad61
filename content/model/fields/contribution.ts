import { z } from 'zod';
import { paragraph } from './identifier.ts';
import { person } from './person.ts';

/** What a person said, and whether these are their own words. */
export const contribution = z
  .strictObject({
    person,
    /** `quotation` gives the person's own words; `paraphrase` gives the sense in ours, and never looks like a quotation. */
    kind: z.enum(['quotation', 'paraphrase']),
    /** The words, without quotation marks. */
    text: paragraph,
  })
  .refine(({ kind, text }) => kind === 'quotation' || !/[“”"«»]/.test(text), {
    path: ['text'],
    message: 'a paraphrase never has quotation marks: say it in your own words, or mark it as a quotation',
  });

export type Contribution = z.infer<typeof contribution>;
