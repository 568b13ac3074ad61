import type { CollectionSlug, UIFieldServerProps } from 'payload';
import { documentCollections } from '../../collections/documents/index.ts';
import { factsOfDocument } from '../../facts/facts-to-check.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import { noFacts } from '../../snapshot/mapping/lay-facts-over.ts';
import { publicFacts } from '../../snapshot/public-facts.ts';
import { StillCorrect } from '../desk/StillCorrect.tsx';
import { factToCheckWords } from '../facts/fact-to-check-words.ts';

/** Words of readers that are shown of one fact. */
const shown = 2;

/** The facts of a document, or a fact that is kept once, those to check first at the top, with what readers said of each. */
export async function FactsOfDocument({ id, payload, user, collectionSlug }: UIFieldServerProps & { id?: number | string }) {
  if (!user || id === undefined) return null;
  const { docs } = await payload.find({
    collection: collectionSlug as CollectionSlug,
    where: { id: { equals: String(id) } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const document = docs.map(dataOf)[0];
  if (document === undefined) return null;
  const source = Object.values(documentCollections).find(({ slug }) => slug === collectionSlug);
  const kept = source === undefined ? noFacts : await publicFacts(payload, source, [document]);
  const facts = await factsOfDocument(collectionSlug, document, kept, { payload, user });
  return (
    <section className="signpost-receipt" aria-label="Facts to check">
      <h3 className="signpost-receipt__title">Facts to check</h3>
      {facts.length === 0 ? <p>This page has no hours, place, cost, way in or number yet.</p> : null}
      <ul>
        {facts.map((fact) => (
          <li key={fact.kind}>
            {factToCheckWords(fact)}
            {fact.words.slice(0, shown).map((text) => ` “${text}”`)}
          </li>
        ))}
      </ul>
      {facts.some(({ mayConfirm }) => mayConfirm) ? (
        <>
          <p>“Still correct” marks all of them as checked today, and the public page says so.</p>
          <StillCorrect of={collectionSlug} id={String(id)} title={String(document['title'] ?? '')} />
        </>
      ) : null}
    </section>
  );
}
