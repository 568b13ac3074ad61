import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

/** The frame of a page of our own in the admin, with its heading. Whoever is signed out is asked to sign in, and comes back to it. */
export function AdminPage({
  title,
  path,
  view,
  children,
}: {
  title: string;
  /** Its address below the admin's. */
  path: string;
  view: AdminViewServerProps;
  children: ReactNode;
}): ReactNode {
  const { initPageResult, i18n, params, payload, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = payload.config.routes;
  if (!req.user) redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` })}`);
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
    >
      <Gutter className="signpost-desk">
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}
