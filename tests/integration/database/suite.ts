import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestContext } from 'vitest';
import type { Payload, PayloadRequest } from 'payload';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** A running Payload whose configuration holds `suiteCollections`, and how to end it. */
export type Started = { payload: Payload; stop: () => Promise<void> };

/** What every database must do for us. */
export function databaseSuite(name: string, start: () => Promise<Started>): void {
  describe(name, () => {
    let running: Started;
    let payload: Payload;
    let hasTransactions: boolean;
    let articles: ReturnType<typeof rowsOf>;
    let authors: ReturnType<typeof rowsOf>;
    let changeLog: ReturnType<typeof rowsOf>;

    beforeAll(async () => {
      running = await start();
      payload = running.payload;
      articles = rowsOf(payload, 'suite-articles');
      authors = rowsOf(payload, 'suite-authors');
      changeLog = rowsOf(payload, 'suite-change-log');
      const transaction = await payload.db.beginTransaction();
      hasTransactions = transaction !== null;
      if (transaction !== null) await payload.db.rollbackTransaction(transaction);
    });

    afterAll(() => running?.stop());

    function needsTransactions(context: TestContext): void {
      if (!hasTransactions) context.skip('this server has no transactions');
    }

    describe('documents', () => {
      test('an id of our own is made for a new document', async () => {
        const { id } = await authors.create({ name: 'Ann' });
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        expect((await authors.get(id))?.name).toBe('Ann');
      });

      test('an id that is given is kept', async () => {
        const id = randomUUID();
        expect((await authors.create({ id, name: 'Bea' })).id).toBe(id);
        expect((await authors.get(id))?.name).toBe('Bea');
      });

      test('a document is changed, and what is not named stays', async () => {
        const { id } = await articles.create({ ...whole(), title: 'before', score: 3 });
        await articles.update(id, { title: 'after' });
        expect(await articles.get(id)).toMatchObject({ title: 'after', score: 3, facts: [{ label: 'beds' }, { label: 'nurses' }] });
      });

      test('many documents are changed at once', async () => {
        const mark = randomUUID();
        for (const score of [1, 2, 3]) await articles.create({ title: mark, score, _status: 'published' });
        const { docs, errors } = await articles.updateWhere({ title: { equals: mark }, score: { greater_than: 1 } }, { score: 9 });
        expect([docs.length, errors]).toEqual([2, []]);
        expect(await articles.count({ title: { equals: mark }, score: { equals: 9 } })).toBe(2);
      });

      test('a deleted document is gone, with its versions', async () => {
        const { id } = await articles.create({ title: 'short life', _status: 'published' });
        await articles.remove(id);
        expect(await articles.get(id)).toBeNull();
        expect((await articles.versions({ where: { parent: { equals: id } } })).totalDocs).toBe(0);
      });

      test('every kind of field comes back as it was saved', async () => {
        const author = await authors.create({ name: 'Cat' });
        const other = await articles.create({ title: 'other' });
        const saved = {
          ...whole(),
          title: 'Größe “quoted” \u{1F600} O’Brien; DROP TABLE x --',
          author: author.id,
          readers: [author.id],
          about: { relationTo: 'suite-authors', value: author.id },
          related: [
            { relationTo: 'suite-articles', value: other.id },
            { relationTo: 'suite-authors', value: author.id },
          ],
        };
        const { id } = await articles.create(saved);
        expect(await articles.get(id)).toMatchObject(saved);
      });

      test('rows of arrays and blocks can be reordered, added and taken away', async () => {
        const { id } = await articles.create(whole());
        await articles.update(id, {
          facts: [{ label: 'nurses', sources: [] }, { label: 'beds', sources: [{ name: 'census' }] }, { label: 'wards' }],
          body: [{ blockType: 'suite-callout', heading: 'only one' }],
        });
        const read = await articles.get(id);
        expect((read?.facts as Row[]).map((fact) => fact.label)).toEqual(['nurses', 'beds', 'wards']);
        expect(read?.body).toMatchObject([{ blockType: 'suite-callout', heading: 'only one' }]);
      });

      test('a field can be emptied', async () => {
        const { id } = await articles.create(whole());
        await articles.update(id, { score: null, tags: [], facts: [], place: { name: null } });
        const read = await articles.get(id);
        expect([read?.score ?? null, read?.tags, read?.facts]).toEqual([null, [], []]);
        expect(read?.place).toMatchObject({ address: { town: 'Gloucester' } });
      });
    });

    describe('finding', () => {
      const mark = `find ${randomUUID()}`;
      const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
      let ann: Row;

      beforeAll(async () => {
        ann = await authors.create({ name: `Ann ${mark}` });
        for (let number = 1; number <= 7; number += 1) {
          await articles.create({
            title: `${mark} Story ${words[number]}`,
            ...(number !== 7 && { slug: `${mark}-${number}` }),
            score: number,
            date: `2026-01-0${number}T00:00:00.000Z`,
            isUrgent: number % 2 === 0,
            kind: number > 4 ? 'event' : 'news',
            tags: number > 5 ? ['health', 'work'] : ['care'],
            extraWords: number === 2 ? ['loneliness'] : [],
            author: number === 3 ? ann.id : null,
            about: number === 4 ? { relationTo: 'suite-authors', value: ann.id } : null,
            related: number === 5 ? [{ relationTo: 'suite-authors', value: ann.id }] : [],
            facts: [{ label: `label ${number}`, figure: String(number) }],
            place: { name: 'Hub', address: { town: number === 6 ? 'Plymouth' : 'Gloucester' } },
            body: [{ blockType: 'suite-callout', heading: `heading ${number}` }],
            _status: 'published',
          });
        }
      });

      const cases: [string, object | (() => object), number[]][] = [
        ['equals', { score: { equals: 3 } }, [3]],
        ['not equals', { score: { not_equals: 3 } }, [1, 2, 4, 5, 6, 7]],
        ['one of', { score: { in: [2, 5] } }, [2, 5]],
        ['none of', { score: { not_in: [2, 5] } }, [1, 3, 4, 6, 7]],
        ['greater than', { score: { greater_than: 5 } }, [6, 7]],
        ['at most', { score: { less_than_equal: 2 } }, [1, 2]],
        ['a date before', { date: { less_than: '2026-01-03T00:00:00.000Z' } }, [1, 2]],
        ['a text that contains, whatever its case', { title: { contains: 'story four' } }, [4]],
        ['every word somewhere', { title: { like: 'four story' } }, [4]],
        ['ticked', { isUrgent: { equals: true } }, [2, 4, 6]],
        ['a value there', { slug: { exists: false } }, [7]],
        ['one of several choices', { tags: { in: ['work'] } }, [6, 7]],
        ['one of several texts', { extraWords: { equals: 'loneliness' } }, [2]],
        ['a field in nested groups', { 'place.address.town': { equals: 'Plymouth' } }, [6]],
        ['a field in an array', { 'facts.label': { equals: 'label 5' } }, [5]],
        ['a field in a block', { 'body.heading': { equals: 'heading 6' } }, [6]],
        ['a relationship', () => ({ author: { equals: ann.id } }), [3]],
        ['a field of a related document', () => ({ 'author.name': { equals: ann.name } }), [3]],
        ['a relationship to one of several collections', () => ({ 'about.value': { equals: ann.id } }), [4]],
        ['one of several relationships to several collections', () => ({ 'related.value': { equals: ann.id } }), [5]],
        ['either', { or: [{ score: { equals: 1 } }, { kind: { equals: 'event' } }] }, [1, 5, 6, 7]],
        ['both', { and: [{ isUrgent: { equals: true } }, { kind: { equals: 'event' } }] }, [6]],
      ];

      test.each(cases)('by %s', async (_, where, expected) => {
        const wanted = typeof where === 'function' ? where() : where;
        const { docs } = await articles.find({ where: { and: [{ title: { contains: mark } }, wanted] }, sort: 'score' });
        expect(docs.map((one) => one.score)).toEqual(expected);
      });

      test('in pages, sorted, each document once', async () => {
        const pages = [];
        for (const page of [1, 2, 3])
          pages.push(await articles.find({ where: { title: { contains: mark } }, sort: '-score', limit: 3, page }));
        expect(pages.map(({ docs }) => docs.map((one) => one.score))).toEqual([[7, 6, 5], [4, 3, 2], [1]]);
        expect(pages[0]).toMatchObject({ totalDocs: 7, totalPages: 3, hasNextPage: true });
      });

      test('sorted by two fields, and by a field in a group', async () => {
        const byKind = await articles.find({ where: { title: { contains: mark } }, sort: ['kind', '-score'] });
        expect(byKind.docs.map((one) => one.score)).toEqual([7, 6, 5, 4, 3, 2, 1]);
        const byTown = await articles.find({ where: { title: { contains: mark } }, sort: ['-place.address.town', 'score'] });
        expect(byTown.docs.map((one) => one.score)).toEqual([6, 1, 2, 3, 4, 5, 7]);
      });

      test('from an id on, in the order of ids, as a full read does', async () => {
        const seen: string[] = [];
        for (;;) {
          const last = seen.at(-1) ?? '';
          const { docs } = await articles.find({
            where: { and: [{ title: { contains: mark } }, { id: { greater_than: last } }] },
            sort: 'id',
            limit: 3,
          });
          if (docs.length === 0) break;
          seen.push(...docs.map((one) => one.id));
        }
        expect(seen).toHaveLength(7);
        expect(seen).toEqual([...seen].sort());
      });

      test('with the related documents filled in', async () => {
        const { docs } = await articles.find({ where: { title: { equals: `${mark} Story three` } }, depth: 1 });
        expect(docs[0]?.author).toMatchObject({ id: ann.id, name: ann.name });
      });

      test('only the fields that are asked for', async () => {
        const { docs } = await articles.find({ where: { title: { equals: `${mark} Story three` } }, select: { title: true } });
        expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['id', 'title']);
      });
    });

    describe('drafts and versions', () => {
      test('a draft of a published document leaves the published one as it is', async () => {
        const { id } = await articles.create({ title: 'public', _status: 'published' });
        await articles.update(id, { title: 'not yet' }, { draft: true });
        expect(await articles.get(id)).toMatchObject({ title: 'public', _status: 'published' });
        expect(await articles.get(id, { draft: true })).toMatchObject({ title: 'not yet', _status: 'draft' });
      });

      test('a draft needs none of the required fields, a published document does', async () => {
        const { id } = await articles.create({ slug: `draft-${randomUUID()}` }, { draft: true });
        await expect(articles.update(id, { _status: 'published' })).rejects.toMatchObject({ status: 400 });
        await articles.update(id, { title: 'complete', _status: 'published' });
        expect(await articles.get(id)).toMatchObject({ title: 'complete', _status: 'published' });
      });

      test('every save is a version, whole, and the last one is the latest', async () => {
        const { id } = await articles.create({ ...whole(), title: 'first' });
        await articles.update(id, { title: 'second', facts: [] });
        await articles.update(id, { title: 'third', _status: 'published' });
        const { docs } = await articles.versions({ where: { parent: { equals: id } } });
        expect(docs.map(({ version }) => version.title)).toEqual(['first', 'second', 'third']);
        expect(docs.map(({ version }) => (version.facts as unknown[]).length)).toEqual([2, 0, 0]);
        expect(docs.map(({ latest }) => latest ?? false)).toEqual([false, false, true]);
      });

      test('an earlier version can be brought back', async () => {
        const { id } = await articles.create({ ...whole(), title: 'first', _status: 'published' });
        await articles.update(id, { title: 'second', facts: [], _status: 'published' });
        const { docs } = await articles.versions({ where: { parent: { equals: id } } });
        await articles.restore(docs[0]?.id ?? '');
        const read = await articles.get(id);
        expect([read?.title, (read?.facts as unknown[]).length]).toEqual(['first', 2]);
      });

      test('a document can be taken back into draft', async () => {
        const { id } = await articles.create({ title: 'public', _status: 'published' });
        await articles.update(id, { _status: 'draft' });
        expect(await articles.count({ id: { equals: id }, _status: { equals: 'published' } })).toBe(0);
      });

      test('drafts are found as drafts', async () => {
        const mark = randomUUID();
        const { id } = await articles.create({ title: 'public', _status: 'published' });
        await articles.update(id, { title: mark }, { draft: true });
        expect((await articles.find({ where: { title: { equals: mark } } })).totalDocs).toBe(0);
        expect((await articles.find({ where: { title: { equals: mark } }, draft: true })).totalDocs).toBe(1);
      });
    });

    describe('values that must be unique', () => {
      test('a used id is refused, and the field is named', async () => {
        const { id } = await authors.create({ name: 'first' });
        await expect(authors.create({ id, name: 'second' })).rejects.toMatchObject(notUnique('id'));
        expect((await authors.get(id))?.name).toBe('first');
      });

      test('a used value is refused in a new document, and the field is named', async () => {
        const slug = randomUUID();
        await articles.create({ title: 'first', slug, _status: 'published' });
        await expect(articles.create({ title: 'second', slug, _status: 'published' })).rejects.toMatchObject(notUnique('slug'));
      });

      test('a used value is refused in a change, and the document stays as it was', async () => {
        const email = `${randomUUID()}@example.org`;
        await authors.create({ name: 'first', email });
        const { id } = await authors.create({ name: 'second' });
        await expect(authors.update(id, { name: 'changed', email })).rejects.toMatchObject(notUnique('email'));
        expect((await authors.get(id))?.name).toBe('second');
      });

      test('a used id is refused for a document with versions too', async () => {
        const { id } = await articles.create({ title: 'first', _status: 'published' });
        await expect(articles.create({ id, title: 'second', _status: 'published' })).rejects.toMatchObject(notUnique('id'));
      });

      test('documents without the value may be many', async () => {
        await authors.create({ name: 'one' });
        await expect(authors.create({ name: 'two' })).resolves.toMatchObject({ name: 'two' });
      });
    });

    describe('the change log', () => {
      test('each save and each deletion has its row', async () => {
        const { id } = await articles.create({ title: 'one' });
        await articles.update(id, { title: 'two' });
        await articles.update(id, { title: 'three' }, { draft: true });
        await articles.remove(id);
        const { docs } = await changeLog.find({ where: { document: { equals: id } }, sort: 'createdAt', limit: 0 });
        expect(docs.map((row) => row.operation).sort()).toEqual(['create', 'delete', 'update', 'update']);
      });

      test('needs transactions: a save whose row cannot be written is not saved at all', async (context) => {
        needsTransactions(context);
        await expect(articles.create({ title: 'refused by the change log', _status: 'published' })).rejects.toThrow(
          'The change log refuses this title.',
        );
        expect(await articles.count({ title: { equals: 'refused by the change log' } })).toBe(0);
        const { id } = await articles.create({ title: 'good', facts: [{ label: 'kept' }], _status: 'published' });
        await expect(articles.update(id, { title: 'refused by the change log', facts: [] })).rejects.toThrow(
          'The change log refuses this title.',
        );
        expect(await articles.get(id)).toMatchObject({ title: 'good', facts: [{ label: 'kept' }] });
        expect((await articles.versions({ where: { parent: { equals: id } } })).totalDocs).toBe(1);
      });

      test('needs transactions: several saves in one transaction appear together, or not at all', async (context) => {
        needsTransactions(context);
        const mark = randomUUID();
        const inTransaction = async (end: 'commitTransaction' | 'rollbackTransaction') => {
          const transactionID = await payload.db.beginTransaction();
          const req = { payload, transactionID } as PayloadRequest;
          for (const number of [1, 2]) await articles.create({ title: `${mark} ${number}`, _status: 'published' }, { req });
          expect(await articles.count({ title: { contains: mark } })).toBe(0);
          expect(
            (
              (await payload.count({
                collection: 'suite-articles' as never,
                where: { title: { contains: mark } },
                req,
                overrideAccess: true,
              })) as { totalDocs: number }
            ).totalDocs,
          ).toBe(2);
          await payload.db[end](transactionID ?? '');
        };
        await inTransaction('rollbackTransaction');
        expect(await articles.count({ title: { contains: mark } })).toBe(0);
        await inTransaction('commitTransaction');
        expect(await articles.count({ title: { contains: mark } })).toBe(2);
        expect(await changeLog.count({ title: { contains: mark } })).toBe(2);
      });
    });

    describe('many at once', () => {
      test('forty new documents at once are all there, each with its version and its row', async () => {
        const mark = randomUUID();
        await Promise.all(
          Array.from({ length: 40 }, (_, number) => articles.create({ ...whole(), title: `${mark} ${number}`, slug: `${mark}-${number}` })),
        );
        expect(await articles.count({ title: { contains: mark } })).toBe(40);
        expect(await changeLog.count({ title: { contains: mark } })).toBe(40);
        expect((await articles.versions({ where: { 'version.title': { contains: mark } } })).totalDocs).toBe(40);
      });

      test('of ten saves of one document at once, each is saved or told to try again, and none is half', async () => {
        const { id } = await articles.create({ ...whole(), title: 'start', _status: 'published' });
        const answers = await Promise.allSettled(
          Array.from({ length: 10 }, (_, number) =>
            articles.update(id, { title: `save ${number}`, facts: [{ label: `save ${number}` }], _status: 'published' }),
          ),
        );
        const refused = answers.filter((answer) => answer.status === 'rejected');
        for (const { reason } of refused) expect(reason).toMatchObject({ status: 409 });
        expect(refused.length).toBeLessThan(10);
        expect((await articles.versions({ where: { parent: { equals: id } } })).totalDocs).toBe(1 + 10 - refused.length);
        const read = await articles.get(id);
        if (hasTransactions) expect((read?.facts as Row[]).map((fact) => fact.label)).toEqual([read?.title]);
      });

      test('a used value is refused when two ask for it at once', async () => {
        const email = `${randomUUID()}@example.org`;
        const answers = await Promise.allSettled([authors.create({ name: 'a', email }), authors.create({ name: 'b', email })]);
        expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(await authors.count({ email: { equals: email } })).toBe(1);
      });
    });
  });
}

function whole() {
  return {
    title: 'whole',
    score: 4.5,
    date: '2026-03-26T01:30:00.000Z',
    isUrgent: true,
    kind: 'news',
    tags: ['care', 'health'],
    extraWords: ['lonely', 'company'],
    facts: [
      { label: 'beds', figure: '12', sources: [{ name: 'survey' }, { name: 'census' }] },
      { label: 'nurses', figure: '15.5', sources: [] },
    ],
    place: { name: 'The Cavern', address: { town: 'Gloucester' } },
    body: [
      { blockType: 'suite-steps', steps: [{ text: 'first' }, { text: 'second' }] },
      { blockType: 'suite-callout', heading: 'Mind' },
    ],
    words: { nested: [1, { deep: 'yes' }] },
    _status: 'published',
  };
}

function notUnique(path: string): object {
  return { name: 'ValidationError', status: 400, data: { errors: [{ path, message: 'Value must be unique' }] } };
}
