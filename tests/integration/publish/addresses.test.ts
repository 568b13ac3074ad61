import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodePage, codePages } from '../../../content/model/addresses/code-pages.ts';
import type { LinkTarget } from '../../../content/model/fields/link.ts';
import type { Change } from '../../../publish/change.ts';
import { context, gone, publishingSite, shown, story } from './publishing-site.ts';

const site = publishingSite();

describe('an address that was live once', () => {
  it('is never taken by another document, wherever its own has gone', async () => {
    await site.publisher.publish([shown(story('first')), shown(story('gone')), shown(story('kept'))], context);
    await site.publisher.publish([shown({ ...story('first'), slug: 'moved-on' }), gone('gone')], context);
    for (const slug of ['first', 'gone']) {
      const { receipt } = await site.publisher.publish([shown({ ...story(`taker-of-${slug}`), slug })], context);
      expect(receipt.quarantined).toMatchObject([
        {
          id: `taker-of-${slug}`,
          isPublic: false,
          problems: [
            {
              field: 'slug',
              reason: `/news/${slug}/ was the address of “Story ${slug}” and goes on answering for it, so that links to it never break. Choose another.`,
            },
          ],
        },
      ]);
      await site.publisher.publish([gone(`taker-of-${slug}`)], context);
    }
    expect(await site.get('/news/first/')).toMatchObject({ status: 301, location: '/news/moved-on/' });
    expect((await site.get('/news/gone/')).status).toBe(410);
  });

  it('leads to the page that it was merged into, with its earlier ones, and comes back with its document', async () => {
    await site.publisher.publish([shown(story('one')), shown(story('into')), shown(story('last'))], context);
    await site.publisher.publish([shown({ ...story('one'), slug: 'one-moved' })], context);
    const merged = (id: string, successor: string): Change => ({
      kind: 'withdrawn',
      collection: 'news',
      id,
      title: `Story ${id}`,
      successor,
      isMerged: true,
    });
    await site.publisher.publish([merged('one', 'into')], context);
    for (const path of ['/news/one/', '/news/one-moved/'])
      expect(await site.get(path), path).toMatchObject({ status: 301, location: '/news/into/' });
    // Nobody else gets the address, and it goes on leading on.
    const { receipt } = await site.publisher.publish([shown({ ...story('taker'), slug: 'one-moved' })], context);
    expect(receipt.quarantined).toMatchObject([{ id: 'taker', isPublic: false }]);
    await site.publisher.publish([gone('taker'), merged('into', 'last')], context);
    for (const path of ['/news/one/', '/news/one-moved/', '/news/into/'])
      expect(await site.get(path), path).toMatchObject({ status: 301, location: '/news/last/' });
    await site.publisher.publish([shown({ ...story('one'), slug: 'one-moved' })], context);
    expect((await site.get('/news/one-moved/')).status).toBe(200);
    expect(await site.get('/news/one/')).toMatchObject({ status: 301, location: '/news/one-moved/' });
    expect(await site.get('/news/into/')).toMatchObject({ status: 301, location: '/news/last/' });
  });

  it('is never taken by a redirect', async () => {
    await site.publisher.publish([shown(story('old')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('old'), slug: 'new' })], context);
    const { receipt } = await site.publisher.publish([redirect('/news/old/', { kind: 'document', id: 'other' })], context);
    expect(receipt.quarantined).toMatchObject([{ collection: 'redirects', id: 'redirect' }]);
    expect(await site.get('/news/old/')).toMatchObject({ status: 301, location: '/news/new/' });
  });

  it('is given to no redirect that leads nowhere', async () => {
    await site.publisher.publish([shown(story('here'))], context);
    const nowhere = ', and nothing of this site answers there. Choose a page, a list or a file that is public.';
    const { origin } = site.publisher.reader().snapshot;
    for (const [to, words] of [
      [{ kind: 'path', path: '/news/elsewhere/#end' }, `/news/elsewhere/${nowhere}`],
      [{ kind: 'url', url: `${origin}/elsewhere/` }, `/elsewhere/${nowhere}`],
      [{ kind: 'document', id: 'elsewhere' }, 'a page that is not public. Publish that page first, or choose another.'],
    ] as const) {
      const { receipt } = await site.publisher.publish([redirect('/flu', to)], context);
      expect(receipt.quarantined).toMatchObject([
        { collection: 'redirects', problems: [{ field: 'to', reason: `/flu leads to ${words}` }] },
      ]);
      expect((await site.get('/flu')).status).toBe(404);
    }
    for (const path of ['/news/here/', '/news/here?a=b#c', '/news/', '/sitemap.xml']) {
      const { receipt } = await site.publisher.publish([redirect('/flu', { kind: 'path', path })], context);
      expect([path, receipt.quarantined]).toEqual([path, []]);
    }
  });

  it('says so when the redirect that stood there is taken away, and leads on again when it is back', async () => {
    const flu = redirect('/flu', { kind: 'document', id: 'a' });
    await site.publisher.publish([shown(story('a')), flu], context);
    expect(await site.get('/flu')).toMatchObject({ status: 301, location: '/news/a/' });
    await site.publisher.publish([{ kind: 'removed', of: 'redirects', id: 'redirect' }], context);
    expect((await site.get('/flu')).status).toBe(410);
    await site.publisher.publish([flu], context);
    expect(await site.get('/flu')).toMatchObject({ status: 301, location: '/news/a/' });
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('leads home again, with all its earlier addresses, when its document comes back', async () => {
    await site.publisher.publish([shown(story('a')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'b' })], context);
    await site.publisher.publish([gone('a')], context);
    expect((await site.get('/news/a/')).status).toBe(410);
    await site.publisher.publish([shown({ ...story('a'), slug: 'b' })], context);
    expect((await site.get('/news/b/')).status).toBe(200);
    expect(await site.get('/news/a/')).toMatchObject({ status: 301, location: '/news/b/' });
  });

  it('ends with no redirect onto itself when its page moves back and forth', async () => {
    for (const slug of ['here', 'there', 'here', 'there', 'here']) await site.publisher.publish([shown({ ...story('x'), slug })], context);
    expect((await site.get('/news/here/')).status).toBe(200);
    expect(await site.get('/news/there/')).toMatchObject({ status: 301, location: '/news/here/' });
    expect(site.store.ledger.of('/news/here/').every(({ document }) => document === 'x')).toBe(true);
  });

  it('is known by the document that had it, under the title that this last had', async () => {
    await site.publisher.publish([shown({ ...story('a'), slug: 'old' }), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'new', title: 'Story a, renamed' })], context);
    const { ledger } = site.store;
    expect([ledger.owner('/news/old/'), ledger.owner('/news/new/')]).toEqual([
      { document: 'a', title: 'Story a, renamed' },
      { document: 'a', title: 'Story a, renamed' },
    ]);
    expect([ledger.owner('/news/'), ledger.owner('/nowhere/')]).toEqual([undefined, undefined]);
    await site.publisher.publish([gone('a', { title: 'Story a, renamed' })], context);
    expect(ledger.owner('/news/old/')).toEqual({ document: 'a', title: 'Story a, renamed' });
  });

  it('leads on to where its page stood when somebody goes back to before its page moved', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'after' })], context);
    await site.publisher.rollback(receipt.release, 'an editor');
    expect((await site.get('/news/a/')).status).toBe(200);
    expect(await site.get('/news/after/')).toMatchObject({ status: 301, location: '/news/a/' });
  });
});

