import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RichText } from '../../../../content/model/fields/rich-text.ts';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  author = await cms.officer('author');
  worker = await startWorker(cms);
  for (let count = 0; count < 3; count += 1) await save('POST', '/api/news', exampleNews({ _status: 'published' }));
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a replacement that is refused', () => {
  const refusals = [
    {
      what: 'because it is stale',
      data: { updatedAt: '2020-01-01T00:00:00.000Z', title: 'Newer' },
      status: 409,
    },
    { what: 'because a field does not fit', data: { title: 'x'.repeat(500) }, status: 400 },
    { what: 'because a hook fails at its end', data: { title: 'A hook fails' }, status: 500 },
  ];
  for (const { what, data, status } of refusals) {
    for (const state of ['published', 'draft']) {
      it(`${what} leaves the ${state} file and nothing else`, async () => {
        const hooks = cms.payload.collections['files'].config.hooks.afterChange;
        const failing = ({ doc }: { doc: Record<string, unknown> }) => {
          if (doc['title'] === 'A hook fails') throw new Error('Nobody foresaw it.');
        };
        const doc = await upload('POST', `/api/files?draft=${state === 'draft'}`, table('a,1\n'), 'kept.csv', { _status: state });
        const before = everythingKept();
        hooks.push(failing as never);
        try {
          const answer = await send(editor, 'PATCH', `/api/files/${doc.id}?draft=${state === 'draft'}`, table('b,2\n'), 'new.csv', data);
          expect(answer.status, JSON.stringify(answer.body)).toBe(status);
        } finally {
          hooks.splice(hooks.indexOf(failing as never), 1);
        }
        expect(await bytesOf('files', doc.filename)).toBe('a,1\n');
        expect(everythingKept()).toEqual(before);
      });
    }
  }

  it('leaves every size of a picture', async () => {
    const doc = await upload('POST', '/api/images', await picture('red'), 'red.jpg', { alt: 'Red', _status: 'published' });
    const before = everythingKept();
    const answer = await send(editor, 'PATCH', `/api/images/${doc.id}`, await picture('blue'), 'blue.jpg', {
      alt: 'x'.repeat(400),
      _status: 'published',
    });
    expect(answer.status).toBe(400);
    expect(everythingKept()).toEqual(before);
    for (const { filename } of Object.values(doc.sizes).filter((size) => size.filename))
      expect((await editor.raw('GET', `/api/images/file/${filename}`)).status).toBe(200);
  });
});

describe('a draft of a picture', () => {
  it('that an author crops or replaces changes nothing that the public sees, until an editor publishes it', async () => {
    const doc = await upload('POST', '/api/images', await picture('red'), 'public.jpg', { alt: 'Public', _status: 'published' });
    await save('POST', '/api/news', exampleNews({ ...bodyWith(doc.id), _status: 'published' }));
    await worker.loop.publish({});
    const live = await publicBytes(doc.id);
    expect(live.length).toBeGreaterThan(0);
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50';
    const cropped = await author.send(
      'PATCH',
      `/api/images/${doc.id}?draft=true&${crop}&uploadEdits[widthInPixels]=500&uploadEdits[heightInPixels]=300`,
      { alt: 'Cropped' },
    );
    expect([cropped.status, (cropped.body['doc'] as Uploaded).width]).toEqual([200, 500]);
    expect(await publicBytes(doc.id)).toEqual(live);
    expect(await sharpWidth('images', doc.filename)).toBe(1000);
    expect(await sharpWidth('images', (cropped.body['doc'] as Uploaded).filename)).toBe(500);
    await send(author, 'PATCH', `/api/images/${doc.id}?draft=true`, await picture('blue'), 'other.jpg', { alt: 'Replaced' });
    await worker.loop.publish({ full: true });
    expect(await publicBytes(doc.id)).toEqual(live);

    const { confirm: confirmedUses } = (await editor.get(`/api/images/${doc.id}/uses`)).body;
    expect((await editor.send('PATCH', `/api/images/${doc.id}`, { _status: 'published', confirmedUses })).status).toBe(200);
    await worker.loop.publish({});
    expect(await publicBytes(doc.id)).not.toEqual(live);
  });

  it('that moves what must stay visible writes no new bytes', async () => {
    const doc = await upload('POST', '/api/images', await picture('red'), 'focus.jpg', { alt: 'Focus' });
    const before = everythingKept();
    const moved = await editor.send('PATCH', `/api/images/${doc.id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20`, {});
    const { focalX, focalY, filename } = moved.body['doc'] as Uploaded & { focalX: number; focalY: number };
    expect([focalX, focalY, filename]).toEqual([10, 20, doc.filename]);
    expect(everythingKept()).toEqual(before);
  });
});

