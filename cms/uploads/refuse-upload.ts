import { APIError } from 'payload';

/** Refuses an upload in words, next to the field for the file. */
export function refuseUpload(message: string, status: 400 | 413 | 415 = 400): never {
  throw new APIError(message, status, { errors: [{ path: 'file', message }] }, true);
}

/** A size as people read it: `12 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
