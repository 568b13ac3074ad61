import type { Field } from 'payload';
import { orKeptFact } from './kept-fact.ts';

/** What something costs, in words, or a price that is kept once. */
export function cost(): Field[] {
  return orKeptFact(
    {
      name: 'cost',
      type: 'text',
      maxLength: 300,
      admin: { description: '“Free”, or what it costs. Leave it empty where nobody said.' },
    },
    { kind: 'price', label: 'A price that is kept once' },
  );
}
