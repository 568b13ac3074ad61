import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { Publishing } from '../publishing.ts';

/** Renders the page that stands for a moment at an address of which the content says nothing. */
export async function withdrawnPage(
  { site }: Pick<Publishing, 'site'>,
  reader: SnapshotReader,
  { path = '/', title = 'This page', reason }: { path?: string | undefined; title?: string | undefined; reason: string },
): Promise<Buffer> {
  const withdrawn = new Map([[path, { path, title, at: reader.snapshot.now, reason }]]);
  const away = reader.with({ withdrawn }).reader;
  const { body } = await site.renderer.render({ reader: away, route: { kind: 'withdrawn', path }, isPreview: false });
  return Buffer.from(body);
}
