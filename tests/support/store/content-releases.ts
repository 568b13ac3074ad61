import type { ReleaseSummary, Store } from '../../../publish/store/index.ts';

/** The releases that are not follow-ups of another: those come when search or the drawing of cards has caught up, which no test can foresee. */
export function contentReleases(store: Pick<Store, 'releases'>): ReleaseSummary[] {
  return store.releases.list().filter(({ knownAs, number }) => knownAs === number);
}
