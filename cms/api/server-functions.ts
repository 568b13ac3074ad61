import type { ServerFunction } from 'payload';

/** Payload's own scheduling publishes whatever the draft is at that time; here what was approved goes live (`cms/scheduling/`). */
const schedule: ServerFunction = () => ({ error: 'Documents are scheduled on their own page, in the box “Scheduled”.' });

/** The admin's calls to the server that we answer ourselves. */
export const serverFunctions: Record<string, ServerFunction> = { 'schedule-publish': schedule };
