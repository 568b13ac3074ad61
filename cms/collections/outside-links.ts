import type { Access } from 'payload';
import { roleOf } from '../access/roles.ts';
import { checkLinkAgain, dismissLink } from '../api/checks/outside-links.ts';
import { defineRecords } from './define-records.ts';

/** Officers read the addresses that public pages link to: others stand in drafts, which may be under embargo. */
const officersWhereLinkedInPublic: Access = ({ req }) =>
  roleOf(req.user) === undefined ? false : { and: [{ linkedFrom: { exists: true } }, { linkedFrom: { not_equals: '' } }] };

/** Addresses of other websites that documents link to, with what they last answered. The worker writes them; officers dismiss one, or ask for another look, in the report on the checks. */
export const outsideLinks = defineRecords({
  slug: 'outside-links',
  labels: { singular: 'Link to another website', plural: 'Links to other websites' },
  timestamps: false,
  endpoints: [dismissLink, checkLinkAgain],
  access: { read: officersWhereLinkedInPublic },
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true, maxLength: 2_000 },
    { name: 'host', type: 'text', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Not checked yet', value: 'new' },
        { label: 'Answers', value: 'fine' },
        { label: 'Broken', value: 'broken' },
        { label: 'Could not check', value: 'unknown' },
      ],
    },
    { name: 'answer', type: 'text', admin: { description: 'What came of the last look, as a sentence.' } },
    { name: 'brokenSince', type: 'date' },
    { name: 'checkedAt', type: 'date' },
    { name: 'nextAt', type: 'date', required: true, index: true },
    { name: 'failures', type: 'number', required: true, defaultValue: 0, admin: { description: 'Looks in a row that came to nothing.' } },
    { name: 'pages', type: 'json', admin: { description: 'The public pages that link to it: {of, document, title}.' } },
    { name: 'linkedFrom', type: 'text', admin: { description: 'The identifiers of those pages, to be found by.' } },
    { name: 'dismissedAt', type: 'date' },
    { name: 'dismissedBy', type: 'text' },
  ],
});
