import { z } from 'zod';

/** One file of an archive. */
const member = z.strictObject({
  /** Its path inside the archive, which is its path in the var folder; databases are compressed (`.gz`). */
  name: z.string(),
  /** In bytes. */
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What an archive says of itself: its first member. */
export const manifestSchema = z.strictObject({
  format: z.literal('signpost-backup'),
  version: z.literal(1),
  /** When it was begun (ISO, UTC): nothing in it is older than what was saved by then. */
  madeAt: z.iso.datetime(),
  /** The version of Signpost that made it. */
  madeBy: z.string(),
  /** Where the public reaches the site. */
  publicUrl: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Whether all collections of MongoDB are of one moment. */
  isOneMoment: z.boolean(),
  /** The release that was live, as people know it; null where nothing was published. */
  release: z.number().int().nullable(),
  hasSecrets: z.boolean(),
  /** What was damaged or missing already when the backup was made, in words. */
  problems: z.array(z.string()),
  /** Everything else in the archive, in its order. */
  members: z.array(member),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type MemberFacts = z.infer<typeof member>;

/** The name of the member that says what the others are. */
export const manifestName = 'manifest.json';

/** The name of the last member: the SHA-256 of the first. */
export const sealName = 'manifest.json.sha256';
