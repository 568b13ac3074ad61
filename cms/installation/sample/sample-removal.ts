import type { PayloadRequest } from 'payload';

/** The row of the change log that says: the sample was removed, and most of the site goes with it on purpose. */
export const sampleRemoval = { of: 'installation', document: 'sample' } as const;

const mark = 'isRemovingSample';

/** What a request carries that removes the sample. */
export const removingSample = { [mark]: true } as const;

/** Whether a request removes the sample: which public pages lose a picture was looked at for all of it together. */
export function isRemovingSample({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[mark] === true;
}
