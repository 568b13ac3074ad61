import type { CollectionConfig } from 'payload';
import { withBin } from '../workflow/bin/with-bin.ts';
import { nobody, officers, officersButOnlyPublishersPublish, officersOrPublisher, publishersOrOwnersOfDrafts } from '../access/policies.ts';
import { embargoEndpoints } from '../api/embargo.ts';
import { withFilesOfVersions } from '../access/embargo/closed-files.ts';
import { keepCopyClosed, noteEmbargoOfCopied } from '../access/embargo/keep-copies-closed.ts';
import { embargoFields, endEmbargoOnPublish, withinEmbargo } from '../access/embargo/embargo-fields.ts';
import { bringUploadsUnderEmbargo, openVersionsOfPublished } from '../access/embargo/set-embargo.ts';
import { identifier } from '../fields/document/identifier.ts';
import { receipt } from '../fields/document/receipt.ts';
import { publishButton } from '../fields/document/review.ts';
import { newDocument, savedWhileTyping, saveWhileTyping, withTabsOfOfficers } from '../fields/document/saving.ts';
import { whoIsWriting } from '../fields/document/who-is-writing.ts';
import { workflowFields } from '../fields/document/workflow.ts';
import { keepAnsweredFor } from '../hooks/keep-answered-for.ts';
import { forgetComments } from '../hooks/forget-comments.ts';
import { keepConfirmation } from '../hooks/keep-confirmation.ts';
import { keepReviewed } from '../hooks/keep-reviewed.ts';
import { keepPublishingToPublishers, refusePublishingByAuthors } from '../hooks/keep-publishing-to-publishers.ts';
import { cancelDeleted, refuseDeletingScheduled } from '../hooks/keep-scheduled.ts';
import { refusePublishingAlone } from '../hooks/keep-launch-sets.ts';
import { publishUsedUploads } from '../hooks/publish-used-uploads.ts';
import { recordChange, recordDeletion } from '../hooks/record-change.ts';
import { refuseStaleSave } from '../hooks/refuse-stale-save.ts';
import { withBytesByContent } from '../uploads/keep-bytes.ts';

/**
 * Makes a collection of documents that officers write and the public reads: drafts that are saved while somebody types,
 * versions, the roles' rights, the bin, the change log, the receipt, and the fields
 * officers keep for themselves. Give it what is particular to the collection.
 */
export function defineDocument(collection: CollectionConfig): CollectionConfig {
  const { admin, access, hooks, fields, ...rest } = collection;
  const read = access?.read ?? officersOrPublisher;
  const defined: CollectionConfig = {
    defaultSort: '-updatedAt',
    lockDocuments: { duration: 120 },
    versions: { drafts: savedWhileTyping, maxPerDoc: 100 },
    ...rest,
    endpoints: [...(rest.endpoints || []), ...embargoEndpoints],
    admin: {
      useAsTitle: 'title',
      pagination: { defaultLimit: 25 },
      defaultColumns: ['title', '_status', 'workflow', 'owner', 'updatedAt'],
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...admin?.components?.edit, PublishButton: publishButton, SaveDraftButton: saveWhileTyping },
        views: {
          ...admin?.components?.views,
          // A picture or file is made with its bytes, by a press of the button.
          ...(rest.upload ? {} : { create: newDocument }),
          edit: withTabsOfOfficers(admin?.components?.views?.edit),
        },
      },
    },
    access: {
      create: officersButOnlyPublishersPublish,
      ...access,
      read: rest.upload ? withFilesOfVersions(collection, read, withinEmbargo(read)) : withinEmbargo(read),
      readVersions: withinEmbargo(access?.readVersions ?? officers, 'version.'),
      update: withinEmbargo(access?.update ?? officersButOnlyPublishersPublish),
      delete: access?.delete ?? publishersOrOwnersOfDrafts,
    },
    hooks: {
      ...hooks,
      beforeOperation: [keepPublishingToPublishers, noteEmbargoOfCopied, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [
        keepConfirmation,
        keepCopyClosed,
        endEmbargoOnPublish,
        refusePublishingByAuthors,
        refusePublishingAlone,
        ...(hooks?.beforeChange ?? []),
        keepAnsweredFor,
        refuseStaleSave,
        keepReviewed,
        publishUsedUploads,
      ],
      afterChange: [...(hooks?.afterChange ?? []), bringUploadsUnderEmbargo, openVersionsOfPublished, recordChange],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseDeletingScheduled],
      afterDelete: [...(hooks?.afterDelete ?? []), cancelDeleted, forgetComments, recordDeletion],
    },
    fields: [identifier(), whoIsWriting(), receipt(), ...fields, ...workflowFields(), ...embargoFields()],
  };
  const kept = withBin(defined.upload ? withBytesByContent(defined) : defined);
  // Also what goes from the bin for good.
  return { ...kept, access: { ...kept.access, delete: withinEmbargo(kept.access?.delete ?? nobody) } };
}
