import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import type { Change } from '../../../publish/change.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { type IncrementalSite, incrementalSite } from '../../support/rendered/incremental-site.ts';

/** Sequences tried: the issue asks for 300 at least. */
const sequences = 300;

/** Documents of each collection that a sequence begins with, so that a full render stays small. */
const ofEach = 1;

/** One thing an officer, or time, does. Numbers choose among the documents there are. */
type Step =
  | { do: 'create'; pick: number; name: number }
  | { do: 'edit'; pick: number; name: number }
  | { do: 'rename'; pick: number; name: number }
  | { do: 'move to another topic'; pick: number; other: number }
  | { do: 'withdraw'; pick: number }
  | { do: 'delete'; pick: number }
  | { do: 'edit a global'; which: number; name: number }
  | { do: 'let time pass'; days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), pick: fc.nat(), name: fc.nat(20) }),
  fc.record({ do: fc.constant('edit' as const), pick: fc.nat(), name: fc.nat(20) }),
  fc.record({ do: fc.constant('rename' as const), pick: fc.nat(), name: fc.nat(20) }),
  fc.record({ do: fc.constant('move to another topic' as const), pick: fc.nat(), other: fc.nat() }),
  fc.record({ do: fc.constant('withdraw' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('delete' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('edit a global' as const), which: fc.nat(2), name: fc.nat(20) }),
  fc.record({ do: fc.constant('let time pass' as const), days: fc.integer({ min: 1, max: 800 }) }),
);

/** What a sequence fails with when a page was not rendered again and should have been. */
const stale = 'The incremental release is not the full one at';

const start = '2026-11-20T09:00:00.000Z';

describe('an incremental release', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    ({ renderer } = await compiledSite());
  }, 300_000);

  it('equals a full render byte for byte, whatever was done before', async () => {
    await fc.assert(
      sequenceProperty(() => renderer),
      { numRuns: sequences },
    );
  }, 900_000);

  it('would be caught if a template read something unrecorded', async () => {
    const leaky = (documentCount: () => number): Renderer => ({
      render: async (context) => {
        const page = await renderer.render(context);
        return { ...page, body: `${page.body}<!-- ${documentCount()} -->` };
      },
    });
    const result = await fc.check(sequenceProperty(leaky), { numRuns: sequences });
    expect(String(result.errorInstance)).toContain(stale);
  }, 900_000);
});

/** Every sequence goes on from the same first publish, which is made once. */
function sequenceProperty(rendererFor: (documentCount: () => number) => Renderer): fc.IAsyncProperty<[Step[]]> {
  let count = beginning.length;
  let begun: Promise<IncrementalSite> | undefined;
  return fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
    begun ??= begin(rendererFor(() => count));
    const site = (await begun).copy();
    let moment = start;
    for (const one of steps) {
      if (one.do === 'let time pass') moment = new Date(Date.parse(moment) + one.days * 86_400_000).toISOString();
      const changes = changesFor(one, [...site.snapshot().documents.values()], site.snapshot().globals);
      count = site.snapshot().documents.size + changes.length;
      await site.publish(changes, moment);
    }
    const differences = await site.differences();
    if (differences.length > 0) throw new Error(`${stale} ${differences.join(', ')}`);
  });
}

async function begin(renderer: Renderer): Promise<IncrementalSite> {
  const site = incrementalSite(renderer);
  await site.publish(beginning, start);
  return site;
}

/** A few documents of every collection, and the globals, as the first publish brings them. */
const beginning: Change[] = firstChanges();

function firstChanges(): Change[] {
  const { documents, globals } = snapshotFrom(sampleSnapshot());
  const chosen = [...Map.groupBy(documents.values(), ({ collection }) => collection).values()].flatMap((group) => group.slice(0, ofEach));
  return [
    ...chosen.map((document) => published(document)),
    { kind: 'global', name: 'home', value: globals.home, version: '' },
    { kind: 'global', name: 'navigation', value: globals.navigation, version: '' },
    { kind: 'global', name: 'settings', value: globals.settings, version: '' },
  ];
}

function changesFor(step: Step, documents: Document[], globals: ReturnType<typeof sampleSnapshot>['globals']): Change[] {
  const chosen = 'pick' in step ? documents[step.pick % documents.length] : undefined;
  switch (step.do) {
    case 'create':
      if (chosen === undefined) return [];
      return [published({ ...chosen, id: `new-${step.name}`, slug: `new-${step.name}`, title: `New ${step.name}` })];
    case 'edit':
      return chosen === undefined
        ? []
        : [published({ ...chosen, title: `Edited ${step.name}`, summary: `A summary that was edited, number ${step.name}.` })];
    case 'rename':
      return chosen === undefined ? [] : [published({ ...chosen, slug: `renamed-${step.name}` })];
    case 'move to another topic': {
      const topics = documents.filter(({ collection }) => collection === 'topics');
      const topic = topics[step.other % Math.max(topics.length, 1)];
      return chosen === undefined || topic === undefined ? [] : [published({ ...chosen, topics: [topic.id] })];
    }
    case 'withdraw':
      return chosen === undefined
        ? []
        : [{ kind: 'withdrawn', collection: chosen.collection, id: chosen.id, title: chosen.title, reason: 'It was replaced.' }];
    case 'delete':
      return chosen === undefined ? [] : [{ kind: 'withdrawn', collection: chosen.collection, id: chosen.id, title: chosen.title }];
    case 'edit a global':
      switch (step.which) {
        case 0:
          return [{ kind: 'global', name: 'home', value: { ...globals.home, introduction: `Introduction ${step.name}` }, version: '' }];
        case 1:
          return [
            {
              kind: 'global',
              name: 'navigation',
              value: { ...globals.navigation, header: globals.navigation.header.slice(0, 1 + (step.name % 3)) },
              version: '',
            },
          ];
        default:
          return [{ kind: 'global', name: 'settings', value: { ...globals.settings, strapline: `Strapline ${step.name}` }, version: '' }];
      }
    case 'let time pass':
      return [];
  }
}

function published(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '' };
}
