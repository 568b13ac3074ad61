import { exportAuditLog } from '../audit/endpoints.ts';
import { auditEventNames, auditEvents } from '../audit/audit-events.ts';
import { defineRecords } from './define-records.ts';

/**
 * Who signed in, and who did what that others may have to answer for. Rows are only ever added, in the transaction of what they
 * tell of; the database refuses anything else (`cms/access/append-only.ts`), but for those that are older than a setting says.
 * Administrators read it on a page of its own and as a spreadsheet, and nobody otherwise.
 */
export const auditLog = defineRecords({
  slug: 'audit-log',
  labels: { singular: 'Event of the audit log', plural: 'Audit log' },
  timestamps: false,
  defaultSort: '-at',
  endpoints: [exportAuditLog],
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    {
      name: 'event',
      type: 'select',
      required: true,
      index: true,
      options: auditEventNames.map((value) => ({ value, label: auditEvents[value] })),
    },
    { name: 'by', type: 'text', required: true, index: true },
    // The account; absent where nobody was signed in.
    { name: 'account', type: 'text', index: true },
    // What it was done to: a collection, or “globals”, and the identifier in it. Never a title.
    { name: 'of', type: 'text' },
    { name: 'document', type: 'text', index: true },
    // The person it was done to.
    { name: 'person', type: 'text' },
    { name: 'words', type: 'textarea' },
    { name: 'count', type: 'number', required: true, defaultValue: 1 },
  ],
});
