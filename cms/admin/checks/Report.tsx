import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { type AdviserName, adviserNames } from '../../checks/advice/index.ts';
import { linksThatAre } from '../../checks/outside/pages-with-links.ts';
import { currentCounts } from '../../checks/report/report-on-site.ts';
import { prioritiesToProve } from '../../commitments/priorities-to-prove.ts';
import { environment } from '../../environment.ts';
import { PriorityRows } from '../commitments/PriorityRows.tsx';
import { editAddress } from '../desk/edit-address.ts';
import { asDate, counted } from '../formatting.ts';
import { notAsked } from './BrokenLinks.tsx';
import { BrokenLinkRows } from './BrokenLinkRows.tsx';
import { narrow, narrowedBy, type SiteFinding, siteFindings } from './site-findings.ts';
import { Trend } from './Trend.tsx';

/** Pages of the site that one page of the report shows. */
const perPage = 25;

/** What the checks find on the whole public site: how much, where, since when, and whether it gets better. */
export async function Report({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { payload, user, i18n } = req;
  const { admin } = payload.config.routes;
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/checks`)}`);
  const asked = narrowedBy(searchParams);
  const [counts, all, broken, unknown, dismissed, days, toProve] = await Promise.all([
    currentCounts(payload),
    siteFindings(payload, user),
    linksThatAre('broken', payload, user),
    linksThatAre('unknown', payload, user),
    linksThatAre('dismissed', payload, user),
    payload.find({ collection: 'check-counts', sort: '-day', limit: 90, pagination: false, depth: 0, overrideAccess: false, user }),
    prioritiesToProve(payload, user),
  ]);
  const kinds = Object.fromEntries([
    ...payload.config.collections.map(({ slug, labels }) => [slug, typeof labels.singular === 'string' ? labels.singular : slug]),
    ['globals', 'Settings'],
  ]);
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="signpost-desk signpost-report">
        <main>
          <h1>Checks of the whole site</h1>
          <p>
            {counts.documents === 0
              ? 'Nothing public was checked yet. Each page, alert and setting is checked some seconds after it is published, and all of them again at night.'
              : `${counted(counts.documents, 'page, alert or setting', 'pages, alerts and settings')} checked: ${counted(counts.errorCount, 'error')}, ${counted(counts.suggestionCount, 'suggestion')} and ${counted(counts.brokenLinks, 'broken link')} to other websites.`}
          </p>
          <Trend days={days.docs.toReversed()} />
          <p>
            <a href={`${admin}/collections/files?show=with-faults`}>Files with faults</a>: PDFs and office files that some people cannot
            read, and what is wrong with each.
          </p>
          <section className="signpost-card" aria-labelledby="broken-links">
            <h2 id="broken-links">Broken links to other websites</h2>
            <p>
              {environment.asksOtherWebsites
                ? broken.length === 0
                  ? 'None that we know of. Each address is asked once a week.'
                  : 'Find the new address, or take the link out. Dismiss what works for people and only looks broken from here.'
                : notAsked}
            </p>
            <BrokenLinkRows links={broken} admin={admin} mayDismiss />
            {unknown.length > 0 ? (
              <details>
                <summary>{counted(unknown.length, 'link')} that could not be checked</summary>
                <p>That is no fault: many websites let no programs in.</p>
                <BrokenLinkRows links={unknown} admin={admin} />
              </details>
            ) : null}
            {dismissed.length > 0 ? (
              <details>
                <summary>{counted(dismissed.length, 'link')} that somebody dismissed</summary>
                <BrokenLinkRows links={dismissed} admin={admin} />
              </details>
            ) : null}
          </section>
          <section className="signpost-card" aria-labelledby="promises-without-evidence">
            <h2 id="promises-without-evidence">Promises without evidence</h2>
            <p>
              {toProve.length === 0
                ? 'Every priority of a year under way has had a dated figure, report or decision within six months, and of each year that ended somebody said how it went.'
                : 'Priorities of a year under way without a dated figure, report or decision for six months, and years that ended of which nobody said what was done.'}
            </p>
            <PriorityRows priorities={toProve} admin={admin} />
          </section>
          <section className="signpost-card" aria-labelledby="findings">
            <h2 id="findings">Errors and suggestions</h2>
            <Filter all={all} asked={asked} kinds={kinds} action={`${admin}/checks`} />
            <Found findings={narrow(all, asked)} asked={asked} kinds={kinds} admin={admin} isNarrowed={all.length > 0} />
          </section>
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}

