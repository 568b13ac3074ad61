import type { ReleaseSummary, StoreReader } from '../store/index.ts';

/** The kept releases by the numbers people know them by, a line each, the newest first. */
export function listReleases(store: StoreReader): string[] {
  const live = store.live();
  const all = store.releases.list();
  const releases = all.filter(({ number, knownAs }) => number === knownAs);
  if (releases.length === 0) return ['There are no releases yet: nothing was published.'];
  return [
    ...releases.toReversed().map((release) => `${release.number === live?.knownAs ? '→' : ' '} ${rowOf(release)}`),
    ...(releases.length < all.length
      ? ['A number that is missing belongs to the release before it (search and social cards caught up), or is not kept any more.']
      : []),
  ];
}

/** The release that the public saw at a time: a day (its end counts), or an instant; UTC unless it says otherwise. @throws where that is no time, or too long ago to know */
export function releaseAt(store: StoreReader, time: string): string[] {
  const instant = instantOf(time);
  const all = store.releases.list();
  const index = all.findLastIndex(({ createdAt }) => createdAt <= instant);
  const found = all[index];
  if (found === undefined)
    throw new Error(
      all[0] === undefined
        ? 'There are no releases yet: nothing was published.'
        : `No release as old as ${time} is kept: the oldest is from ${shortTime(all[0].createdAt)} (UTC).`,
    );
  const next = all[index + 1];
  const isGap = next !== undefined && next.number > found.number + 1;
  return [
    `At ${shortTime(instant)} (UTC) the public saw release ${found.knownAs}:`,
    `  ${rowOf(all.find(({ number }) => number === found.knownAs) ?? found)}`,
    ...(isGap ? [`Releases ${found.number + 1} to ${next.number - 1} are not kept any more: it may have been one of them.`] : []),
  ];
}

/** An ISO instant as people read it, without its zone. */
export function shortTime(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}

function rowOf({ number, createdAt, kind, pages, reason }: ReleaseSummary): string {
  return `${String(number).padStart(5)}  ${shortTime(createdAt)}  ${kind.padEnd(8)}  ${String(pages).padStart(6)} pages  ${reason}`;
}

function instantOf(time: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(time);
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(time);
  const instant = new Date(isDay ? `${time}T23:59:59.999Z` : hasZone ? time : `${time}Z`);
  if (Number.isNaN(instant.getTime())) throw new Error(`“${time}” is no time: expected a day such as 2026-11-24, or 2026-11-24T15:30.`);
  return instant.toISOString();
}
