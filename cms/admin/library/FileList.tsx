import { DefaultListView } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { sizeInWords } from '../formatting.ts';
import { clientPropsOf } from './client-props.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { LibraryViews } from './LibraryViews.tsx';
import { fileViews } from './views.ts';

/** The files; `?show=` narrows them to what somebody should look at, with what is wrong in each. */
export function FileList(props: ListViewServerProps) {
  const { payload, user, searchParams } = props;
  const view = fileViews.find(({ name }) => name === searchParams?.['show']);
  if (view !== undefined && user)
    return (
      <LibraryPage
        collection="files"
        title="Files"
        one="file"
        view={view}
        views={fileViews}
        page={searchParams?.['page']}
        payload={payload}
        user={user}
        show={(docs, admin) => <Files docs={docs} admin={admin} />}
      />
    );
  return (
    <DefaultListView
      {...clientPropsOf(props)}
      BeforeListTable={<LibraryViews views={fileViews} list={`${payload.config.routes.admin}/collections/files`} />}
    />
  );
}

function Files({ docs, admin }: { docs: readonly Data[]; admin: string }): ReactNode {
  return (
    <ul className="signpost-rows">
      {docs.map(({ id, title, filename, filesize, findings }) => (
        <li key={String(id)}>
          <a href={`${admin}/collections/files/${String(id)}`}>{String(title || filename)}</a>
          <span>{[filename, typeof filesize === 'number' ? sizeInWords(filesize) : ''].filter(Boolean).join(', ')}</span>
          {Array.isArray(findings) && findings.length > 0 ? (
            <ul>
              {findings.map((sentence) => (
                <li key={String(sentence)}>{String(sentence)}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
