import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../publish/change.ts';
import { blocks } from '../../../cms/blocks/index.ts';
import { toLexical } from '../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { type Answer, type Caller, type Cms, startCms } from '../cms/start-cms.ts';

let cms: Cms;
let editor: Caller;
let readAll: () => Promise<Change[]>;
let readChanged: (refs: { collection: string; id: string }[]) => Promise<Change[]>;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  const snapshot = await import('../../../cms/snapshot/index.ts');
  readAll = async () => {
    const changes: Change[] = [];
    for await (const change of snapshot.readAll(cms.payload)) changes.push(change);
    return changes;
  };
  readChanged = (refs) => snapshot.readChanged(cms.payload, refs);
});

afterAll(() => cms.stop());

describe('what the publisher is told', () => {
  it('is the published version of a document, with when it first went public', async () => {
    const { id, updatedAt, firstPublished } = await publish(story('Now public'));
    const expected = {
      kind: 'document',
      collection: 'news',
      id,
      version: updatedAt,
      document: { title: 'Now public', firstPublished, updated: updatedAt },
    };
    expect(await readChanged([{ collection: 'news', id }])).toMatchObject([expected]);
    expect(await readAll()).toContainEqual(expect.objectContaining({ kind: 'document', id }));
  });

  it('keeps the first publish and moves the last change when it is published again', async () => {
    const first = await publish(story('Twice public'));
    const second = await save(first.id, { summary: 'What happened, told better.', _status: 'published' });
    const [change] = await readChanged([{ collection: 'news', id: first.id }]);
    expect(change).toMatchObject({
      document: { firstPublished: first.firstPublished, updated: second.updatedAt, summary: 'What happened, told better.' },
    });
    expect(second.updatedAt > first.updatedAt).toBe(true);
  });

  it('is nothing of drafts, of drafts over a published version, of officers’ own fields and of what was withdrawn', async () => {
    const { id } = await publish(story('Public words', { notes: 'CANARY note', withdrawalReason: 'CANARY reason' }));
    await save(id, { title: 'CANARY new title', summary: 'CANARY new summary' }, '?draft=true');
    const draft = await editor.send('POST', '/api/news?draft=true', story('CANARY draft', {}));
    const withdrawn = await publish(story('CANARY withdrawn'));
    await save(withdrawn.id, { _status: 'draft', withdrawalReason: 'CANARY of another reason' });
    expect(JSON.stringify(await readAll())).not.toContain('CANARY');
    expect(JSON.stringify(await readChanged([{ collection: 'news', id }]))).not.toContain('CANARY');
    expect(JSON.stringify(await readChanged([{ collection: 'news', id: docOf(draft).id }]))).not.toContain('CANARY');
  });

  it('is why a document was withdrawn and what stands in its place, under the title the public knew', async () => {
    const { id: successor } = await publish(story('What came after'));
    const { id } = await publish(story('What the public knew'));
    await save(
      id,
      { title: 'A title nobody saw', withdrawalReason: 'It was out of date.', replacedBy: { relationTo: 'news', value: successor } },
      '?draft=true',
    );
    await save(id, { _status: 'draft' });
    expect(await readChanged([{ collection: 'news', id }])).toEqual([
      { kind: 'withdrawn', collection: 'news', id, title: 'What the public knew', reason: 'It was out of date.', successor },
    ]);
  });

  it('is that a document is gone when it was deleted', async () => {
    const { id } = await publish(story('Deleted soon'));
    await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
    expect(await readChanged([{ collection: 'news', id }])).toEqual([
      { kind: 'withdrawn', collection: 'news', id, title: 'Deleted soon', reason: 'Over' },
    ]);
  });

  it('is what does not fit, where a document got past the refusals', async () => {
    const { id, updatedAt } = await publish(story('Broken later'));
    await cms.payload.db.updateOne({ collection: 'news', id, data: { summary: '', updatedAt } });
    const { updatedAt: version } = await cms.payload.findByID({ collection: 'news', id, depth: 0, overrideAccess: true });
    expect(await readChanged([{ collection: 'news', id }])).toEqual([
      {
        kind: 'invalid',
        collection: 'news',
        id,
        title: 'Broken later',
        version,
        problems: [{ field: 'Summary', reason: 'This is empty: fill it in.' }],
      },
    ]);
    await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
  });

  it('comes with the pictures that a document uses, and their bytes', async () => {
    const id = await addPicture();
    expect(await readAll()).not.toContainEqual(expect.objectContaining({ kind: 'image', id }));
    const { id: news } = await publish(story('With a picture', { image: id }));
    const changes = await readChanged([{ collection: 'news', id: news }]);
    const image = changes.find((change) => change.kind === 'image');
    expect(image).toMatchObject({ id, value: { alt: 'A square', isDecorative: false } });
    expect(image?.kind === 'image' && image.value.sizes.map(({ type, width }) => `${width} ${type}`).sort()).toEqual([
      '320 image/avif',
      '320 image/webp',
      '640 image/avif',
      '640 image/webp',
    ]);
    for (const source of image?.kind === 'image' ? image.sources.values() : [])
      expect(await (typeof source === 'string' ? existsSync(source) : source((path) => Promise.resolve(existsSync(path))))).toBe(true);
    await editor.send('DELETE', `/api/news/${news}?withdrawalReason=Over`);
    await cms.payload.delete({ collection: 'images', id, overrideAccess: true });
    expect(await readChanged([{ collection: 'images', id }])).toEqual([{ kind: 'removed', of: 'images', id }]);
  });

  it('is that an alert or a redirect is gone', async () => {
    const alert = docOf(
      await editor.send('POST', '/api/alerts', {
        title: 'Closed tonight',
        text: 'Come tomorrow.',
        tone: 'warning',
        paths: '/hubs/\n/services/',
        _status: 'published',
      }),
    );
    expect(await readChanged([{ collection: 'alerts', id: alert.id }])).toEqual([
      {
        kind: 'alert',
        id: alert.id,
        value: { id: alert.id, title: 'Closed tonight', text: 'Come tomorrow.', tone: 'warning', paths: ['/hubs/', '/services/'] },
      },
    ]);
    await editor.send('PATCH', `/api/alerts/${alert.id}`, { _status: 'draft' });
    expect(await readChanged([{ collection: 'alerts', id: alert.id }])).toEqual([{ kind: 'removed', of: 'alerts', id: alert.id }]);
    const redirect = docOf(await editor.send('POST', '/api/redirects', { from: '/flu', to: { kind: 'url', url: 'https://www.nhs.uk' } }));
    expect(await readAll()).toContainEqual({
      kind: 'redirect',
      id: redirect.id,
      value: { id: redirect.id, from: '/flu', to: { kind: 'url', url: 'https://www.nhs.uk' } },
    });
    await editor.send('DELETE', `/api/redirects/${redirect.id}`);
    expect(await readChanged([{ collection: 'redirects', id: redirect.id }])).toEqual([
      { kind: 'removed', of: 'redirects', id: redirect.id },
    ]);
  });

  it('is nothing of a global before it is published, and its published version after', async () => {
    expect(await readChanged([{ collection: 'home', id: 'home' }])).toEqual([]);
    await editor.send('POST', '/api/globals/home', { title: 'Help near you', introduction: 'Find it here.', _status: 'published' });
    await editor.send('POST', '/api/globals/home?draft=true', { title: 'CANARY title' });
    expect(await readChanged([{ collection: 'home', id: 'home' }])).toMatchObject([
      {
        kind: 'global',
        name: 'home',
        value: { title: 'Help near you', introduction: 'Find it here.', tasks: [], openNow: [], newsCount: 3 },
      },
    ]);
  });

  it('reads more documents than fit into one question', async () => {
    const before = (await readAll()).length;
    for (let count = 0; count < 260; count += 1) {
      const data = { id: randomUUID(), ...story(`Story number ${count}`), _status: 'published' };
      await cms.payload.create({ collection: 'topics', data: data as never, overrideAccess: true, depth: 0 });
    }
    expect((await readAll()).length).toBe(before + 260);
  }, 120_000);
});

