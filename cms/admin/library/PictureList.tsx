import { DefaultListView } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import { clientPropsOf } from './client-props.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { LibraryViews } from './LibraryViews.tsx';
import { PictureGrid } from './PictureGrid.tsx';
import { shownPicture } from './shown-picture.ts';
import { pictureViews } from './views.ts';

/** The pictures as a grid; `?show=` narrows them to what somebody should look at. */
export function PictureList(props: ListViewServerProps) {
  const { payload, user, searchParams, data, Table } = props;
  const view = pictureViews.find(({ name }) => name === searchParams?.['show']);
  if (view !== undefined && user)
    return (
      <LibraryPage
        collection="images"
        title="Pictures"
        one="picture"
        view={view}
        views={pictureViews}
        page={searchParams?.['page']}
        payload={payload}
        user={user}
        show={(docs) => <PictureGrid pictures={docs.map(shownPicture)} />}
      />
    );
  const docs: unknown = data['docs'];
  const pictures = Array.isArray(docs) ? docs.map((doc: object) => shownPicture(dataOf(doc))) : [];
  return (
    <DefaultListView
      {...clientPropsOf(props)}
      BeforeListTable={<LibraryViews views={pictureViews} list={`${payload.config.routes.admin}/collections/images`} />}
      Table={<PictureGrid pictures={pictures} rows={Table} isSelectable />}
    />
  );
}