describe('a page that another version of the code does not have', () => {
  it('leads on, as a page of an officer would', async () => {
    const pages = codePages as CodePage[];
    pages.push({ name: 'extra', path: '/extra/', title: 'Extra', summary: 'A page that a later version does without.' });
    await site.reopen();
    await site.publisher.publish([shown(story('a'))], context);
    expect((await site.get('/extra/')).status).toBe(200);
    pages.pop();
    await site.reopen({ site: { hash: 'a later version' } });
    await site.publisher.publish([], context);
    expect(await site.get('/extra/')).toMatchObject({ status: 301, location: '/' });
    expect(await site.publisher.verify()).toEqual([]);
  });
});

describe('a page of the code', () => {
  it('never takes the address that was a document’s', async () => {
    await site.publisher.publish([shown(story('a'))], context);
    const pages = codePages as CodePage[];
    pages.push({ name: 'extra', path: '/news/a/', title: 'Extra', summary: 'A page at an address that is taken.' });
    try {
      await site.reopen({ site: { hash: 'a later version' } });
      await expect(site.publisher.publish([], context)).rejects.toThrow(
        'A page of the code can’t stand at /news/a/. /news/a/ was the address of “Story a” and goes on answering for it',
      );
    } finally {
      pages.pop();
    }
    expect((await site.get('/news/a/')).body).toContain('Story a');
  });
});