type Saved = { id: string; updatedAt: string; firstPublished: string };

function story(title: string, more: object = {}): object {
  return {
    title,
    summary: 'What happened, in one sentence.',
    category: 'partnership',
    whatChanges: 'You can get help in one place.',
    date: { precision: 'year', year: 2018 },
    body: toLexical([{ type: 'paragraph', children: [{ type: 'text', text: 'Some words.' }] }], { collectionOf: () => 'news' }, blocks),
    ...more,
  };
}

async function publish(data: object): Promise<Saved> {
  return docOf(await editor.send('POST', '/api/news', { ...data, _status: 'published' }));
}

async function save(id: string, data: object, query = ''): Promise<Saved> {
  return docOf(await editor.send('PATCH', `/api/news/${id}${query}`, data));
}

function docOf({ status, body }: Answer): Saved {
  if (status >= 300) throw new Error(`The document was not saved: ${JSON.stringify(body)}`);
  return body['doc'] as Saved;
}

async function addPicture(): Promise<string> {
  const data = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#135' } })
    .png()
    .toBuffer();
  const { id } = await cms.payload.create({
    collection: 'images',
    data: { alt: 'A square' },
    draft: true,
    file: { data, name: 'square.png', mimetype: 'image/png', size: data.length },
    overrideAccess: true,
  });
  return String(id);
}
