import type { AdminViewServerProps, Payload, TypedUser } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '../AdminPage.tsx';
import { Card } from '../desk/Card.tsx';
import { editAddress } from '../desk/edit-address.ts';
import { counted } from '../formatting.ts';
import {
  countedSince,
  figuresOfSite,
  periodUntilToday,
  searchesInVain,
  type Answers,
  type PageFigures,
  type VainSearch,
} from '../../figures/figures.ts';
import { isMailOn } from '../../mail/queue-mail.ts';
import { countSubscribers } from '../../subscriptions/who-follows.ts';
import { DayChart } from './DayChart.tsx';
import { readsInWords, sinceInWords } from './in-words.ts';

/** The periods that can be looked at, in days. */
const periods = [7, 30, 90, 365] as const;

/** Pages and searches that are shown at most. */
const max = { pages: 50, searches: 20 } as const;

/** How often the site and its pages are read, and what is searched for in vain. */
export async function Figures(view: AdminViewServerProps) {
  const { payload, searchParams } = view;
  const { user } = view.initPageResult.req;
  const asked = Number(searchParams?.['days']);
  const days = periods.find((period) => period === asked) ?? 30;
  return (
    <AdminPage title="Figures" path="/figures" view={view}>
      {user ? await allFigures(payload, user, days) : null}
    </AdminPage>
  );
}

async function allFigures(payload: Payload, user: TypedUser, days: number): Promise<ReactNode> {
  const { admin } = payload.config.routes;
  const [{ all, pages }, since, searches, asked] = await Promise.all([
    figuresOfSite(payload, user, periodUntilToday(days)),
    countedSince(payload, user),
    searchesInVain(payload, user, { limit: max.searches }),
    countSubscribers(payload),
  ]);
  return (
    <>
      <nav className="signpost-views" aria-label="Period">
        {periods.map((period) => (
          <a key={period} href={`${admin}/figures?days=${period}`} aria-current={period === days ? 'page' : undefined}>
            Last {period} days
          </a>
        ))}
      </nav>
      <Card title="All pages">
        <p>{since === undefined ? sinceInWords(since) : `${readsInWords(all)} ${sinceInWords(since)}`}</p>
        {since === undefined ? null : <DayChart days={all.days} />}
      </Card>
      <Card title="Each page">
        <MostRead pages={pages} admin={admin} />
      </Card>
      <Card title="Searches that found nothing">
        <InVain searches={searches} admin={admin} />
      </Card>
      {isMailOn() || asked.news + asked.links > 0 ? (
        <Card title="Emails that people asked for">
          <p>
            {counted(asked.news, 'subscription')} to a topic, an area, a publication or jobs, and {counted(asked.links, 'link')} whose owner
            is told when the page moves. These are confirmed. How many each page has stands beside it. Who they are nobody can see.
          </p>
        </Card>
      ) : null}
      <Card title="What is counted, and what is not">
        <p>
          The public site counts each time a page is opened, by the page and the day. It keeps nothing about who opens it: no address, no
          cookie, nothing that could follow somebody from one page to the next. So these are reads, not people. Known robots are left out;
          some call themselves browsers and cannot be told apart.
        </p>
        <p>
          Search works on people’s own devices. We learn only of words that found nothing, and only once five people or more have searched
          for them. Printing a page and putting it in a list happens on people’s own devices too, and nobody is told, so there are no
          figures for it. The privacy page promises all this.
        </p>
        <p>A page that is opened in the last minute may not be counted yet. Figures are kept for three years.</p>
      </Card>
    </>
  );
}

function MostRead({ pages, admin }: { pages: readonly PageFigures[]; admin: string }): ReactNode {
  if (pages.length === 0) return <p>No page was opened in this time. Pages stand here once somebody opens them, the most read first.</p>;
  return (
    <>
      <div className="signpost-scrolls" role="region" aria-label="Reads of each page" tabIndex={0}>
        <table className="signpost-figures">
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Reads</th>
              <th scope="col">Before</th>
              <th scope="col">Useful?</th>
            </tr>
          </thead>
          <tbody>
            {pages.slice(0, max.pages).map(({ page, title, document, total, before, answers }) => (
              <tr key={page}>
                <th scope="row">
                  {document ? <a href={editAddress(admin, document.collection, document.id)}>{title}</a> : title}
                  {title === page ? null : <span>{page}</span>}
                </th>
                <td>{total.toLocaleString('en-GB')}</td>
                <td>{before.toLocaleString('en-GB')}</td>
                <td>{answersInWords(answers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.length > max.pages ? <p>{counted(pages.length - max.pages, 'other page was', 'other pages were')} read less often.</p> : null}
    </>
  );
}

function InVain({ searches, admin }: { searches: readonly VainSearch[]; admin: string }): ReactNode {
  if (searches.length === 0) return <p>Every search that five people or more made has found something.</p>;
  return (
    <ul className="signpost-rows">
      {searches.map(({ id, words, senders }) => (
        <li key={id}>
          <a href={`${admin}/collections/empty-searches/${id}`}>{words}</a>
          <span>Searched for {counted(senders, 'time')}</span>
        </li>
      ))}
    </ul>
  );
}

function answersInWords({ yes, partly, no }: Answers): string {
  return yes + partly + no === 0 ? 'not rated' : `${yes} yes, ${partly} partly, ${no} no`;
}
