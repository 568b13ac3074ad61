import type { Block } from 'payload';
import { findFact } from '../links/find-picker.ts';
import { factInTextSlug, kindsInText } from '../../snapshot/mapping/lay-facts-over.ts';

/** A fact that is kept once, inside a line of text: the public reads its value there. */
export const factInText: Block = {
  slug: factInTextSlug,
  interfaceName: 'FactInText',
  labels: { singular: 'Fact that is kept once', plural: 'Facts that are kept once' },
  admin: { components: { Label: '/admin/facts/FactInTextLabel.tsx#FactInTextLabel' } },
  fields: [
    {
      name: 'fact',
      type: 'relationship',
      relationTo: 'facts',
      label: 'Which fact?',
      required: true,
      filterOptions: { kind: { in: [...kindsInText] } },
      admin: {
        description: 'A telephone number, an e-mail address or a price. The text shows what the fact says, whenever it changes.',
        components: findFact(kindsInText),
      },
    },
  ],
};
