import { APIError } from 'payload';
import type { ServerFunction } from 'payload';

/** Payload's own scheduling publishes whatever the draft is at that time; here what was approved goes live (`cms/scheduling/`). */
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
  if (!isOfficer) throw new APIError('Sign in first.', 403, undefined, true);
  if (!ofPayload.has(name) && !Object.hasOwn(serverFunctions, name)) throw new APIError('There is nothing here.', 404, undefined, true);
}
