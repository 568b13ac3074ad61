/** What is kept in the audit log, with how it is named to administrators. */
export const auditEvents = {
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  'sign-in-failed': 'Failed to sign in',
  account: 'Account changed',
  published: 'Published',
  withdrawn: 'Withdrawn',
  deleted: 'Deleted',
  erased: 'Erased',
  'embargo-opened': 'Embargo opened',
  'settings-changed': 'Settings changed',
  'made-sure': 'Made sure of a statement',
  'sample-removed': 'Sample removed',
  'went-back': 'Went back, or on again',
  imported: 'Imported',
  exported: 'Exported',
  'backed-up': 'Backed up',
  restored: 'Restored',
} as const;

export type AuditEvent = keyof typeof auditEvents;

/** Every kind of event, in the order in which they are offered. */
export const auditEventNames = Object.keys(auditEvents) as AuditEvent[];
