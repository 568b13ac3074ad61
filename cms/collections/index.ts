import type { CollectionConfig } from 'payload';
import { accountEvents, accountTokens, secondFactors, signInRules } from './account-records.ts';
import { alerts } from './alerts.ts';
import { auditLog } from './audit-log.ts';
import { erasures } from './erasures.ts';
import { changeLog } from './change-log.ts';
import { comments } from './comments.ts';
import { checkCounts } from './check-counts.ts';
import { checkedDocuments } from './checked-documents.ts';
import { counters } from './counters.ts';
import { documentCollections } from './documents/index.ts';
import { emptySearchEntries, emptySearches } from './received/empty-searches.ts';
import { facts } from './facts.ts';
import { factVotes } from './received/fact-votes.ts';
import { files } from './uploads/files.ts';
import { formatRequests } from './received/format-requests.ts';
import { launchSetMembers, launchSets } from './launch-sets.ts';
import { history } from './history.ts';
import { importedItems } from './imported-items.ts';
import { images } from './uploads/images.ts';
import { letters } from './letters.ts';
import { letThrough } from './let-through.ts';
import { missingContent } from './received/missing-content.ts';
import { notFound } from './received/not-found.ts';
import { outsideLinks } from './outside-links.ts';
import { phrases } from './phrases.ts';
import { previewLinks } from './preview-links.ts';
import { addressEvents, madeReleases } from './published-record.ts';
import { ratings } from './received/ratings.ts';
import { reads } from './received/reads.ts';
import { receipts } from './receipts.ts';
import { redirects } from './redirects.ts';
import { reviewReminders } from './review-reminders.ts';
import { savedFilters } from './saved-filters.ts';
import { scheduledActions } from './scheduled-actions.ts';
import { setupChecks } from './setup-checks.ts';
import { announcements, subscribers, subscriptions } from './subscriptions.ts';
import { users } from './users.ts';
import { versionNames } from './version-names.ts';

/** Every collection, in the order of the navigation. */
export const collections: CollectionConfig[] = [
  ...Object.values(documentCollections),
  facts,
  phrases,
  alerts,
  redirects,
  images,
  files,
  receipts,
  launchSets,
  scheduledActions,
  previewLinks,
  ratings,
  factVotes,
  formatRequests,
  missingContent,
  emptySearches,
  emptySearchEntries,
  notFound,
  reads,
  users,
  changeLog,
  history,
  comments,
  counters,
  addressEvents,
  madeReleases,
  versionNames,
  reviewReminders,
  savedFilters,
  letters,
  subscribers,
  subscriptions,
  announcements,
  launchSetMembers,
  letThrough,
  importedItems,
  outsideLinks,
  checkedDocuments,
  checkCounts,
  secondFactors,
  accountTokens,
  accountEvents,
  signInRules,
  setupChecks,
  auditLog,
  erasures,
];
