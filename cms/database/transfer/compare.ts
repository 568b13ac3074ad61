import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { readAll } from '../../snapshot/index.ts';

/** A row in one form, whichever database it was read from: an empty value is the same as none, and the order of names says nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => inOrder(one) ?? null);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, inOrder(one)] as const)
    .filter(([, one]) => one !== undefined && !isEmpty(one))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A hash of everything that the public sees, by what it is of: a document, a global, a picture. */
export async function hashSnapshot(payload: Payload): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const change of readAll(payload)) {
    const bytes = JSON.stringify(change, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
    const name = 'name' in change ? change.name : 'id' in change ? change.id : '';
    hashes.set(`${change.kind} ${name}`, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

/** What differs between two snapshots, by what it is of. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
