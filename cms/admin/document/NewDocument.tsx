import { DefaultEditView, EditDepthProvider, Gutter, HydrateAuthProvider, RenderTitle, ViewDescription } from '@payloadcms/ui';
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent';
import { buildFormState } from '@payloadcms/ui/utilities/buildFormState';
import { notFound } from 'next/navigation.js';
import { docAccessOperation } from 'payload';
import type {
  AdminViewServerProps,
  PayloadComponent,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedPermissions,
  ServerFunction,
} from 'payload';
import { startOf } from '../../collections/documents/starting-with.ts';
import { NewDocumentForm } from './NewDocumentForm.tsx';
import { SaveWhileTyping } from './saving/SaveWhileTyping.tsx';

/**
 * The page under “Create New”. Payload’s own makes a document as soon as it is opened, which then stands without a title in
 * lists and where documents are chosen; here it is made with its first words.
 */
export function NewDocument({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, permissions, req } = initPageResult;
  if (!collectionConfig) return notFound();
  return formOf({ collection: collectionConfig, permissions, req });
}

/** The same in a drawer, where a document is made for a field of another. It is made when somebody saves it. */
export const newDocumentInDrawer: ServerFunction = async (asked) => {
  const { permissions, req } = asked;
  const { collectionSlug, drawerSlug, initialData, redirectAfterCreate } = asked as unknown as AskedOfDrawer;
  const collection = req.payload.collections[collectionSlug as keyof typeof req.payload.collections]?.config;
  if (!collection) return notFound();
  const Document = await formOf({
    collection,
    permissions,
    req,
    inDrawer: {
      ...(drawerSlug === undefined ? {} : { drawerSlug }),
      ...(redirectAfterCreate === undefined ? {} : { redirectAfterCreate }),
    },
    ...(initialData ? { initialData } : {}),
  });
  return { data: initialData ?? {}, Document };
};

type AskedOfDrawer = {
  collectionSlug: string;
  drawerSlug?: string;
  initialData?: Record<string, unknown>;
  redirectAfterCreate?: boolean;
};

async function formOf({
  collection,
  permissions,
  req,
  initialData: given = {},
  inDrawer,
}: {
  collection: SanitizedCollectionConfig;
  permissions: SanitizedPermissions;
  req: PayloadRequest;
  initialData?: Record<string, unknown>;
  inDrawer?: { drawerSlug?: string; redirectAfterCreate?: boolean };
}) {
  const { slug } = collection;
  const initialData = { ...startOf(collection), ...given };
  if (!permissions.collections?.[slug]?.create) return notFound();
  const may = (status: 'draft' | 'published') =>
    docAccessOperation({ collection: { config: collection }, data: { _status: status }, req } as never);
  const docPermissions = await may('draft');
  const hasPublishPermission = Boolean((await may('published')).update);
  const { state } = (await buildFormState({
    collectionSlug: slug,
    data: initialData,
    docPermissions,
    docPreferences: { fields: {} },
    fallbackLocale: false,
    operation: 'create',
    renderAllFields: true,
    req,
    schemaPath: slug,
    skipValidation: true,
  })) as { state: NonNullable<Parameters<typeof NewDocumentForm>[0]['initialState']> };
  const description = typeof collection.admin.description === 'string' ? collection.admin.description : undefined;
  const Description = description && <ViewDescription collectionSlug={slug} description={description} />;
  const adminRoute = req.payload.config.routes.admin;
  const { livePreview, components } = collection.admin;
  const ofCollection = (Component: PayloadComponent | PayloadComponent[] | undefined) =>
    RenderServerComponent({
      Component,
      importMap: req.payload.importMap,
      serverProps: { payload: req.payload, permissions, i18n: req.i18n },
    });
  return (
    <NewDocumentForm
      adminRoute={adminRoute}
      collectionSlug={slug}
      currentEditor={null as never}
      docPermissions={docPermissions}
      hasDeletePermission={Boolean(docPermissions.delete)}
      hasPublishedDoc={false}
      hasPublishPermission={hasPublishPermission}
      hasSavePermission
      hasTrashPermission={Boolean(docPermissions.delete)}
      initialData={initialData}
      initialState={state}
      isEditing={false}
      isLocked={false}
      isNewInPlace={inDrawer === undefined}
      lastUpdateTime={0}
      mostRecentVersionIsAutosaved={false}
      previewUrl={typeof livePreview?.url === 'string' ? livePreview.url : ''}
      unpublishedVersionCount={0}
      versionCount={0}
      {...(inDrawer?.redirectAfterCreate === undefined ? {} : { redirectAfterCreate: inDrawer.redirectAfterCreate })}
    >
      {inDrawer === undefined ? (
        <Gutter className="doc-header">
          <div className="doc-header__header">
            <RenderTitle className="doc-header__title" />
          </div>
          {Description ? <div className="doc-header__after-header">{Description}</div> : null}
        </Gutter>
      ) : null}
      <HydrateAuthProvider permissions={permissions} />
      <EditDepthProvider>
        <DefaultEditView
          Description={Description}
          documentSubViewType="default"
          EditMenuItems={ofCollection(components?.edit?.editMenuItems)}
          formState={state}
          LivePreview={ofCollection(components?.views?.edit?.livePreview?.Component)}
          PublishButton={ofCollection(components?.edit?.PublishButton)}
          SaveDraftButton={<SaveWhileTyping />}
          viewType="document"
        />
      </EditDepthProvider>
    </NewDocumentForm>
  );
}
