import { z } from 'zod';

const ids = z.array(z.string().min(1)).max(50).default([]);

// As many characters as a document keeps of it.
const reason = z
  .string()
  .trim()
  .min(1, { error: 'Say why they go: people read it at their addresses.' })
  .max(300, { error: 'Keep the reason to 300 characters.' });

/** What can be done to many documents together. */
export const bulkChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tag'), how: z.enum(['add', 'remove']), topics: ids, areas: ids }),
  z.object({ do: z.literal('owner'), owner: z.string().min(1) }),
  z.object({ do: z.literal('review'), day: z.iso.date() }),
  z.object({ do: z.literal('withdraw'), reason }),
  z.object({ do: z.literal('delete'), reason }),
]);

export type BulkChange = z.infer<typeof bulkChange>;

/** What a change does to one document. */
export interface Effect {
  id: string;
  title: string;
  /** When the version was saved that this is about: another one is looked at anew before it is changed. */
  version: string;
  /** `public`: people see it at once. `draft`: only its draft changes. `inside`: only officers see it. `gone`: it leaves the public site, or goes to the bin. `none`: it stays as it is. `refused`: it cannot be done. */
  what: 'public' | 'draft' | 'inside' | 'gone' | 'none' | 'refused';
  /** The same as a sentence. */
  words: string;
}
