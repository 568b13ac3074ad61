import type { Route } from '../../../content/model/addresses/addresses.ts';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { CompiledSite } from '../../rendering/compiled-site.ts';
import type { FinishedPage } from '../../rendering/finish-page.ts';
import type { Answers, Call } from '../../rendering/record-reads.ts';
import { renderEach } from '../../rendering/render-each.ts';
import type { RenderFailure } from '../../rendering/render-pages.ts';
import type { Store } from '../../store/index.ts';

/** Pages that were rendered. */
export interface Rendered {
  /** By address. Where there are many their bytes are in the store already, and `bytes` is empty. */
  pages: Map<string, FinishedPage>;
  /** The hash of the answer to each call they made. */
  hashes: Map<Call, string>;
  failures: RenderFailure[];
}

/** The bytes of more pages than these are not kept in memory until the release is made. */
const inMemory = 250;

const noBytes = new Uint8Array();

/** Renders addresses in their order; the bytes of many go to the store as they come. */
export async function renderAndKeep(
  routes: readonly Route[],
  { site, store, reader, answers }: { site: CompiledSite; store: Store; reader: SnapshotReader; answers: Answers },
): Promise<Rendered> {
  const pages = new Map<string, FinishedPage>();
  const onPages = (finished: readonly FinishedPage[]): void => {
    if (routes.length <= inMemory) {
      for (const page of finished) pages.set(page.path, page);
      return;
    }
    // Bytes that no release names yet do no harm: should this one not be made, they are swept away.
    store.write((unit) => {
      for (const { bytes } of finished) unit.putObject(bytes);
    });
    for (const page of finished) pages.set(page.path, { ...page, bytes: noBytes });
  };
  const { failures, hashes } = await renderEach(routes, { site, reader, answers, onPages });
  return { pages, hashes, failures };
}
