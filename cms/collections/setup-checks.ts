import { checkedThings } from '../installation/checklist/checked-things.ts';
import { defineRecords } from './define-records.ts';

/**
 * What somebody made sure of before the site went public, and makes sure of each year: that the statements are true, that the
 * help lines are right. Rows are only ever added, by the code; the newest of each says where it stands.
 */
export const setupChecks = defineRecords({
  slug: 'setup-checks',
  labels: { singular: 'Check of the installation', plural: 'Checks of the installation' },
  timestamps: false,
  fields: [
    { name: 'what', type: 'select', required: true, index: true, options: [...checkedThings] },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'by', type: 'text', required: true },
    { name: 'account', type: 'text', required: true },
    // What was true then, as a hash: where it is another by now, somebody has to look again.
    { name: 'digest', type: 'text', required: true },
  ],
});
