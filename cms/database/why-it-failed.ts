import { SqliteError } from './sqlite-error.ts';

/** What to tell whoever runs Signpost of an error: where the database is at fault what it said, which names the place and what to do. */
export function whyItFailed(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof SqliteError) return one.message;
  return error instanceof Error ? error.message : String(error);
}