describe('bytes that were replaced', () => {
  it('stay while a version names them, and go in the night after nothing does', async () => {
    const { tidyUploads } = await import('../../../../cms/jobs/nightly/tidy-uploads.ts');
    const tomorrow = new Date(Date.now() + 2 * 86_400_000);
    await tidyUploads(cms.payload, worker.publisher, tomorrow);
    const before = everythingKept();
    const doc = await upload('POST', '/api/files', table('first,1\n'), 'versions.csv', { _status: 'published' });
    const second = await send(editor, 'PATCH', `/api/files/${doc.id}`, table('second,2\n'), 'versions.csv', { _status: 'published' });
    expect(second.status).toBe(200);
    await tidyUploads(cms.payload, worker.publisher, tomorrow);
    expect(everythingKept()).toHaveLength(before.length + 2);
    expect(await bytesOf('files', 'versions.csv')).toBe('first,1\n');

    expect((await editor.send('DELETE', `/api/files/${doc.id}`)).status).toBe(200);
    expect(everythingKept(), 'Deleting destroys no bytes at once.').toHaveLength(before.length + 2);
    await tidyUploads(cms.payload, worker.publisher, new Date());
    expect(everythingKept(), 'What was written today may belong to a save under way.').toHaveLength(before.length + 2);
    await tidyUploads(cms.payload, worker.publisher, tomorrow);
    expect(everythingKept(), 'What is in the bin can be brought back.').toHaveLength(before.length + 2);
    const { emptyBin } = await import('../../../../cms/jobs/nightly/empty-bin.ts');
    await emptyBin(cms.payload, new Date(Date.now() + 31 * 86_400_000));
    await tidyUploads(cms.payload, worker.publisher, tomorrow);
    expect(everythingKept()).toEqual(before);
  });

  it('are not shared with a name that another document has', async () => {
    const one = await upload('POST', '/api/files?draft=true', table('one,1\n'), 'same name.csv', {});
    const two = await upload('POST', '/api/files?draft=true', table('two,2\n'), 'same name.csv', {});
    await send(editor, 'PATCH', `/api/files/${one.id}?draft=true`, table('three,3\n'), 'same name.csv', {});
    expect([one.filename, two.filename]).toEqual(['same-name.csv', 'same-name-1.csv']);
    expect(await bytesOf('files', one.filename)).toBe('one,1\n');
    expect(await bytesOf('files', two.filename)).toBe('two,2\n');
    expect(await bytesOf('files', 'same-name-2.csv')).toBe('three,3\n');
  });

  it('of an earlier version come from the folder where that kept them', async () => {
    const { adoptEarlierUploads } = await import('../../../../cms/uploads/adopt-earlier-uploads.ts');
    const bytes = table('earlier,1\n');
    const doc = await upload('POST', '/api/files', bytes, 'earlier.csv', { _status: 'published' });
    rmSync(objectOf(bytes));
    mkdirSync(join(cms.folder, 'uploads', 'files'), { recursive: true });
    writeFileSync(join(cms.folder, 'uploads', 'files', doc.filename), bytes);
    expect((await editor.raw('GET', `/api/files/file/${doc.filename}`)).status).toBe(404);
    await adoptEarlierUploads();
    expect(await bytesOf('files', doc.filename)).toBe('earlier,1\n');
    expect(existsSync(join(cms.folder, 'uploads', 'files'))).toBe(false);
  });
});

