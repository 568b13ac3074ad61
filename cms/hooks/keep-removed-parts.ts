import type { CollectionBeforeValidateHook } from 'payload';
import { londonClock } from '../../content/model/time/london-time.ts';
import { lastPublic } from '../checks/lookups/last-public.ts';
import { type Data, isRow, rowsOf } from '../snapshot/mapping/fields.ts';

/**
 * Lists what was public of a pillar and is taken away, with an empty reason that an officer has to fill in before the pillar is
 * published again: its anchor goes on answering. What comes back leaves the list. What a part said and since when it is gone is
 * as the public had it, whatever a form sends.
 */
export const keepRemovedParts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data === undefined || !isRow(originalDoc) || !originalDoc['firstPublished']) return data;
  if (!['objectives', 'priorities', 'removed'].some((list) => Array.isArray(data[list]))) return data;
  const published = await lastPublic(req, 'pillars', String(originalDoc['id']));
  if (published === undefined) return data;
  // A save may bring one of the lists alone.
  const lists = Object.fromEntries(
    ['objectives', 'priorities'].map((list) => [list, Array.isArray(data[list]) ? data[list] : originalDoc[list]]),
  );
  const there = new Set(partsIn(lists).map(({ anchor }) => anchor));
  const listed = rowsOf(Array.isArray(data['removed']) ? data['removed'] : originalDoc['removed']).filter(
    ({ anchor }) => !there.has(anchor),
  );
  const known = new Set(listed.map(({ anchor }) => anchor));
  const wasPublic = [...partsIn(published), ...rowsOf(published['removed'])].filter(({ anchor }) => typeof anchor === 'string');
  const gone = wasPublic.filter(({ anchor }) => !there.has(anchor) && !known.has(anchor));
  const publicParts = new Map(wasPublic.map((part) => [part['anchor'], part]));
  const kept = listed.map((row): Data => {
    const { title = row['title'], on: since } = publicParts.get(row['anchor']) ?? {};
    return { ...row, title, on: since ?? row['on'] };
  });
  const on = `${londonClock(new Date()).day}T12:00:00.000Z`;
  data['removed'] = [...kept, ...gone.map(({ anchor, title, reason = null, on: since = on }) => ({ anchor, title, reason, on: since }))];
  return data;
};

/** The promises, priorities and measures of what Payload stores. */
function partsIn(stored: Data): Data[] {
  const priorities = rowsOf(stored['priorities']);
  return [...rowsOf(stored['objectives']), ...priorities, ...priorities.flatMap(({ measures }) => rowsOf(measures))];
}
