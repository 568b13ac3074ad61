import { expect, it } from 'vitest';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { whereIs } from './where-pages-go.ts';

const data = sampleSnapshot();
const publication = data.documents.find((one) => one.collection === 'publications' && one.editions.length > 0)!;
const editions = publication.collection === 'publications' ? publication.editions : [];
const address = `/publications/${publication.slug}/`;

it('a page is here, moved, merged, withdrawn or unknown', () => {
  const reader = readerOf(
    snapshotFrom({
      ...data,
      moved: [
        { path: '/old/', to: { kind: 'document', id: publication.id } },
        { path: '/merged/', to: { kind: 'document', id: publication.id }, of: crypto.randomUUID() },
      ],
      withdrawn: [
        { path: '/gone/', title: 'A group', at: data.now, reason: 'It stopped meeting.', successor: publication.id },
        { path: '/erased/', title: 'A name', at: data.now, isErased: true },
      ],
    }),
  );
  expect(whereIs(address, reader)).toEqual({ state: 'here' });
  expect(whereIs('/old/', reader)).toEqual({ state: `moved ${address}`, to: address });
  expect(whereIs('/merged/', reader)).toEqual({ state: `moved ${address}`, to: address, isMerged: true });
  expect(whereIs('/gone/', reader)).toEqual({
    state: `withdrawn ${address}`,
    to: address,
    title: 'A group',
    reason: 'It stopped meeting.',
  });
  expect(whereIs('/erased/', reader)).toEqual({ state: 'withdrawn' });
  expect(whereIs('/never-was/', reader)).toEqual({ state: 'unknown' });
});

it('an edition that was withdrawn leads to the latest', () => {
  const [latest, ...others] = editions;
  const withdrawn = { ...latest!, status: { status: 'withdrawn' as const, reason: 'A figure in it was wrong.' } };
  const documents = data.documents.map((one) =>
    one.id === publication.id && one.collection === 'publications' ? { ...one, editions: [withdrawn, ...others] } : one,
  );
  expect(whereIs(`${address}${withdrawn.slug}/`, readerOf(snapshotFrom({ ...data, documents })))).toEqual({
    state: 'withdrawn edition',
    title: `${publication.title}: ${withdrawn.label}`,
    reason: 'A figure in it was wrong.',
    to: address,
  });
});
