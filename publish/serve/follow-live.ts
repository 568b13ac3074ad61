import type { Manifest, ReleaseEntry, Store } from '../store/index.ts';

/** What the public sees at one moment. */
export interface LiveView {
  /** The live release. */
  release: Manifest;
  /** An entry of the release; failing that, an immutable one of a release that was live within 24 hours, for pages that are still open on somebody's phone. */
  entry(path: string): ReleaseEntry | undefined;
}

/** Follows the live pointer of a store: each call answers for this very moment. Null before the first publish. */
export function followLive(store: Store, report: (error: unknown) => void): () => LiveView | null {
  const earlier = new Map<string, { entry: ReleaseEntry; until: number }>();
  let view: LiveView | null = null;
  let identity: string | null = null;
  let isAskedInThisTick = false;
  let reported: string | null = null;

  const remember = (old: Manifest, now: Manifest | undefined, until: number) => {
    for (const entry of Object.values(old.entries)) {
      if (entry.cache !== 'immutable' || (now && Object.hasOwn(now.entries, entry.path))) continue;
      if ((earlier.get(entry.path)?.until ?? 0) < until) earlier.set(entry.path, { entry, until });
    }
  };

  const rememberPastDay = () => {
    const releases = store.releases.list();
    for (const [index, { number }] of releases.entries()) {
      const successor = releases[index + 1];
      if (!successor || number >= (view?.release.number ?? 0)) continue;
      const until = Date.parse(successor.createdAt) + day;
      if (until > Date.now()) remember(store.releases.read(number), view?.release, until);
    }
  };

  const show = (release: Manifest): LiveView => ({
    release,
    entry: (path) => {
      if (Object.hasOwn(release.entries, path)) return release.entries[path];
      const known = earlier.get(path);
      return known && known.until > Date.now() ? known.entry : undefined;
    },
  });

  const follow = () => {
    const now = store.live.identity();
    if (now === identity) return;
    const number = now === null ? null : store.live.number();
    if (number === null) return;
    const old = view;
    view = show(store.releases.read(number));
    identity = now;
    if (old) {
      const moment = Date.now();
      for (const [path, { until }] of earlier) if (until <= moment) earlier.delete(path);
      remember(old.release, view.release, moment + day);
    } else rememberPastDay();
  };

  return () => {
    if (isAskedInThisTick) return view;
    isAskedInThisTick = true;
    setImmediate(() => {
      isAskedInThisTick = false;
    });
    try {
      follow();
    } catch (error) {
      // What is up stays up: the release that was read last goes on being served.
      const broken = String(error);
      if (broken !== reported) report(error);
      reported = broken;
    }
    return view;
  };
}

const day = 24 * 60 * 60 * 1000;
