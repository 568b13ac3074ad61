import type { AdminViewServerProps } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { AdminPage } from '../AdminPage.tsx';
import { Card } from '../desk/Card.tsx';
import { BringInFile } from './BringInFile.tsx';

/** Brings in what another site had. */
export function Import(view: AdminViewServerProps) {
  const { payload } = view;
  const { admin } = payload.config.routes;
  return (
    <AdminPage title="Bring in another site" path="/import" view={view}>
      {canPublish(view.initPageResult.req.user) ? (
        <BringInFile />
      ) : (
        <p>Only editors and administrators can bring in another site. Ask one of them: they are under People.</p>
      )}
      <Card title="What can be brought in">
        <ul>
          <li>
            <strong>WordPress</strong>: there, under Tools, choose Export, then All content.
          </li>
          <li>
            <strong>Drupal</strong>: save what its JSON:API answers, such as <code>/jsonapi/node/page</code>. Whoever runs the site can
            fetch all of it with <code>npm run import</code>.
          </li>
          <li>
            <strong>A spreadsheet</strong> of pages, stories, services or vacancies, saved as CSV. Its headings are the names of the fields
            in the form. “Source ID” names a row for the next time, and “Old address” says where it stood.
          </li>
          <li>
            <strong>A list of addresses</strong>, saved as CSV: the old address, then where it leads. <code>/old-site/*</code> stands for
            everything below a folder, and <code>/page.aspx?documentuid=12</code> is an address too.
          </li>
        </ul>
        <p>
          Pictures and files stay where they are: each draft says in its notes which ones it showed. Who wrote what, and comments, are left
          out. What was brought in is in the lists, as drafts; the redirects are under{' '}
          <a href={`${admin}/collections/redirects`}>Redirects</a>.
        </p>
      </Card>
    </AdminPage>
  );
}
