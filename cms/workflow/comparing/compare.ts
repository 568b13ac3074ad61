import { diffWordsWithSpace } from 'diff';
import type { Field } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { describe, type NameOf } from './describe.ts';

/** A run of words that is in both versions, or only in one. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A field that says something else in one version than in another. */
export interface Difference {
  /** The field as the admin names it; the one of the version before, where it is gone. */
  path: string;
  /** The field as officers know it. */
  label: string;
  runs: Run[];
}

/** Characters of unchanged words that stand around a change. */
const around = 80;

/** Milliseconds that comparing one text word by word may take; beyond that it is shown as replaced. */
const maxTime = 300;

/** What is different between two versions for the public, field by field and word by word. */
export function compare(fields: Field[], before: Data, after: Data, nameOf: NameOf): Difference[] {
  const [earlier, later] = [before, after].map((data) => new Map(describe(fields, data, nameOf).map((one) => [one.key, one])));
  const keys = new Set([...(later?.keys() ?? []), ...(earlier?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [was, is] = [earlier?.get(key), later?.get(key)];
    const shown = is ?? was;
    if (shown === undefined || was?.text === is?.text) return [];
    return [{ path: shown.path, label: shown.label, runs: runsOf(was?.text ?? '', is?.text ?? '') }];
  });
}

function runsOf(before: string, after: string): Run[] {
  const changes = before === '' || after === '' ? undefined : diffWordsWithSpace(before, after, { timeout: maxTime });
  const runs: Run[] =
    changes === undefined
      ? [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ]
      : changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
  return runs.filter(({ text }) => text !== '').map((run, index, all) => shortened(run, index === 0, index === all.length - 1));
}

/** Long stretches in which nothing changed are cut down to what stands beside the changes. */
function shortened({ kind, text }: Run, isFirst: boolean, isLast: boolean): Run {
  if (kind !== 'same' || text.length <= 2 * around) return { kind, text };
  const end = isLast ? '' : text.slice(text.indexOf(' ', text.length - around) + 1 || -around);
  const start = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', around) + 1 || around);
  return { kind, text: `${start}… ${end}` };
}
