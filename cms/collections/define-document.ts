import type { CollectionConfig } from 'payload';
import { officers, officersButOnlyPublishersPublish, officersOrPublisher, publishersOrOwnersOfDrafts } from '../access/policies.ts';
import { identifier } from '../fields/document/identifier.ts';
import { receipt } from '../fields/document/receipt.ts';
import { workflowFields } from '../fields/document/workflow.ts';
import { keepConfirmation } from '../hooks/keep-confirmation.ts';
import { keepPublishingToPublishers, refusePublishingByAuthors } from '../hooks/keep-publishing-to-publishers.ts';
import { cancelDeleted, refuseDeletingScheduled } from '../hooks/keep-scheduled.ts';
import { publishUsedUploads } from '../hooks/publish-used-uploads.ts';
import { recordChange, recordDeletion } from '../hooks/record-change.ts';
import { refuseStaleSave } from '../hooks/refuse-stale-save.ts';
import { withBytesByContent } from '../uploads/keep-bytes.ts';

/**
 * Makes a collection of documents that officers write and the public reads: drafts with autosave,
 * versions, the roles' rights, the change log, the receipt, and the fields
 * officers keep for themselves. Give it what is particular to the collection.
 */
export function defineDocument(collection: CollectionConfig): CollectionConfig {
  const { admin, access, hooks, fields, ...rest } = collection;
  const defined: CollectionConfig = {
    defaultSort: '-updatedAt',
    lockDocuments: { duration: 120 },
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 100 },
    ...rest,
    admin: {
      useAsTitle: 'title',
      pagination: { defaultLimit: 25 },
      defaultColumns: ['title', '_status', 'workflow', 'owner', 'updatedAt'],
      ...admin,
    },
    access: {
      read: officersOrPublisher,
      readVersions: officers,
      create: officersButOnlyPublishersPublish,
      update: officersButOnlyPublishersPublish,
      delete: publishersOrOwnersOfDrafts,
      ...access,
    },
    hooks: {
      ...hooks,
      beforeOperation: [keepPublishingToPublishers, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [keepConfirmation, refusePublishingByAuthors, ...(hooks?.beforeChange ?? []), refuseStaleSave, publishUsedUploads],
      afterChange: [...(hooks?.afterChange ?? []), recordChange],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseDeletingScheduled],
      afterDelete: [...(hooks?.afterDelete ?? []), cancelDeleted, recordDeletion],
    },
    fields: [identifier(), receipt(), ...fields, ...workflowFields()],
  };
  return defined.upload ? withBytesByContent(defined) : defined;
}
