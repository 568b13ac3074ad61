import { guideAddress, type GuideIndex } from '../../content/model/search/guide.ts';
import { type PackedGuide, unpackGuide } from '../../content/model/search/packed-guide.ts';
import { fetchJson } from '../lib/fetch-json.ts';
import { type OpenGuide, openGuide } from './open-guide.ts';

/** Loads the guide once, however often it is asked for; after a failure it may be asked for again. */
export function guideLoader(): () => Promise<OpenGuide> {
  let loading: Promise<OpenGuide> | undefined;
  return () => {
    loading ??= loadGuide().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadGuide(): Promise<OpenGuide> {
  const info = (await fetchJson(guideAddress)) as GuideIndex;
  return openGuide(unpackGuide((await fetchJson(info.base)) as PackedGuide), info);
}
