import type { GlobalConfig } from 'payload';
import { officers, officersButOnlyPublishersPublish, officersOrPublisher } from '../access/policies.ts';
import { comments } from '../fields/document/comments.ts';
import { receipt } from '../fields/document/receipt.ts';
import { launchSet } from '../fields/document/launch-set.ts';
import { publishButton, review } from '../fields/document/review.ts';
import { checks } from '../fields/document/checks.ts';
import { schedule } from '../fields/document/schedule.ts';
import { savedWhileTyping, saveWhileTyping, withTabsOfOfficers } from '../fields/document/saving.ts';
import { whoIsWriting } from '../fields/document/who-is-writing.ts';
import { whatWillHappen } from '../fields/document/what-will-happen.ts';
import { keepGlobalPublishingToPublishers } from '../hooks/keep-publishing-to-publishers.ts';
import { refusePublishingGlobalAlone } from '../hooks/keep-launch-sets.ts';
import { keepGlobalReviewed } from '../hooks/keep-reviewed.ts';
import { publishUploadsOfGlobal } from '../hooks/publish-used-uploads.ts';
import { recordGlobalChange } from '../hooks/record-change.ts';
import { refuseStaleGlobalSave } from '../hooks/refuse-stale-save.ts';
import { revisionFields } from '../fields/document/workflow.ts';

/** Makes a global of what the public sees, with drafts, versions, the roles' rights, the change log and the receipt. */
export function defineGlobal(global: GlobalConfig): GlobalConfig {
  const { access, admin, hooks, fields, ...rest } = global;
  return {
    versions: { drafts: savedWhileTyping, max: 100 },
    ...rest,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        elements: { ...admin?.components?.elements, PublishButton: publishButton, SaveDraftButton: saveWhileTyping },
        views: { ...admin?.components?.views, edit: withTabsOfOfficers(admin?.components?.views?.edit) },
      },
    },
    access: { read: officersOrPublisher, readVersions: officers, update: officersButOnlyPublishersPublish, ...access },
    hooks: {
      ...hooks,
      beforeOperation: [keepGlobalPublishingToPublishers, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [
        refusePublishingGlobalAlone,
        ...(hooks?.beforeChange ?? []),
        refuseStaleGlobalSave,
        keepGlobalReviewed,
        publishUploadsOfGlobal,
      ],
      afterChange: [...(hooks?.afterChange ?? []), recordGlobalChange],
    },
    fields: [
      whoIsWriting(),
      receipt(),
      whatWillHappen(),
      checks(),
      review(),
      comments(),
      schedule(),
      launchSet(),
      ...fields,
      ...revisionFields(),
    ],
  };
}
