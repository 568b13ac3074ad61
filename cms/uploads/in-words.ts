import { APIError } from 'payload';

/** Why bytes could not be written or read, without the server’s own names for it. */
export function inWords(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return Object.assign(
      new APIError(
        'The server’s disk is full, so nothing was saved. Tell whoever runs the site, and upload the file again when there is room.',
        507,
        { code: 'disk-full' },
        true,
      ),
      { cause },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EIO') {
    return Object.assign(
      new APIError(
        'The server cannot write to the folder of the uploads, so nothing was saved. Tell whoever runs the site.',
        503,
        { code: 'not-writable' },
        true,
      ),
      { cause },
    );
  }
  return cause;
}