describe('two documents at one address', () => {
  it('never replace each other: the newcomer is held back, with the name of the page that is there', async () => {
    await site.publisher.publish([shown({ ...story('one'), slug: 'same' })], context);
    const { receipt } = await site.publisher.publish([shown({ ...story('two'), slug: 'same' }), shown(story('three'))], context);
    expect(receipt.quarantined).toMatchObject([
      { id: 'two', problems: [{ field: 'slug', reason: '/news/same/ is the address of “Story one” already. Choose another.' }] },
    ]);
    expect((await site.get('/news/same/')).body).toContain('Story one');
    expect((await site.get('/news/three/')).status).toBe(200);
  });
});

describe('a receipt', () => {
  it('tells of a withdrawn page once, however often its words are laid out anew', async () => {
    await site.publisher.publish([shown(story('a')), shown(story('b'))], context);
    const { receipt: withdrawing } = await site.publisher.publish([gone('b')], context);
    expect(withdrawing.addresses).toContainEqual({ path: '/news/b/', what: 'withdrawn' });
    await site.reopen({ site: { hash: 'another layout' } });
    const { receipt } = await site.publisher.publish([], context);
    expect(receipt.addresses.map(({ path }) => path)).not.toContain('/news/b/');
  });
});

describe('the permanent address of a file', () => {
  it('answers 410 with what the file was, in each version, once nothing uses it', async () => {
    const uses = {
      ...story('uses'),
      furtherInformation: { addressLines: [], links: [{ text: 'The plan', to: { kind: 'file' as const, id: 'plan' } }] },
    };
    const versions = ['first bytes', 'second bytes'].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    await site.publisher.publish([shown(uses), shown(story('other')), file('first bytes')], context);
    await site.publisher.publish([file('second bytes')], context);
    for (const sha256 of versions) expect((await site.get(`/files/plan/${sha256}/plan.pdf`)).status).toBe(200);
    await site.publisher.publish([gone('uses')], context);
    for (const path of ['/files/plan/plan.pdf', ...versions.map((sha256) => `/files/plan/${sha256}/plan.pdf`)])
      expect(await site.get(path)).toMatchObject({ status: 410, body: expect.stringContaining('The plan') as string });
    expect(await site.publisher.verify()).toEqual([]);
  });
});

function redirect(from: string, to: LinkTarget): Change {
  return { kind: 'redirect', id: 'redirect', value: { id: 'redirect', from, to } };
}

function file(bytes: string): Change {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(site.folder, sha256);
  writeFileSync(path, bytes);
  const updated = '2026-11-01T09:00:00.000Z';
  const value = {
    id: 'plan',
    name: 'plan.pdf',
    title: 'The plan',
    type: 'application/pdf',
    size: bytes.length,
    language: 'en',
    sha256,
    updated,
  };
  return { kind: 'file', id: 'plan', value, sources: new Map([[sha256, path]]) };
}