describe('restoring an earlier version', () => {
  const uploads = [
    { slug: 'files', name: 'restored.csv', words: { title: 'Restored' }, first: () => table('old,1\n'), second: () => table('new,22\n') },
    { slug: 'images', name: 'restored.jpg', words: { alt: 'Restored' }, first: () => picture('red'), second: () => picture('blue') },
  ] as const;
  for (const { slug, name, words, first, second } of uploads) {
    it(`of one of the ${slug} gives the public the old bytes again, in every size`, async () => {
      const data = { ...words, _status: 'published' };
      const doc = await upload('POST', `/api/${slug}`, await first(), name, data);
      const body = slug === 'images' ? bodyWith(doc.id) : bodyWithFile(doc.id);
      const page = await save('POST', '/api/news', exampleNews({ title: `Uses ${name}`, ...body, _status: 'published' }));
      await worker.loop.publish({});
      const before = await shownOf(slug, doc.id);
      const { confirm } = (await editor.get(`/api/${slug}/${doc.id}/uses`)).body;
      await upload('PATCH', `/api/${slug}/${doc.id}`, await second(), `other-${name}`, { ...data, confirmedUses: confirm });
      await worker.loop.publish({});
      expect(await shownOf(slug, doc.id)).not.toEqual(before);

      const refused = await editor.send('POST', `/api/${slug}/versions/${await oldestVersion(slug, doc.id)}`);
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        409,
        expect.stringContaining(
          'They show the earlier one as soon as it is published, so nothing was changed. To go on, choose “Restore as draft”',
        ),
      ]);
      expect((await editor.send('POST', `/api/${slug}/versions/${await oldestVersion(slug, doc.id)}?draft=true`)).status).toBe(200);
      await worker.loop.publish({});
      expect(await shownOf(slug, doc.id)).not.toEqual(before);
      const again = (await editor.get(`/api/${slug}/${doc.id}/uses`)).body['confirm'];
      const published = await editor.send('PATCH', `/api/${slug}/${doc.id}`, { _status: 'published', confirmedUses: again });
      expect(published.status).toBe(200);
      await worker.loop.publish({});
      expect(held()).toEqual([]);
      expect(await shownOf(slug, doc.id)).toEqual(before);
      const { filename, width } = published.body['doc'] as Uploaded;
      expect([filename, width]).toEqual([doc.filename, doc.width]);
      expect(worker.publisher.reader().snapshot.documents.has(page.id)).toBe(true);
    });

    it(`of one of the ${slug} whose bytes are gone is refused, and changes nothing`, async () => {
      const doc = await upload('POST', `/api/${slug}`, await noisy(slug), `gone-${name}`, { ...words, _status: 'published' });
      await upload('PATCH', `/api/${slug}/${doc.id}`, await second(), `stays-${name}`, { ...words, _status: 'published' });
      const kept = await cms.payload.findVersions({
        collection: slug,
        where: { parent: { equals: doc.id } },
        sort: 'updatedAt',
        limit: 1,
        showHiddenFields: true,
        overrideAccess: true,
      });
      const [version] = kept.docs;
      const of = version?.version as { sha256?: string; hashes?: { original: string } };
      const sha256 = of.sha256 ?? of.hashes?.original ?? '';
      rmSync(join(cms.folder, 'uploads', 'objects', sha256.slice(0, 2), sha256.slice(2)));
      const stood = (await editor.get(`/api/${slug}/${doc.id}?draft=true`)).body;
      const answer = await editor.send('POST', `/api/${slug}/versions/${version?.id}?draft=true`);
      expect([answer.status, (answer.body['errors'] as { message: string }[])[0]?.message]).toEqual([
        409,
        `The file of this version, ${doc.filename}, is no longer kept as it was, so the version was not restored and nothing was changed. Restore another version, or upload the file again.`,
      ]);
      expect((await editor.get(`/api/${slug}/${doc.id}?draft=true`)).body).toEqual(stood);
    });
  }
});

