import { createHash } from 'node:crypto';
import type { Renderer } from '../../../content/model/render.ts';
import { readerOf } from '../../../content/model/reader.ts';
import { emptySnapshot, type Snapshot } from '../../../content/model/snapshot.ts';
import type { Change } from '../../../publish/change.ts';
import { remember } from '../../../publish/state.ts';
import { type Ground, prepare } from '../../../publish/steps/prepare.ts';
import { answersOf } from '../../../publish/steps/record-reads.ts';
import { renderPages } from '../../../publish/steps/render-pages.ts';
import type { Store } from '../../../publish/store/index.ts';

/** A site that grows by incremental publishes in memory, to compare with a full render of the same content. */
export interface IncrementalSite {
  /** Publishes changes as the worker would, but for the disk. */
  publish(changes: readonly Change[], moment: string): Promise<void>;
  /** The addresses whose bytes differ from those of a full render. */
  differences(): Promise<string[]>;
  snapshot(): Snapshot;
  /** The site as it stands, to go on with apart from this one. */
  copy(): IncrementalSite;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Only the objects are asked for before a release is made, and only for their names. */
const memoryStore = {
  objects: { put: (bytes: string | Uint8Array) => ({ sha256: sha256(bytes), size: bytes.length }) },
} as unknown as Store;

/** Makes an empty site on a renderer. */
export function incrementalSite(renderer: Renderer): IncrementalSite {
  const snapshot = emptySnapshot('http://localhost:4321');
  const nothing = { ...readerOf(snapshot), routes: new Map() };
  const ground: Ground = {
    content: { snapshot, held: new Map() },
    reader: nothing,
    answers: answersOf(nothing),
    memory: { pages: new Map(), hashes: new Map() },
  };
  return siteOn(renderer, ground, new Map());
}

/** @param pages the SHA-256 of what each address answers */
function siteOn(renderer: Renderer, begun: Ground, pages: Map<string, string>): IncrementalSite {
  let ground = begun;
  return {
    async publish(changes, moment) {
      const prepared = await prepare(changes, {
        ground,
        site: { hash: '', renderer, assets: [] },
        store: memoryStore,
        moment,
        fixed: () => true,
        titleOf: (id) => ground.content.snapshot.documents.get(id)?.title,
      });
      if (prepared.failures[0] !== undefined) throw prepared.failures[0].error;
      for (const [path, entry] of prepared.rendered) pages.set(path, entry.sha256);
      for (const path of prepared.removed) pages.delete(path);
      ground = {
        content: { snapshot: prepared.reader.snapshot, held: new Map() },
        reader: prepared.reader,
        answers: prepared.answers,
        memory: remember(ground.memory, prepared),
      };
    },
    async differences() {
      const reader = readerOf(ground.content.snapshot);
      const full = new Map<string, string>();
      const failures = await renderPages(reader.routes.values(), {
        renderer,
        answers: answersOf(reader),
        onPage: ({ route, page }) => void full.set(route.path, sha256(page.body)),
      });
      if (failures[0] !== undefined) throw failures[0].error;
      return [...new Set([...full.keys(), ...pages.keys()])].filter((path) => full.get(path) !== pages.get(path));
    },
    snapshot: () => ground.content.snapshot,
    copy: () => {
      // A publish changes what is remembered of pages in place; all else of the ground it replaces.
      const memory = { pages: new Map(ground.memory.pages), hashes: new Map(ground.memory.hashes) };
      return siteOn(renderer, { ...ground, memory }, new Map(pages));
    },
  };
}
