'use client';

import { useConfig, useListDrawerContext, useListQuery, useSelection, useTableColumns } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { BringIn } from './BringIn.tsx';
import { ChangeMany } from './ChangeMany.tsx';
import { csvAddress } from './csv-address.ts';
import { SavedFilters } from './SavedFilters.tsx';

/** Collections that a spreadsheet can be brought into. */
const takenIn: ReadonlySet<string> = new Set(['hubs', 'offers', 'services', 'redirects']);

/** What stands above a list: filters by name, what can be done with the rows that are chosen, and the way to and from a spreadsheet. */
export function ListTools(): ReactNode {
  const { isInDrawer } = useListDrawerContext();
  const { collectionSlug, query, data } = useListQuery();
  const { config, getEntityConfig } = useConfig();
  const { columns } = useTableColumns();
  const { count, getSelectedIds, selectAll, toggleAll } = useSelection();
  const pathname = usePathname();
  const [isBringingIn, setIsBringingIn] = useState(false);
  if (isInDrawer || pathname.endsWith('/trash')) return null;

  const shown = {
    ...(query.where === undefined ? {} : { where: query.where }),
    ...(query.search ? { search: query.search } : {}),
  };
  // The name of Payload's state for “all, on every page”.
  const chosen = String(selectAll) === 'allAvailable' ? { all: shown } : { ids: getSelectedIds().map(String) };
  // What is looked at from time to time is changed together; the rest one by one.
  const isChangedTogether = (getEntityConfig({ collectionSlug })?.fields ?? []).some(
    (field) => 'name' in field && field.name === 'reviewBy',
  );
  const active = columns.filter((column) => column.active).map(({ accessor }) => accessor);
  return (
    <section className="signpost-list-tools" aria-label="Work with this list">
      <SavedFilters of={collectionSlug} shown={shown} />
      {count > 0 && isChangedTogether ? <ChangeMany of={collectionSlug} count={count} chosen={chosen} onDone={() => toggleAll()} /> : null}
      <p className="signpost-list-tools__csv">
        {data?.totalDocs === 0 ? null : (
          <a
            href={csvAddress({
              api: config.routes.api,
              of: collectionSlug,
              shown,
              columns: active,
              ...(query.sort ? { sort: query.sort } : {}),
            })}
            download
          >
            Take {inThisList(data?.totalDocs)} out as a spreadsheet (CSV)
          </a>
        )}
        {takenIn.has(collectionSlug) ? (
          <button type="button" className="signpost-list-tools__link" onClick={() => setIsBringingIn(true)}>
            Bring in from a spreadsheet (CSV)
          </button>
        ) : null}
      </p>
      {isBringingIn ? <BringIn of={collectionSlug} close={() => setIsBringingIn(false)} /> : null}
    </section>
  );
}

function inThisList(count: number | undefined): string {
  if (count === undefined) return 'this list';
  return count === 1 ? 'this one' : `these ${count}`;
}
