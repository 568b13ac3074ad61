import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { ServerFunction } from 'payload';
import { canPublish } from '../access/policies.ts';

type ScheduleArguments = Parameters<typeof schedulePublishHandler>[0];

/** Payload lets everybody who is signed in schedule a publish, or cancel one; here it is for those who may publish. */
const schedule = ((args: ScheduleArguments) =>
  canPublish(args.req.user) ? schedulePublishHandler(args) : { error: 'Only editors and administrators can schedule.' }) as ServerFunction;

/** The admin's calls to the server that we answer ourselves. */
export const serverFunctions: Record<string, ServerFunction> = { 'schedule-publish': schedule };
