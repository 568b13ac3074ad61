import { datedIn, evidenceCollections } from '../../../content/model/commitments/evidence.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { toDocument } from '../../snapshot/to-document.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { findPublic } from '../lookups/find-stored.ts';
import { publicFactsFor } from '../lookups/public-facts.ts';
import { titleIn } from '../lookups/title-in.ts';

/** What is named as evidence for a priority is public, and a dated report, figure or decision. */
export const evidenceHasADate: Check<CheckedDocument> = async ({ document, req }) => {
  if (document.collection !== 'pillars') return [];
  const named = document.priorities.flatMap(({ evidence }, priority) =>
    evidence.map((one, index) => ({ ...one, path: ['priorities', priority, 'evidence', index] })),
  );
  if (named.length === 0) return [];
  const ids = [...new Set(named.map((one) => one.document))];
  const found = new Map<
    string,
    { title: string; collection: (typeof evidenceCollections)[number]; dated: (part?: string) => boolean; isMadeUp: boolean }
  >();
  for (const collection of evidenceCollections) {
    const source = req.payload.collections[collection].config;
    for (const written of await findPublic(req, collection, { id: { in: ids } })) {
      const read = toDocument(source, written, await publicFactsFor(req, source, written)).ok;
      found.set(String(written['id']), {
        title: titleIn(written),
        collection,
        dated: (part) => datedIn(read, part) !== undefined,
        isMadeUp: read?.sampleNotice !== undefined,
      });
    }
  }
  return named.flatMap(({ document: id, part, path }): Issue[] => {
    const one = found.get(id);
    if (one === undefined)
      return [{ path: [...path, 'document'], reason: 'What is named here is not public. Publish it first, or choose another.' }];
    if (one.isMadeUp && document.sampleNotice === undefined)
      return [{ path: [...path, 'document'], reason: `${one.title} is made up as a sample, and proves nothing. Choose another.` }];
    if (one.dated(part)) return [];
    if (part !== undefined && one.dated())
      return [
        { path: [...path, 'part'], reason: `${one.title} has no such edition or decision that can be evidence. Choose another one of it.` },
      ];
    return [{ path: [...path, 'document'], reason: `${one.title} ${lacks[one.collection]}` }];
  });
};

const lacks = {
  publications: 'has no edition with a date that still stands, so it is no evidence. Give its edition a date, or choose another.',
  news: 'is a story without a date or without a key figure, so it is no evidence. Add them to it, or choose another.',
  meetings: 'is a meeting without a decision, so it is no evidence. Write what was decided under its agenda, or choose another.',
} as const;
