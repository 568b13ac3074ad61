import type { CheckboxField } from 'payload';
import { officers } from '../../access/policies.ts';
import { isMailOn } from '../../mail/queue-mail.ts';

/** Whether people who asked for e-mails are told of the document: `cms/subscriptions/`. Not shown where no e-mail is sent. */
export function tellsSubscribers(): CheckboxField {
  return {
    name: 'tellsSubscribers',
    type: 'checkbox',
    label: 'Tell people who asked for emails',
    defaultValue: true,
    access: { read: officers },
    admin: {
      position: 'sidebar',
      description:
        'Once, when it is public for the first time, when a publication gets another edition, and when you tell readers what changed. Corrections are never told. Untick it before you publish what nobody needs an email about.',
      condition: () => isMailOn(),
    },
  };
}
