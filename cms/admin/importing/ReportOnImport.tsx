'use client';

import { useConfig } from '@payloadcms/ui';
import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
import { type AddressOutcome, type ImportReport, type ItemOutcome, mediaToBring, type MediaToBring } from '../../importing/outcomes.ts';
import { Card } from '../desk/Card.tsx';
import { editAddress } from '../desk/edit-address.ts';
import { counted } from '../formatting.ts';

const itemWords: Readonly<Record<ItemOutcome['outcome'], string>> = {
  new: 'New',
  changed: 'Changed',
  same: 'As it is',
  kept: 'Left alone',
  refused: 'Not imported',
};

const addressWords: Readonly<Record<AddressOutcome['outcome'], string>> = {
  new: 'New redirect',
  same: 'As it is',
  waits: 'Waits for its page',
  kept: 'Left alone',
  nothing: 'Leads nowhere',
  refused: 'Cannot be redirected',
};

/** What becomes of each page, what is lost, what is left out, and what the old addresses answer. */
export function ReportOnImport({ report }: { report: ImportReport }): ReactNode {
  const { items, addresses, leftOut, ignored, isDry, format } = report;
  const lost = addresses.filter(({ outcome }) => outcome === 'nothing' || outcome === 'refused');
  const rest = addresses.filter((one) => !lost.includes(one));
  const media = mediaToBring(items);
  return (
    <>
      <Card title={isDry ? 'What would become of it' : 'What became of it'}>
        <p>
          {format}: {counted(items.length, 'page')}, {counted(addresses.length, 'old address', 'old addresses')}.
        </p>
        {ignored.length > 0 ? <p>These columns are ignored, because they match no field: {ignored.join(', ')}.</p> : null}
        {items.length === 0 ? <p>There are no pages in it.</p> : <Items items={items} />}
      </Card>
      {media.length === 0 ? null : (
        <Card title="To do: pictures and files">
          <p>
            They stay on the other site. Download those that you may use, upload them to the library, and put each into its page: its notes
            name it too.
          </p>
          <Media media={media} />
        </Card>
      )}
      <Card title="Addresses that would lead nowhere">
        {lost.length === 0 ? (
          <p>None that we know of.</p>
        ) : (
          <>
            <p>Lead those that people use to a page: in a list of addresses, or under Redirects.</p>
            <Addresses addresses={lost} />
          </>
        )}
      </Card>
      {rest.length === 0 ? null : (
        <Card title="Addresses that keep working">
          <Addresses addresses={rest} />
        </Card>
      )}
      {leftOut.length === 0 ? null : (
        <Card title="Left out">
          <ul className="signpost-rows">
            {leftOut.map(({ what, why }, index) => (
              <li key={index}>
                <span className="signpost-rows__name">{what}</span>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Items({ items }: { items: readonly ItemOutcome[] }): ReactNode {
  const { config } = useConfig();
  return (
    <div className="signpost-effects" tabIndex={0} role="region" aria-label="What becomes of each page">
      <table>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Becomes</th>
            <th scope="col">Outcome</th>
            <th scope="col">What that means</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ kind, title, into, outcome, words, lost, document }, index) => (
            <tr key={index} className={outcome === 'refused' ? 'signpost-effects__refused' : undefined}>
              <th scope="row">{document === undefined ? title : <a href={editAddress(config.routes.admin, into, document)}>{title}</a>}</th>
              <td>
                {kind} → {into}
              </td>
              <td>{itemWords[outcome]}</td>
              <td>
                {words}
                {lost.length === 0 ? null : (
                  <ul>
                    {lost.map((one) => (
                      <li key={one}>{one}</li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Media({ media }: { media: readonly MediaToBring[] }): ReactNode {
  const { config } = useConfig();
  return (
    <ul className="signpost-rows">
      {media.map(({ address, on }) => (
        <li key={address}>
          <span className="signpost-rows__name">
            {/^https?:\/\//i.test(address) ? (
              <a href={address} rel="noreferrer" target="_blank">
                {address} (opens in a new tab)
              </a>
            ) : (
              address
            )}
          </span>
          <span>
            on{' '}
            {on.map(({ title, into, document }, index) => (
              <Fragment key={index}>
                {index === 0 ? '' : ', '}
                {document === undefined ? title : <a href={editAddress(config.routes.admin, into, document)}>{title}</a>}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Addresses({ addresses }: { addresses: readonly AddressOutcome[] }): ReactNode {
  const name = useId();
  return (
    <div className="signpost-effects" tabIndex={0} role="region" aria-labelledby={name}>
      <table>
        <caption id={name}>Each address</caption>
        <thead>
          <tr>
            <th scope="col">Old address</th>
            <th scope="col">Outcome</th>
            <th scope="col">What that means</th>
          </tr>
        </thead>
        <tbody>
          {addresses.map(({ from, outcome, words }, index) => (
            <tr key={index}>
              <th scope="row">{from}</th>
              <td>{addressWords[outcome]}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
