import { readerOf, type SnapshotReader } from '../../content/model/reader.ts';
import type { RenderContext } from '../../content/model/render.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';

let reader: SnapshotReader | undefined;

/** What a page of the sample content gets in `astro dev`, where there is no publisher. */
export function sampleContext(path: string): RenderContext {
  reader ??= readerOf(snapshotFrom(sampleSnapshot()));
  return { reader, route: reader.routes.get(path) ?? { kind: 'not-found', path: '/404.html' }, isPreview: false };
}
