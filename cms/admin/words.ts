/**
 * What Payload's own screens say in this CMS instead of their words, by its keys: officers publish and withdraw pages,
 * and no document is “currently published” or “reverted”.
 */
export const words = {
  version: {
    publishChanges: 'Publish',
    publishing: 'Publishing…',
    confirmPublish: 'Publish all of these',
    aboutToPublishSelection: 'Everything chosen under {{label}} goes live within a second, if nothing holds it back.',
    unpublish: 'Withdraw',
    unpublishing: 'Withdrawing…',
    unpublished: 'Withdrawn',
    unpublishedSuccessfully: 'Withdrawn. Its address now says so.',
    confirmUnpublish: 'Withdraw from the public site?',
    aboutToUnpublish:
      'People can no longer read it. Its address goes on answering, and says that the page was withdrawn, with the reason that stands under Housekeeping.',
    aboutToUnpublishSelection:
      'People can no longer read what was chosen under {{label}}. The addresses go on answering, and say that the pages were withdrawn.',
    revertToPublished: 'Go back to what is public',
    confirmRevertToSaved: 'Go back to what is public?',
    aboutToRevertToPublished: 'The form shows again what the public reads. The draft stays among the versions.',
    revertUnsuccessful: 'It was never public, so there is nothing to go back to.',
    reverting: 'Going back…',
    restoreThisVersion: 'Bring this version back',
    restoreAsDraft: 'Bring it back as a draft',
    confirmVersionRestoration: 'Bring this version back?',
    aboutToRestore: 'The {{label}} reads again as it did on {{versionDate}}. What stands there now stays among the versions.',
    aboutToRestoreGlobal: '{{label}} reads again as it did on {{versionDate}}. What stands there now stays among the versions.',
    restoredSuccessfully: 'Brought back.',
    draftHasPublishedVersion: 'Draft, with an earlier version public',
    currentDraft: 'The draft',
    currentlyPublished: 'Public now',
    currentPublishedVersion: 'The version that is public',
    previouslyPublished: 'Public before',
    previouslyDraft: 'A draft before',
    autosavedSuccessfully: 'Saved.',
    draftSavedSuccessfully: 'Saved as a draft. The public does not see it yet.',
    saveDraft: 'Save as a draft',
  },
  fields: {
    customURL: 'Another website',
    internalLink: 'A page of this site',
    linkType: 'What it leads to',
    chooseBetweenCustomTextOrDocument: 'Choose whether it leads to another website or to a page of this site.',
    textToDisplay: 'Words of the link',
  },
  general: {
    noResults: 'There are none yet, or none that fit what the list is narrowed by.',
  },
};
