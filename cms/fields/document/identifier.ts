import { randomUUID } from 'node:crypto';
import type { TextField } from 'payload';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a value can be the identifier of a document. */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}

/** The identifier of our own that every collection has: a UUID as text, the same in every database. */
export function identifier(): TextField {
  return {
    name: 'id',
    type: 'text',
    required: true,
    defaultValue: () => randomUUID(),
    admin: { hidden: true, disableBulkEdit: true },
    validate: (value: unknown) =>
      isIdentifier(value) || 'An identifier is a UUID in lower case, such as 6f1c1c52-8a57-4b2e-9b0c-0d5f4a1f7a10.',
  };
}
