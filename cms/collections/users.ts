import type { CollectionConfig } from 'payload';
import { administrationEndpoints } from '../api/people/administration.ts';
import { closedDocumentsEndpoints } from '../api/people/closed-documents.ts';
import { ownAccountEndpoints } from '../api/people/own-account.ts';
import { signInEndpoints } from '../api/people/sign-in.ts';
import { askSecondStep } from '../people/ask-second-step.ts';
import { earlierSecret } from '../people/earlier-secret.ts';
import { administrators, administratorsOrSelf, isAdministrator, officers } from '../access/policies.ts';
import { roleOf, roleOptions } from '../access/roles.ts';
import { auditAccount, auditRemovedAccount, auditSignIn, auditSignOut } from '../audit/audit-accounts.ts';
import { environment } from '../environment.ts';
import { identifier } from '../fields/document/identifier.ts';
import {
  endSessionsOnDemotion,
  endSessionsOnPasswordChange,
  keepLastAdministrator,
  keepLastAdministratorInBulk,
  keepLastAdministratorOnDelete,
  refuseDisabledAccount,
  refuseWeakPassword,
  spendAsLongOnUnknownAccounts,
} from '../hooks/keep-accounts-safe.ts';

const minutes = 60;

/** The people who write, review and publish. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'role', 'isDisabled', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: 'Everybody who can sign in, and what each may do.',
    components: { beforeListTable: ['/admin/people/InvitePeople.tsx#InvitePeople'] },
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: !environment.isLocal },
    lockTime: 10 * minutes * 1000,
    maxLoginAttempts: 5,
    tokenExpiration: 4 * 60 * minutes,
    useAPIKey: false,
    useSessions: true,
    strategies: [earlierSecret],
  },
  access: {
    admin: ({ req }) => roleOf(req.user) !== undefined,
    create: administrators,
    read: officers,
    update: administratorsOrSelf,
    delete: administrators,
    // Whoever is signed in is not locked out.
    unlock: ({ req, id }) => isAdministrator(req.user) && id !== req.user?.id,
  },
  endpoints: [...signInEndpoints, ...ownAccountEndpoints, ...administrationEndpoints, ...closedDocumentsEndpoints],
  hooks: {
    beforeOperation: [refuseWeakPassword, spendAsLongOnUnknownAccounts, keepLastAdministratorInBulk],
    beforeChange: [keepLastAdministrator, endSessionsOnDemotion],
    afterChange: [endSessionsOnPasswordChange, auditAccount],
    beforeDelete: [keepLastAdministratorOnDelete],
    afterDelete: [auditRemovedAccount],
    beforeLogin: [refuseDisabledAccount, askSecondStep],
    afterLogin: [auditSignIn],
    afterLogout: [auditSignOut],
  },
  fields: [
    identifier(),
    { name: 'name', type: 'text', required: true, maxLength: 100, admin: { description: 'First and last name, as colleagues know them.' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      options: roleOptions,
      saveToJWT: false,
      access: { create: administrators, update: administrators },
      admin: { description: 'A change takes effect at once. Somebody who may do less than before is signed out.' },
    },
    {
      name: 'isDisabled',
      type: 'checkbox',
      label: 'Disabled',
      defaultValue: false,
      access: { create: administrators, update: administrators },
      admin: { description: 'Signs the person out and keeps them out. What they wrote stays.' },
    },
    {
      name: 'security',
      type: 'ui',
      label: 'Signing in',
      admin: { disableListColumn: true, components: { Field: '/admin/people/AccountSecurity.tsx#AccountSecurity' } },
    },
  ],
};
