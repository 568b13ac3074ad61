import { Gutter } from '@payloadcms/ui';
import type { Payload, TypedUser } from 'payload';
import type { ReactNode } from 'react';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { counted } from '../formatting.ts';
import { LibraryViews } from './LibraryViews.tsx';
import type { LibraryView } from './views.ts';

interface LibraryPageProps {
  collection: 'images' | 'files';
  title: string;
  /** What one of them is called. */
  one: string;
  view: LibraryView;
  views: readonly LibraryView[];
  page: unknown;
  payload: Payload;
  user: TypedUser;
  /** How what is found is shown. */
  show: (docs: Data[], admin: string) => ReactNode;
}

const perPage = 48;

/** A part of the library that somebody should look at, read with their rights. */
export async function LibraryPage({ collection, title, one, view, views, page, payload, user, show }: LibraryPageProps) {
  const {
    docs,
    totalDocs,
    hasNextPage,
    hasPrevPage,
    page: current = 1,
  } = await payload.find({
    collection,
    draft: true,
    where: await view.where(payload),
    sort: '-updatedAt',
    limit: perPage,
    page: typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const admin = payload.config.routes.admin;
  const list = `${admin}/collections/${collection}`;
  return (
    <Gutter className="signpost-library">
      <main>
        <h1>{title}</h1>
        <LibraryViews views={views} list={list} current={view.name} />
        <p>{totalDocs === 0 ? view.empty : `${counted(totalDocs, one)}. ${view.about}`}</p>
        {show(docs.map(dataOf), admin)}
        <nav className="signpost-views" aria-label="Pages">
          {hasPrevPage ? <a href={`${list}?show=${view.name}&page=${current - 1}`}>Page before</a> : null}
          {hasNextPage ? <a href={`${list}?show=${view.name}&page=${current + 1}`}>Next page</a> : null}
        </nav>
      </main>
    </Gutter>
  );
}
