import type { AdminViewServerProps, CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { isAdministrator } from '../../access/policies.ts';
import { auditEventNames, auditEvents } from '../../audit/audit-events.ts';
import { writeFailedSignIns } from '../../audit/failed-sign-ins.ts';
import { type AuditFilter, auditFilterIn, readAuditLog } from '../../audit/read-audit-log.ts';
import { environment } from '../../environment.ts';
import type { AuditLog as AuditRow } from '../../payload-types.ts';
import { titleOf } from '../../workflow/scheduling/title-of.ts';
import { AdminPage } from '../AdminPage.tsx';
import { editAddress } from '../desk/edit-address.ts';
import { asDate, counted, onTheClock } from '../formatting.ts';

/** Events on one page. */
const perPage = 50;

/** Who signed in, and who did what that others may have to answer for: for administrators, with a filter and as a spreadsheet. */
export async function AuditLog(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  return (
    <AdminPage title="Audit log" path="/audit-log" view={view}>
      {isAdministrator(req.user) ? await log(req, view.searchParams ?? {}) : <p>Only administrators can see this.</p>}
    </AdminPage>
  );
}

async function log(req: PayloadRequest, asked: Record<string, unknown>): Promise<ReactNode> {
  const { payload } = req;
  await writeFailedSignIns(payload);
  const filter = auditFilterIn(asked);
  const page = Math.max(1, Math.floor(Number(asked['page'])) || 1);
  const { events, total, pages } = await readAuditLog(payload, filter, { limit: perPage, page });
  const titles = await titlesOf(events, req);
  const { admin, api } = payload.config.routes;
  const query = (of: Record<string, string>): string => new URLSearchParams({ ...(filter as Record<string, string>), ...of }).toString();
  return (
    <>
      <p>
        What is kept: who signed in or failed to, who changed accounts and settings, and who published, withdrew, deleted, erased, exported,
        backed up or restored something. Nobody can change or remove any of it here. Events are deleted after{' '}
        {counted(environment.auditKeepDays, 'day')}.
      </p>
      <Filter filter={filter} action={`${admin}/audit-log`} />
      <p role="status">
        {total === 0 ? 'No events match.' : `${counted(total, 'event')}, the newest first.`}{' '}
        {total === 0 ? null : <a href={`${api}/audit-log/csv?${query({})}`}>Download them as a spreadsheet (CSV)</a>}
      </p>
      {total === 0 ? null : (
        <div className="signpost-scrolls" role="region" aria-label="Events" tabIndex={0}>
          <table className="signpost-figures signpost-log">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Who</th>
                <th scope="col">About</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <tr key={event.id}>
                  <td>
                    <time dateTime={event.at}>
                      {asDate(event.at)}, {onTheClock(event.at)}
                    </time>
                  </td>
                  <th scope="row">
                    {auditEvents[event.event]}
                    {event.count > 1 ? `, ${counted(event.count, 'time')}` : ''}
                    {event.words ? <span>{event.words}</span> : null}
                  </th>
                  <td>{event.by}</td>
                  <td>{aboutOf(event, titles, admin)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 ? (
        <nav className="signpost-views" aria-label="Pages of the log">
          {page > 1 ? <a href={`?${query({ page: String(page - 1) })}`}>Newer</a> : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={`?${query({ page: String(page + 1) })}`}>Older</a> : null}
        </nav>
      ) : null}
    </>
  );
}

function Filter({ filter, action }: { filter: AuditFilter; action: string }): ReactNode {
  return (
    <form className="signpost-filter" action={action} role="search" aria-label="Events">
      <label>
        What
        <select name="event" defaultValue={filter.event ?? ''}>
          <option value="">Everything</option>
          {auditEventNames.map((name) => (
            <option key={name} value={name}>
              {auditEvents[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Who, or whose account
        <input name="who" type="text" defaultValue={filter.who ?? ''} />
      </label>
      <label>
        From
        <input name="from" type="date" defaultValue={filter.from ?? ''} />
      </label>
      <label>
        Until
        <input name="until" type="date" defaultValue={filter.until ?? ''} />
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-small">
        Show
      </button>
      {Object.keys(filter).length > 0 ? <a href={action}>Show everything</a> : null}
    </form>
  );
}

function aboutOf({ of, document, person }: AuditRow, titles: ReadonlyMap<string, string>, admin: string): ReactNode {
  if (person) return person;
  if (!of) return '';
  if (!document) return of;
  const title = titles.get(`${of}/${document}`);
  if (of === 'globals') return title ?? document;
  return title === undefined ? (
    <>
      {of}, <code>{document}</code>, which is not there any more
    </>
  ) : (
    <a href={editAddress(admin, of, document)}>{title}</a>
  );
}

/** What things are called now, by collection and identifier; nothing of what is gone. */
async function titlesOf(events: readonly AuditRow[], req: PayloadRequest): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const byCollection = Map.groupBy(
    events.filter(({ of, document }) => of && document),
    ({ of }) => String(of),
  );
  for (const [of, about] of byCollection) {
    if (!isCollection(of, req.payload)) continue;
    const { docs } = await req.payload.find({
      collection: of,
      where: { id: { in: about.map(({ document }) => String(document)) } },
      limit: 0,
      pagination: false,
      depth: 0,
      draft: true,
      trash: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    for (const doc of docs)
      titles.set(`${of}/${doc.id}`, titleOf({ of, document: String(doc.id) }, doc as unknown as Record<string, unknown>, req));
  }
  return titles;
}

function isCollection(slug: string, payload: Payload): slug is CollectionSlug {
  return slug in payload.collections;
}
