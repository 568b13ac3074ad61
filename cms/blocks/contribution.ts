import type { Block } from 'payload';
import { contributionFields } from '../fields/facts/contribution.ts';

/** What somebody said, inside a text. */
export const contribution: Block = {
  slug: 'contribution',
  labels: { singular: 'What somebody said', plural: 'What people said' },
  fields: [{ name: 'contribution', type: 'group', label: false, custom: { isRequired: true }, fields: contributionFields() }],
};
