import type { GlobalConfig } from 'payload';
import { auditSettings } from '../audit/audit-settings.ts';
import { administrators, officers } from '../access/policies.ts';

/** Who must look before something goes public. None of it is ever public. */
export const publishingRules: GlobalConfig = {
  slug: 'publishing-rules',
  label: 'Rules for publishing',
  admin: {
    group: 'Settings',
    description: 'Who must look at something before it goes public. Administrators decide; everybody may read it.',
    hideAPIURL: true,
  },
  // So that one sees how they were before.
  versions: { max: 50, drafts: false },
  access: { read: officers, readVersions: officers, update: administrators },
  hooks: { afterChange: [auditSettings] },
  fields: [
    {
      name: 'authorsPublishApproved',
      type: 'checkbox',
      defaultValue: false,
      label: 'Authors may publish what an editor approved',
      admin: {
        description: 'Only that version, word for word. After any edit it has to be approved again. Withdrawing stays with editors.',
      },
    },
    {
      name: 'needsTwoPeople',
      type: 'checkbox',
      defaultValue: false,
      label: 'Two people must have seen what goes public',
      admin: {
        description:
          'An editor who wrote something needs another editor’s approval. In an emergency they can publish it alone, and are asked for a reason, which is kept. Leave it off in a team of one. A picture or file goes public with a page that was approved, or another editor publishes it.',
      },
    },
  ],
};
