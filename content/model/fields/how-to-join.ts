import { z } from 'zod';

/** The ways into an offer or a service, most direct first. */
export const waysIn = ['turn up', 'self-referral', 'GP referral', 'link worker', 'professional referral'] as const;

/** How a person gets in. */
export const wayIn = z.enum(waysIn);

export type WayIn = z.infer<typeof wayIn>;
