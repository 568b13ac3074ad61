import { type Data, isRow } from '../../snapshot/mapping/fields.ts';

/** What an officer says of an edition that is public and that they changed. */
export interface SaidOfChange {
  kind: 'correction' | 'new edition';
  note: string;
  /** The day as it was written; undefined for the day it is published. */
  on: unknown;
  /** What the new edition is called. */
  label: string;
}

/** The words of the edition's box about its change; undefined where nobody chose what it is. */
export function saidOfChange(edition: Data): SaidOfChange | undefined {
  const said = isRow(edition['replacing']) ? edition['replacing'] : {};
  const { kind, on } = said;
  const words = (name: string): string => (typeof said[name] === 'string' ? said[name].trim() : '');
  if (kind !== 'correction' && kind !== 'new edition') return undefined;
  return { kind, note: words('note'), on: on ?? undefined, label: words('label') };
}
