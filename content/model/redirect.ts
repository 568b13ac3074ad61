import { z } from 'zod';
import { identifier } from './parts/identifier.ts';
import { linkTarget } from './parts/link.ts';

/** An address that leads somewhere else, made by an officer. */
export const redirect = z.strictObject({
  id: identifier,
  from: z.string().regex(/^\/[^\s?#]*$/, 'expected an address on this site that starts with /'),
  to: linkTarget,
});

export type Redirect = z.infer<typeof redirect>;
