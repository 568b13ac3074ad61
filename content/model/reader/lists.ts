import type { Card } from './card.ts';
import { type Collection, collections, isByDate } from '../collections.ts';
import type { Facet } from './facet.ts';
import type { Group } from '../incremental/groups.ts';
import type { Listed } from '../incremental/entries.ts';

/** A list of documents, as cards. */
export interface ListQuery {
  /** All collections where absent. */
  from?: readonly Collection[];
  where?: Partial<Record<Facet, string>>;
  /** `newest`: by date, newest first; `oldest`; `title`: by letter; `recent`: what was news last, whatever the collection. By default what stands by date is newest first, everything else by title. */
  order?: 'newest' | 'oldest' | 'title' | 'recent';
  /** Skip this many. */
  offset?: number;
  /** Give this many at most. */
  limit?: number;
}

/** What to count. With a `limit` it is no more than that, so that who only wants to know whether there are more than some is told nothing else. */
export type CountQuery = Pick<ListQuery, 'from' | 'where' | 'limit'>;

/** A value of a facet and how many documents have it. */
export interface FacetCount {
  value: string;
  count: number;
}

/** The lists of one snapshot. Hidden documents (`search.isHidden`) stay in lists: hiding is for search only. */
export interface Lists {
  list(query: ListQuery): Card[];
  count(query: CountQuery): number;
  /** The values of a facet within a collection, by value. */
  facet(collection: Collection, facet: Facet): FacetCount[];
}

/** What lists are made from. */
export interface ListSources {
  /** Every collection (`COLLECTION`) and every facet's value in it (`COLLECTION|FACET=VALUE`), with its documents. */
  groups: Pick<ReadonlyMap<string, Group>, 'get'>;
  /** The values that a facet has in a collection (`COLLECTION|FACET`), in order. */
  values: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
}

/** Makes lists from groups that are kept as the content changes. */
export function listsFrom({ groups, values }: ListSources): Lists {
  const membersOf = (group: string): readonly Listed[] => groups.get(group)?.members ?? [];
  const select = ({ from = collections, where = {} }: Pick<ListQuery, 'from' | 'where'>): readonly Listed[] => {
    const wanted = Object.entries(where).flatMap(([facet, value]) => (value === undefined ? [] : [`${facet}=${value}`]));
    const selected = from.map((collection) => {
      if (wanted.length === 0) return membersOf(collection);
      const [fewest = [], ...others] = wanted.map((facet) => membersOf(`${collection}|${facet}`)).sort((a, b) => a.length - b.length);
      return others.length === 0 ? fewest : fewest.filter(({ facets }) => wanted.every((facet) => facets.has(facet)));
    });
    return selected.length === 1 ? (selected[0] ?? []) : selected.flat();
  };
  return {
    list: (query) => {
      const { from, offset = 0, limit } = query;
      const selected = select(query);
      const isDated = from?.length === 1 && isByDate(from[0]);
      const order = query.order ?? (isDated ? 'newest' : 'title');
      if (order === 'recent')
        return mostRecent(selected, offset + (limit ?? Infinity))
          .slice(offset)
          .map(({ card }) => card);
      // Groups are in order already; several collections together are not.
      const sorted = from?.length === 1 && !(isDated && order === 'title') ? selected : selected.toSorted(comparing(order));
      const end = limit === undefined ? sorted.length : Math.min(sorted.length, offset + limit);
      const cut =
        order === 'newest'
          ? sorted.slice(Math.max(0, sorted.length - end), Math.max(0, sorted.length - offset)).reverse()
          : sorted.slice(offset, end);
      return cut.map(({ card }) => card);
    },
    count: ({ from = collections, where = {}, limit = Infinity }) => {
      const wanted = Object.entries(where).filter(([, value]) => value !== undefined);
      if (wanted.length > 1) return Math.min(limit, select({ from, where }).length);
      const suffix = wanted.map(([facet, value]) => `|${facet}=${value}`).join('');
      return Math.min(
        limit,
        from.reduce((sum, collection) => sum + membersOf(collection + suffix).length, 0),
      );
    },
    facet: (collection, facet) =>
      (values.get(`${collection}|${facet}`) ?? []).map((value) => ({ value, count: membersOf(`${collection}|${facet}=${value}`).length })),
  };
}

/** The most recent of some, so many at most. Looks at each once: what was news long ago is not sorted. */
function mostRecent(some: readonly Listed[], count: number): readonly Listed[] {
  if (count >= some.length) return some.toSorted(byRecency);
  const found: Listed[] = [];
  // What stands by date has the most recent at its end.
  for (let at = some.length - 1; at >= 0; at -= 1) {
    const one = some[at] as Listed;
    const last = found[count - 1];
    if (last !== undefined && byRecency(one, last) > 0) continue;
    const place = found.findLastIndex((other) => byRecency(other, one) < 0) + 1;
    found.splice(place, 0, one);
    if (found.length > count) found.pop();
  }
  return found;
}

function byRecency(a: Listed, b: Listed): number {
  return a.recency > b.recency ? -1 : a.recency < b.recency ? 1 : a.card.id < b.card.id ? -1 : 1;
}

function comparing(order: 'newest' | 'oldest' | 'title'): (a: Listed, b: Listed) => number {
  const keyOf = ({ card }: Listed): string => (order === 'title' ? card.title.toLowerCase() : `${dateKey(card)} ${card.title}`);
  const isSample = ({ card }: Listed): boolean => card.sampleNotice !== undefined;
  return (a, b) => {
    // What is made up comes last, which is first in a list that is turned round.
    if (isSample(a) !== isSample(b)) return isSample(a) === (order === 'newest') ? -1 : 1;
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : a.card.id < b.card.id ? -1 : 1;
  };
}

function dateKey({ date }: Card): string {
  if (date === undefined || date.precision === 'unknown') return '0000';
  return date.precision === 'day' ? date.date : date.precision === 'month' ? date.month : String(date.year);
}
