import { z } from 'zod';
import { StoreError } from '../../store/index.ts';

/** The file in an export that says what is ours there. It is written last, so it points at a release that is there whole. */
export const stateFile = '.signpost-export.json';

const stateSchema = z.object({
  /** The release that was exported last; 0 before the first. */
  release: z.number(),
  /** When that release was made, which tells it from one of the same number in another store. */
  createdAt: z.string().optional(),
  /** Every file we wrote, by its place. */
  files: z.record(
    z.string(),
    z.object({
      /** SHA-256 of its bytes; null where an export was interrupted before it. */
      sha256: z.string().nullable(),
      /** How many bytes it has. */
      size: z.number().optional(),
      /** Whether its name carries its content, so that open pages may still ask for it. */
      isImmutable: z.boolean(),
      /** What its host was told of it besides its bytes, shortened to a hash; absent where the place keeps no such thing. */
      told: z.string().optional(),
      /** When a release came that no longer has it, in milliseconds since 1970. */
      droppedAt: z.number().optional(),
    }),
  ),
  /** Files that differ from what caches in front may still have; absent where no cache is to be told. */
  toPurge: z.array(z.string()).optional(),
});

/** What an export knows of the place it writes to. */
export type ExportState = z.infer<typeof stateSchema>;

/** An empty place. */
export const nothingExported: ExportState = { release: 0, files: {} };

/** Reads what an earlier export wrote of itself. @param where the file, for people @throws {StoreError} where it is something else */
export function parseState(text: string, where: string): ExportState {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError(
      `${where} cannot be read, so it is not known which files there are of an earlier export: nothing was written. Export to an empty place, then put it in the place of this one.`,
      { cause },
    );
  }
}
