import Papa from 'papaparse';
import { formula } from '../../content/model/data/formula.ts';
import type { AuditLog } from '../payload-types.ts';
import { auditEvents } from './audit-events.ts';

/** The audit log as a spreadsheet: a line an event, times in UTC. */
export function auditCsv(events: readonly AuditLog[]): string {
  return Papa.unparse(
    {
      fields: ['When (UTC)', 'What', 'Who', 'Account', 'Collection', 'Identifier', 'Person', 'More', 'How often'],
      data: events.map(({ at, event, by, account, of, document, person, words, count }) => [
        at,
        auditEvents[event],
        by,
        account ?? '',
        of ?? '',
        document ?? '',
        person ?? '',
        words ?? '',
        count,
      ]),
    },
    { escapeFormulae: formula, newline: '\r\n' },
  );
}
