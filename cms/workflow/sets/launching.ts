import type { PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';

const launching = 'launchSet';
const laidOver = 'laidOverByLaunchSet';

type Request = Pick<PayloadRequest, 'context'>;

/** Marks a request as the one that makes a launch set public, or takes it back: what is checked of each document alone is then checked of all of them, once they are all in place. */
export function beginLaunch({ context }: Request, set: string): void {
  context[launching] = set;
}

/** Whether a save is part of a launch set that goes live, or is taken back. */
export function isLaunching({ context }: Request): boolean {
  return typeof context[launching] === 'string';
}

/** Lets the checks of a request see some documents as they would be, by identifier, for a database that cannot try it out. */
export function layOver({ context }: Request, documents: ReadonlyMap<string, Data>): void {
  context[laidOver] = documents;
}

/** Documents as stored, or as they would be where a launch set is being checked. */
export function withLaidOver({ context }: Request, documents: readonly Data[]): Data[] {
  const over = context[laidOver];
  return over instanceof Map ? documents.map((one) => ({ ...one, ...(over.get(String(one['id'])) as Data | undefined) })) : [...documents];
}
