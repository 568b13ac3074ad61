import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../store/index.ts';

/** The file in an export's folder that says what is ours in it. */
export const stateFile = '.signpost-export.json';

const stateSchema = z.object({
  /** The release that was exported last; 0 before the first. */
  release: z.number(),
  /** When that release was made, which tells it from one of the same number in another store. */
  createdAt: z.string().optional(),
  /** Every file we wrote, by its place in the folder. */
  files: z.record(
    z.string(),
    z.object({
      /** SHA-256 of its bytes; null where an export was interrupted before it. */
      sha256: z.string().nullable(),
      /** How many bytes it has. */
      size: z.number().optional(),
      /** Whether its name carries its content, so that open pages may still ask for it. */
      isImmutable: z.boolean(),
      /** When a release came that no longer has it, in milliseconds since 1970. */
      droppedAt: z.number().optional(),
    }),
  ),
});

/** What an export knows of its folder. */
export type ExportState = z.infer<typeof stateSchema>;

/** Reads what is ours in a folder. @throws {StoreError} where it holds something else */
export function readState(folder: string): ExportState {
  const path = join(folder, stateFile);
  if (fs.existsSync(path)) {
    try {
      return stateSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
    } catch (cause) {
      throw new StoreError(
        `${path} cannot be read, so it is not known which files there are of an earlier export: nothing was written. Export to an empty folder, then put it in the place of this one.`,
        { cause },
      );
    }
  }
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0)
    throw new StoreError(
      `${folder} is not empty and not an export of Signpost: nothing was written. Choose an empty folder, or one that was exported to before.`,
    );
  return { release: 0, files: {} };
}
