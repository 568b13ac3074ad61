import type { AdminViewServerProps } from 'payload';
import { helpPages } from '../../help/pages.ts';
import { readHelp } from '../../help/read-help.ts';
import { AdminPage } from '../AdminPage.tsx';
import { Card } from '../desk/Card.tsx';
import { EditThisPage } from './EditThisPage.tsx';
import { shortcuts } from './shortcuts.ts';

/** Help: a short page about each screen, the tour, the shortcuts, and the bookmark that opens the page one is reading. */
export async function Help(view: AdminViewServerProps) {
  const { payload, params } = view;
  const help = `${payload.config.routes.admin}/help`;
  const name = params?.['segments']?.[1];
  const page = typeof name === 'string' ? await readHelp(name) : undefined;
  if (page !== undefined)
    return (
      <AdminPage title={page.title} path={`/help/${page.name}`} view={view}>
        {/* Written by us, and kept with the code. */}
        <div className="signpost-help" dangerouslySetInnerHTML={{ __html: page.html }} />
        <p>
          <a href={help}>All of the help</a>
        </p>
      </AdminPage>
    );
  const pages = (await Promise.all(helpPages.map(readHelp))).filter((one) => one !== undefined);
  return (
    <AdminPage title="Help" path="/help" view={view}>
      {typeof name === 'string' ? <p>There is no help about this screen yet. These are all there is.</p> : null}
      <Card title="New here?">
        <p>Five steps show you where everything is. You can stop at any time, and take them again.</p>
        <p>
          <a href={`${payload.config.routes.admin}?tour=1`}>Take the tour</a>
        </p>
      </Card>
      <Card title="About each screen">
        <ul className="signpost-help-pages">
          {pages.map(({ name: of, title }) => (
            <li key={of}>
              <a href={`${help}/${of}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Keyboard">
        <p>On a Mac, press ⌘ where it says Ctrl.</p>
        {shortcuts.map(({ where, keys }) => (
          <table key={where} className="signpost-figures signpost-shortcuts">
            <caption>{where}</caption>
            <thead>
              <tr>
                <th scope="col">Keys</th>
                <th scope="col">What they do</th>
              </tr>
            </thead>
            <tbody>
              {keys.map((shortcut) => (
                <tr key={shortcut.keys}>
                  <th scope="row">
                    <kbd>{shortcut.keys}</kbd>
                  </th>
                  <td>{shortcut.does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Card>
      <Card title="From a page of the site to its form">
        <EditThisPage />
      </Card>
    </AdminPage>
  );
}