type Asked = ReturnType<typeof narrowedBy>;

function Filter({
  all,
  asked,
  kinds,
  action,
}: {
  all: readonly SiteFinding[];
  asked: Asked;
  kinds: Record<string, string>;
  action: string;
}): ReactNode {
  if (all.length === 0) return null;
  const count = (value: (finding: SiteFinding) => string): [string, number][] =>
    [...Map.groupBy(all, value)].map(([key, found]): [string, number] => [key, found.length]).sort((one, other) => other[1] - one[1]);
  const choices = (label: string, name: 'check' | 'weight' | 'of', options: [string, number][], words: (key: string) => string) => (
    <label>
      {label}
      <select name={name} defaultValue={asked[name] ?? ''}>
        <option value="">All ({all.length})</option>
        {options.map(([key, number]) => (
          <option key={key} value={key}>
            {words(key)} ({number})
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="signpost-report__filter" action={action} method="get">
      {choices(
        'What is found',
        'check',
        count(({ check }) => check),
        (key) => adviserNames[key as AdviserName] ?? key,
      )}
      {choices(
        'How much it weighs',
        'weight',
        count(({ weight }) => weight),
        (key) => (key === 'error' ? 'Errors' : 'Suggestions'),
      )}
      {choices(
        'Kind of page',
        'of',
        count(({ of }) => of),
        (key) => kinds[key] ?? key,
      )}
      <button type="submit">Show these</button>
    </form>
  );
}

function Found({
  findings,
  asked,
  kinds,
  admin,
  isNarrowed,
}: {
  findings: readonly SiteFinding[];
  asked: Asked;
  kinds: Record<string, string>;
  admin: string;
  isNarrowed: boolean;
}): ReactNode {
  if (findings.length === 0) return <p>{isNarrowed ? 'Nothing matches what you chose.' : 'The checks found nothing to mend.'}</p>;
  const byPage = [...Map.groupBy(findings, ({ of, document }) => `${of}/${document}`).values()];
  const pages = Math.ceil(byPage.length / perPage);
  const page = Math.min(asked.page, pages);
  const shown = byPage.slice((page - 1) * perPage, page * perPage);
  const address = (to: number) => {
    const { check, weight, of } = asked;
    return `?${new URLSearchParams({ ...(check && { check }), ...(weight && { weight }), ...(of && { of }), page: String(to) })}`;
  };
  return (
    <>
      <p role="status">
        {counted(findings.length, 'finding')} on {counted(byPage.length, 'page')}
        {pages > 1 ? `, part ${page} of ${pages}` : ''}.
      </p>
      <ul className="signpost-rows">
        {shown.map((found) => (
          <PageRow key={found[0]?.document} found={found} kinds={kinds} admin={admin} />
        ))}
      </ul>
      {pages > 1 ? (
        <nav className="signpost-views" aria-label="Pages">
          {page > 1 ? <a href={address(page - 1)}>Page before</a> : null}
          {page < pages ? <a href={address(page + 1)}>Next page</a> : null}
        </nav>
      ) : null}
    </>
  );
}

function PageRow({ found, kinds, admin }: { found: readonly SiteFinding[]; kinds: Record<string, string>; admin: string }): ReactNode {
  const [first] = found;
  if (first === undefined) return null;
  const { of, document, title } = first;
  return (
    <li>
      <a href={`${editAddress(admin, of, document)}#checks`}>{title}</a>
      <span>{kinds[of] ?? of}</span>
      <ul>
        {found.map(({ weight, field, reason, words, since }, index) => (
          <li key={index}>
            {weight === 'error' ? <strong>Error. </strong> : null}
            {field ? `${field}: ` : ''}
            {reason}
            {words !== undefined && !reason.includes(words) ? (
              <q> {words.length > 160 ? `${words.slice(0, 160)}…` : words}</q>
            ) : null} Since {asDate(since)}.
          </li>
        ))}
      </ul>
    </li>
  );
}
