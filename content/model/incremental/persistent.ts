import { Map as PersistentMap } from 'immutable';

/** A map of which each edit makes a new one that shares what stayed the same. */
export type Persistent<T> = PersistentMap<string, T>;

/** A persistent map with nothing in it. */
export function nothing<T>(): Persistent<T> {
  return PersistentMap<string, T>();
}

/** Shows a persistent map as a read-only one, with the iterators of a built-in map. */
export function readOnly<T>(map: Persistent<T>): ReadonlyMap<string, T> {
  const shown: ReadonlyMap<string, T> = {
    get size() {
      return map.size;
    },
    get: (key) => map.get(key),
    has: (key) => map.has(key),
    forEach: (visit) => {
      for (const [key, value] of map) visit(value, key, shown);
    },
    keys: () => iterator(map.keys()),
    values: () => iterator(map.values()),
    entries: () => iterator(map.entries()),
    [Symbol.iterator]: () => iterator(map.entries()),
  };
  return shown;
}

/** Immutable's iterators lack the methods of built-in ones. */
function iterator<T>(values: Iterator<T>): MapIterator<T> {
  return Iterator.from(values) as MapIterator<T>;
}
