import type { Field } from 'payload';
import { defineRecords } from './define-records.ts';

/** Whose record it is. Only the endpoints of people read and write these (`cms/people/`). */
const account: Field = { name: 'account', type: 'text', required: true, index: true };

/** The second factors of accounts: code apps, passkeys and recovery codes. What is secret is encrypted or hashed. */
export const secondFactors = defineRecords({
  slug: 'second-factors',
  fields: [
    account,
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { label: 'Code app', value: 'code' },
        { label: 'Passkey', value: 'passkey' },
        { label: 'Recovery code', value: 'recovery' },
      ],
    },
    { name: 'name', type: 'text', required: true },
    { name: 'addedAt', type: 'date', required: true },
    { name: 'usedAt', type: 'date' },
    // A code app's: what codes are made from, encrypted; and the half minute of the last code that was taken, so that none is taken twice.
    { name: 'secret', type: 'text' },
    { name: 'lastStep', type: 'number' },
    // A passkey's, as WebAuthn names them.
    { name: 'credential', type: 'text' },
    { name: 'publicKey', type: 'text' },
    { name: 'counter', type: 'number' },
    { name: 'transports', type: 'json' },
    // A recovery code's SHA-256.
    { name: 'hash', type: 'text', index: true },
  ],
});

/** What somebody holds for a while who has no session: an invitation, a link for a new password, a sign-in between its two steps. Only hashes are kept. */
export const accountTokens = defineRecords({
  slug: 'account-tokens',
  fields: [
    account,
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['invitation', 'password-reset', 'second-step', 'set-up', 'new-factor'].map((value) => ({ label: value, value })),
    },
    { name: 'madeBy', type: 'text' },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'usedAt', type: 'date' },
    // The challenge for a passkey, and the secret of a code app that is being set up, encrypted.
    { name: 'challenge', type: 'text' },
    { name: 'secret', type: 'text' },
    // Wrong codes, so that nobody can go on guessing.
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastTryAt', type: 'date' },
  ],
});

/** What happened to accounts, and who did it. Rows are only added. */
export const accountEvents = defineRecords({
  slug: 'account-events',
  fields: [
    account,
    { name: 'what', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
  ],
});

/** One row: what everybody's signing in must fulfil. */
export const signInRules = defineRecords({
  slug: 'sign-in-rules',
  fields: [
    // Always “everybody”, so that there is one row.
    { name: 'of', type: 'text', required: true, unique: true, index: true },
    { name: 'needsSecondStep', type: 'checkbox', required: true, defaultValue: false },
  ],
});
