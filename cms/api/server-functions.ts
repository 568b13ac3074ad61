import { APIError } from 'payload';
import type { SanitizedConfig, ServerFunction } from 'payload';

/** Payload's own scheduling publishes whatever the draft is at that time; here what was approved goes live (`cms/workflow/scheduling/`). */
const schedule: ServerFunction = () => ({ error: 'Documents are scheduled on their own page, in the box “Scheduled”.' });

/** The admin's calls to the server that we answer ourselves. */
export const serverFunctions: Record<string, ServerFunction> = { 'schedule-publish': schedule };

/** Payload's own that the admin needs here; the others answer nobody. */
const ofPayload = new Set([
  'form-state',
  'get-default-layout',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
]);

/** Throws unless the admin may make this call to the server: one that it needs, by somebody who has signed in. */
export function refuseServerFunction(name: string, isOfficer: boolean): void {
  if (!isOfficer) throw new APIError('Sign in first.', 401, undefined, true);
  if (!ofPayload.has(name) && !Object.hasOwn(serverFunctions, name)) throw new APIError('There is nothing here.', 404, undefined, true);
}

/** How a call that was refused is answered, as an HTTP status; undefined where an error is no refusal but a fault. Next answers 500 for whatever is thrown. */
export function statusOfRefusal(error: unknown): 401 | 403 | 404 | undefined {
  // Payload's own handlers say it in one word.
  if (error instanceof Error && error.message === 'Unauthorized') return 401;
  const status = error instanceof APIError ? error.status : undefined;
  return status === 401 || status === 403 || status === 404 ? status : undefined;
}

/**
 * What is asked of Payload's own when the admin asks for the form of a document: who has it open is said by ours
 * (`writing.ts`), so Payload makes no locks of its own, which would end with each save and stand in a colleague's way.
 */
export function withoutLocks<Asked extends { name: string; args: Record<string, unknown> }>(asked: Asked): Asked {
  return asked.name === 'form-state' ? { ...asked, args: { ...asked.args, returnLockStatus: false } } : asked;
}

/** Whether the admin asks for the form of a new document, in a drawer; Payload would make the document with the form. */
export function asksForNewDocument({ name, args }: { name: string; args: Record<string, unknown> }, config: SanitizedConfig): boolean {
  if (name !== 'render-document' || args['docID']) return false;
  const collection = config.collections.find(({ slug }) => slug === args['collectionSlug']);
  return Boolean(collection?.versions?.drafts && collection.versions.drafts.autosave);
}