describe('one upload whose bytes are', () => {
  const damages = [
    { what: 'missing', damage: (path: string) => rmSync(path), reason: 'are missing: upload it again.' },
    {
      what: 'changed',
      damage: (path: string) => writeFileSync(path, 'not what it was\n'),
      reason: 'are not what was uploaded: upload it again.',
    },
    {
      what: 'unreadable',
      damage: (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
      reason: 'cannot be read: upload it again, and tell whoever runs the site.',
    },
  ];
  for (const { what, damage, reason } of damages) {
    it(`${what} holds back what uses it and nothing else, until it is uploaded again`, async () => {
      const bytes = table(`${what},1\n`);
      const file = await upload('POST', '/api/files', bytes, `${what}.csv`, { title: `The ${what} file`, _status: 'published' });
      const title = `Uses the ${what} file`;
      const page = await save('POST', '/api/news', exampleNews({ title, ...bodyWithFile(file.id), _status: 'published' }));
      const other = await save('POST', '/api/news', exampleNews({ title: `Beside the ${what} file`, _status: 'published' }));
      damage(objectOf(bytes));
      expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
      const words = `The bytes of the file “The ${what} file” ${reason}`;
      expect(held()).toEqual(
        [
          [`files/${file.id}`, words],
          [`news/${page.id}`, words],
        ].sort(),
      );
      const { snapshot } = worker.publisher.reader();
      expect([snapshot.documents.has(other.id), snapshot.documents.has(page.id)]).toEqual([true, false]);

      rmSync(objectOf(bytes), { recursive: true, force: true });
      const again = await send(editor, 'PATCH', `/api/files/${file.id}`, bytes, 'again.csv', { _status: 'published' });
      expect(again.status).toBe(200);
      await worker.loop.publish({});
      expect(held()).toEqual([]);
      expect(worker.publisher.reader().snapshot.documents.has(page.id)).toBe(true);
    });
  }
});

describe('a full disk', () => {
  it('is said in words at upload, leaves nothing behind, and is forgotten when there is room', async ({ skip }) => {
    const folder = join(cms.folder, 'uploads');
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', folder]).status === 0;
    skip(!isMounted, 'this computer does not let a test mount a small disk');
    try {
      const large = Buffer.alloc(600_000, 'a,column\n');
      const count = async () => (await cms.payload.count({ collection: 'files', overrideAccess: true })).totalDocs;
      const before = await count();
      const refused = await send(editor, 'POST', '/api/files', large, 'large.csv', {});
      expect([refused.status, refused.words]).toEqual([
        507,
        'The server’s disk is full, so nothing was saved. Tell whoever runs the site, and upload the file again when there is room.',
      ]);
      const noise = await sharp({
        create: { width: 1200, height: 900, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 80 }, background: 'white' },
      })
        .png()
        .toBuffer();
      const picture = await send(editor, 'POST', '/api/images', noise, 'noise.png', { alt: 'Noise' });
      expect([picture.status, picture.words]).toEqual([507, refused.words]);
      expect([everythingKept(), await count()]).toEqual([[], before]);
      expect((await send(editor, 'POST', '/api/files', table('small,1\n'), 'small.csv', {})).status).toBe(201);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

type Uploaded = { id: string; filename: string; width: number; sizes: Record<string, { filename?: string }> };

function table(text: string): Buffer {
  return Buffer.from(text);
}

function picture(background: string): Promise<Buffer> {
  return sharp({ create: { width: 1000, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A story whose text shows a picture. */
function bodyWith(image: string) {
  return bodyOf([
    { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] },
    { type: 'block', block: { blockType: 'image', image } },
  ]);
}

/** A story whose text links to a file. */
function bodyWithFile(id: string) {
  return bodyOf([
    { type: 'paragraph', children: [{ type: 'link', to: { kind: 'file', id }, children: [{ type: 'text', text: 'A table' }] }] },
  ]);
}

function bodyOf(text: RichText) {
  return { body: toLexical(text, { collectionOf: () => 'news' }, blocks) };
}

async function save(method: 'POST' | 'PATCH', path: string, data: object): Promise<{ id: string }> {
  const { status, body } = await editor.send(method, path, data);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body['doc'] as { id: string };
}

async function send(who: Caller, method: string, path: string, bytes: Buffer, name: string, data: object) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  form.set('_payload', JSON.stringify(data));
  const response = await who.raw(method, path, { body: form });
  const body = (await response.json()) as { doc?: Uploaded; errors?: { message: string }[] };
  return { status: response.status, body, words: body.errors?.[0]?.message };
}

async function upload(method: string, path: string, bytes: Buffer, name: string, data: object): Promise<Uploaded> {
  const { status, body } = await send(editor, method, path, bytes, name, data);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body.doc as Uploaded;
}

async function bytesOf(collection: 'files' | 'images', name: string): Promise<string> {
  const response = await editor.raw('GET', `/api/${collection}/file/${name}`);
  expect(response.status, name).toBe(200);
  return response.text();
}

async function sharpWidth(collection: 'files' | 'images', name: string): Promise<number> {
  const response = await editor.raw('GET', `/api/${collection}/file/${name}`);
  return (await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width;
}

/** What the public server answers for each size of a picture. */
async function publicBytes(id: string): Promise<string[]> {
  const sizes = worker.publisher.reader().snapshot.images.get(id)?.sizes ?? [];
  return Promise.all(sizes.map(async ({ path }) => hash(Buffer.from(await (await fetch(`${worker.url}${path}`)).arrayBuffer()))));
}

/** What the public is given of an upload, by its hashes. */
async function shownOf(slug: 'files' | 'images', id: string): Promise<string[]> {
  if (slug === 'images') return publicBytes(id);
  const file = worker.publisher.reader().snapshot.files.get(id);
  return [hash(Buffer.from(await (await fetch(`${worker.url}/files/${id}/${file?.name}`)).arrayBuffer()))];
}

async function oldestVersion(slug: 'files' | 'images', id: string): Promise<string> {
  const { body } = await editor.get(`/api/${slug}/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1`);
  return (body['docs'] as { id: string }[])[0]?.id ?? '';
}

/** Bytes that no other test keeps. */
function noisy(slug: 'files' | 'images'): Buffer | Promise<Buffer> {
  return slug === 'files' ? table('nobody else has this,1\n') : picture('rebeccapurple');
}

function held(): string[][] {
  return worker.publisher
    .quarantined()
    .map(({ collection, id, problems }) => [`${collection}/${id}`, problems.map(({ reason }) => reason).join(' ')])
    .sort();
}

function objectOf(bytes: Buffer): string {
  const sha256 = hash(bytes);
  return join(cms.folder, 'uploads', 'objects', sha256.slice(0, 2), sha256.slice(2));
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file below the folder of the uploads. */
function everythingKept(folder = join(cms.folder, 'uploads')): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
