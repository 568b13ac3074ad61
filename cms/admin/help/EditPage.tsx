import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { findByAddress } from '../../api/find/by-address.ts';
import { AdminPage } from '../AdminPage.tsx';
import { editAddress } from '../desk/edit-address.ts';

/** Where the bookmark “Edit this page” leads: on to the form of the page at the address it brings. */
export async function EditPage(view: AdminViewServerProps) {
  const { payload, searchParams } = view;
  const { req } = view.initPageResult;
  const { admin } = payload.config.routes;
  const address = searchParams?.['address'];
  const asked = typeof address === 'string' ? address : '';
  const [found] = req.user ? await findByAddress(asked.trim(), req) : [];
  if (found !== undefined) redirect(editAddress(admin, found.collection, found.id));
  return (
    <AdminPage title="Nothing to edit at this address" path={`/edit-page?${new URLSearchParams({ address: asked })}`} view={view}>
      <p>
        {asked === '' ? 'No address was given.' : `No page of this site stands at ${asked}.`} Lists, the search and pages that belong to the
        site itself are made by themselves, and have no form.
      </p>
      <p>
        Look for the page by its title in “Find anything” above, or <a href={admin}>go to your desk</a>.
      </p>
    </AdminPage>
  );
}
