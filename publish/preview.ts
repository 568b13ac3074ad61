import type { Document } from '../content/model/documents/index.ts';
import type { Publishing } from './publishing.ts';

/**
 * Renders an address as it would look with some documents laid over what is public.
 * @returns the page as HTML; undefined where nothing stands there
 */
export async function previewPage(
  { state, site }: Pick<Publishing, 'state' | 'site'>,
  path: string,
  documents: readonly Document[],
): Promise<string | undefined> {
  const { reader } = state.reader.with({ documents: new Map(documents.map((document) => [document.id, document])) });
  const route = reader.routes.get(path);
  if (route === undefined) return undefined;
  return (await site.renderer.render({ reader, route, isPreview: true })).body;
}
