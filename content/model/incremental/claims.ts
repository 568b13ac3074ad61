import type { Route } from '../addresses/addresses.ts';
import type { AddressConflict } from './edits.ts';
import type { Persistent } from './persistent.ts';

/** What stands at each address, and the addresses that several want. */
export interface Claims {
  routes: Persistent<Route>;
  /** All that want an address, by precedence, where there are several. */
  contested: Persistent<readonly Route[]>;
}

/** Lets something stand at its address, or wait there behind what takes precedence. Changes the maps it is given. */
export function claim({ routes, contested }: Claims, route: Route): void {
  const { path } = route;
  const there = routes.get(path);
  if (there === undefined) {
    routes.set(path, route);
    return;
  }
  const all = [...(contested.get(path) ?? [there]), route].sort(byPrecedence);
  contested.set(path, all);
  routes.set(path, all[0] ?? route);
}

/** Takes something away from its address. Changes the maps it is given. */
export function giveUp({ routes, contested }: Claims, route: Route): void {
  const { path } = route;
  const all = contested.get(path);
  if (all === undefined) {
    routes.delete(path);
    return;
  }
  const text = JSON.stringify(route);
  const left = all.toSpliced(
    all.findIndex((other) => JSON.stringify(other) === text),
    1,
  );
  if (left.length === 1) contested.delete(path);
  else contested.set(path, left);
  routes.set(path, left[0] ?? route);
}

/** Who may not stand at an address that several want. A withdrawn page gives way to anything, so it is no conflict. */
export function conflictsAt(path: string, contested: Claims['contested'], before: Route | undefined): AddressConflict[] {
  const all = contested.get(path)?.filter(({ kind }) => kind !== 'withdrawn') ?? [];
  const ids = [...new Set(all.flatMap((route) => ('id' in route ? [route.id] : [])))];
  if (all.some((route) => !('id' in route))) return ids.map((loser) => ({ path, loser }));
  const had = before !== undefined && 'id' in before ? before.id : undefined;
  const holder = had !== undefined && ids.includes(had) ? had : ids[0];
  return holder === undefined ? [] : ids.filter((id) => id !== holder).map((loser) => ({ path, holder, loser }));
}

/** Pages of the code come first, then lists, then documents by id: the same content gives the same addresses, however it came about. */
function byPrecedence(a: Route, b: Route): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left !== right) return left - right;
  const [one, other] = [nameOf(a), nameOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function rankOf(route: Route): number {
  if ('id' in route) return 2;
  return route.kind === 'list' ? 1 : route.kind === 'withdrawn' ? 3 : 0;
}

function nameOf(route: Route): string {
  return ('id' in route ? `${route.id} ` : '') + JSON.stringify(route);
}
