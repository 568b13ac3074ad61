import type { Access, FieldAccess, Where } from 'payload';
import { isPublisher, uploadsOfPublisher } from './publisher.ts';
import { roleOf } from './roles.ts';

/** Nobody over HTTP. The worker and the commands work with access overridden, and say so. */
export const nobody: Access & FieldAccess = () => false;

/** Anybody who is signed in. */
export const officers: Access & FieldAccess = ({ req }) => roleOf(req.user) !== undefined;

/** How many must have asked the same before anybody reads it: what few ask could say who they are. */
export const minSenders = 5;

/** Anybody who is signed in, but only what enough people asked. */
export const officersButNotOfFew: Access = ({ req }) =>
  roleOf(req.user) === undefined ? false : { senders: { greater_than_equal: minSenders } };

/** How often an address must have been asked for in vain before officers see it: once may be somebody's slip, or their own name. */
export const minTimes = 3;

/** Anybody who is signed in, but only what was asked for often enough. */
export const officersButNotOfFewTimes: Access = ({ req }) =>
  roleOf(req.user) === undefined ? false : { times: { greater_than_equal: minTimes } };

/** Those who may publish and withdraw. */
export const editorsAndAdministrators: Access & FieldAccess = ({ req }) => canPublish(req.user);

/** Those who look after people and settings. */
export const administrators: Access & FieldAccess = ({ req }) => isAdministrator(req.user);

/** Officers read everything; the publisher reads what is published. */
export const officersOrPublisher: Access = ({ req }) => {
  if (roleOf(req.user) !== undefined) return true;
  return isPublisher(req.user) ? { _status: { equals: 'published' } } : false;
};

/** Officers read everything; the publisher reads all of what has no drafts. */
export const officersOrPublisherWithoutDrafts: Access = ({ req }) => roleOf(req.user) !== undefined || isPublisher(req.user);

/** Officers read every upload; the publisher reads those that published documents use. */
export const officersOrPublisherOfUsedUploads: Access = ({ req }) => {
  if (roleOf(req.user) !== undefined) return true;
  const uploads = uploadsOfPublisher(req.user);
  return uploads && uploads.length > 0 ? { id: { in: uploads } } : false;
};

/** The same for uploads with drafts: they must be published themselves. */
export const officersOrPublisherOfUsedPublishedUploads: Access = (args) => {
  const policy = officersOrPublisherOfUsedUploads(args);
  if (typeof policy !== 'object') return policy;
  const used: Where[] = [policy as Where, { _status: { equals: 'published' } }];
  return { and: used };
};

/** Officers may change a document; what makes it public, or no longer public, is for those who publish. */
export const officersButOnlyPublishersPublish: Access = ({ req, data }) => {
  if (canPublish(req.user)) return true;
  return roleOf(req.user) !== undefined && data?.['_status'] !== 'published';
};

/** Those who publish may delete; authors only their own drafts that were never public. */
export const publishersOrOwnersOfDrafts: Access = ({ req }) => {
  if (canPublish(req.user)) return true;
  if (roleOf(req.user) === undefined || !req.user) return false;
  const own: Where[] = [{ owner: { equals: req.user.id } }, { _status: { equals: 'draft' } }, { firstPublished: { exists: false } }];
  return { and: own };
};

/** Those who publish, and whoever made it, as long as it was never public. */
export const publishersOrMakers: Access = ({ req }) => {
  if (canPublish(req.user)) return true;
  return roleOf(req.user) !== undefined && req.user ? { maker: { equals: req.user.id } } : false;
};

/** Whoever answers for a document may hand it on, and so may those who publish; nobody takes it. */
export const ownersAndPublishers: FieldAccess = ({ doc, req }) => {
  if (canPublish(req.user)) return true;
  const owner: unknown = (doc as { owner?: unknown } | undefined)?.owner;
  const id = typeof owner === 'object' && owner !== null ? (owner as { id?: unknown }).id : owner;
  return roleOf(req.user) !== undefined && id !== undefined && id !== null && id === req.user?.id;
};

/** People read and change their own account; administrators everybody's. */
export const administratorsOrSelf: Access = ({ req }) => {
  const role = roleOf(req.user);
  if (role === 'administrator') return true;
  return role !== undefined && req.user ? { id: { equals: req.user.id } } : false;
};

/** Whether the access rules are about to refuse the caller; hooks that run before them then look at nothing. */
export function isAnonymous({ overrideAccess, req }: { overrideAccess?: boolean; req: { user: unknown } }): boolean {
  return !overrideAccess && roleOf(req.user) === undefined;
}

/** Whether a caller looks after people and settings. */
export function isAdministrator(user: unknown): boolean {
  return roleOf(user) === 'administrator';
}

/** Whether a caller may make something public or take it down. */
export function canPublish(user: unknown): boolean {
  const role = roleOf(user);
  return role === 'editor' || role === 'administrator';
}
