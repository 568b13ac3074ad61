import type { PayloadRequest } from 'payload';
import { londonClock } from '../../content/model/time/london-time.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import type { AuditLog } from '../payload-types.ts';
import { actorOf, addToAuditLog } from './add-to-audit-log.ts';
import { auditCsv } from './as-csv.ts';
import { writeFailedSignIns } from './failed-sign-ins.ts';
import { allEvents, auditFilterIn } from './read-audit-log.ts';

/** Spreadsheets know by it that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** `GET /api/audit-log/csv?event=…&who=…&from=…&until=…`: the audit log as a spreadsheet, for administrators; that it was taken is kept too. */
export const exportAuditLog = officerEndpoint(
  'get',
  '/csv',
  async (req: PayloadRequest): Promise<Response> => {
    await writeFailedSignIns(req.payload);
    const events: AuditLog[] = [];
    for await (const event of allEvents(req.payload, auditFilterIn(req.query))) events.push(event);
    await addToAuditLog({ event: 'exported', ...actorOf(req), words: `${events.length} events of the audit log` }, req);
    return new Response(byteOrderMark + auditCsv(events), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="audit-log-${londonClock(new Date()).day}.csv"`,
        'cache-control': 'no-store',
      },
    });
  },
  { onlyAdministrators: true },
);
