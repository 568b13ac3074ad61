import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { pdf, words } from '../../../support/uploads/pdf.ts';
import { zip } from '../../../support/uploads/zip.ts';
import { startCms } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let photo: Buffer;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  author = await cms.officer('author');
  photo = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#0b4f4a' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'a secret place' } })
    .toBuffer();
});
afterAll(async () => {
  await cms.stop();
});

/** Every file below the folder of the uploads. */
const filesKept = () => {
  const folder = join(cms.folder, 'uploads');
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
};

async function upload(who: Caller, to: string, bytes: Buffer | string, name: string, data: object, method = 'POST') {
  const form = new FormData();
  form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  form.set('_payload', JSON.stringify(data));
  const response = await who.raw(method, to, { body: form });
  const body = (await response.json()) as { doc?: Record<string, unknown>; errors?: { message: string }[] };
  return { status: response.status, doc: body.doc ?? {}, words: body.errors?.[0]?.message ?? '' };
}

const colours = { red: [220, 0, 0], green: [0, 160, 0], blue: [0, 0, 220], white: [255, 255, 255] } as const;

/** A picture of four colours (red, green above blue, white) as a camera keeps it that was held in one of EXIF's eight ways. */
async function taken(turn: number): Promise<Buffer> {
  const corner = ([r, g, b]: readonly [number, number, number]) => ({
    create: { width: 200, height: 100, channels: 3 as const, background: { r, g, b } },
  });
  const upright = await sharp({ create: { width: 400, height: 200, channels: 3, background: 'black' } })
    .composite([
      { input: corner(colours.red), left: 0, top: 0 },
      { input: corner(colours.green), left: 200, top: 0 },
      { input: corner(colours.blue), left: 0, top: 100 },
      { input: corner(colours.white), left: 200, top: 100 },
    ])
    .png()
    .toBuffer();
  // What undoes the turn that EXIF asks for (EXIF 2.3, 4.6.4, Orientation).
  const quarter = { 5: 90, 6: 270, 7: 90, 8: 90 }[turn] ?? (turn === 3 ? 180 : 0);
  const rotated = await sharp(upright).rotate(quarter).toBuffer();
  const kept = sharp(rotated)
    .flop(turn === 2 || turn === 5)
    .flip(turn === 4 || turn === 7);
  return kept.jpeg({ quality: 95 }).withMetadata({ orientation: turn }).toBuffer();
}

/** The colours in the middle of a kept picture's four quarters. */
async function coloursOf(doc: Record<string, unknown>): Promise<string[]> {
  const bytes = await (await editor.raw('GET', `/api/images/file/${String(doc['filename'])}`)).arrayBuffer();
  const { data, info } = await sharp(Buffer.from(bytes)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    const found = [...data.subarray(start, start + 3)];
    return (
      Object.entries(colours).find(([, colour]) => colour.every((value, channel) => Math.abs(value - (found[channel] ?? 0)) < 40))?.[0] ??
      found.join(' ')
    );
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

describe('a picture', () => {
  it('is kept in AVIF and WebP at every width it reaches, never enlarged, without what was hidden in it', async () => {
    const { status, doc } = await upload(editor, '/api/images', photo, 'Wellbeing Hub (1).JPG', {
      alt: 'A green field',
      _status: 'published',
    });
    expect(status).toBe(201);
    expect(doc['filename']).toBe('wellbeing-hub-1.jpg');
    const sizes = doc['sizes'] as Record<string, { width: number | null; height: number; mimeType: string }>;
    const made = Object.entries(sizes).flatMap(([name, { width, height, mimeType }]) => (width ? [[name, width, height, mimeType]] : []));
    expect(made.sort()).toEqual([
      ['avif320', 320, 192, 'image/avif'],
      ['avif640', 640, 384, 'image/avif'],
      ['avif960', 960, 576, 'image/avif'],
      ['webp320', 320, 192, 'image/webp'],
      ['webp640', 640, 384, 'image/webp'],
      ['webp960', 960, 576, 'image/webp'],
    ]);
    const answer = await editor.raw('GET', '/api/images/file/wellbeing-hub-1.jpg');
    const kept = await answer.arrayBuffer();
    expect((await sharp(Buffer.from(kept)).metadata()).exif).toBeUndefined();
    const stored = await cms.payload.findByID({
      collection: 'images',
      id: String(doc['id']),
      overrideAccess: true,
      showHiddenFields: true,
    });
    expect(Object.keys(stored['hashes'] as object).sort()).toEqual([
      'avif320',
      'avif640',
      'avif960',
      'original',
      'webp320',
      'webp640',
      'webp960',
    ]);
  });

  it('needs a text that stands in for it, or the mark that it is decorative', async () => {
    const before = filesKept();
    for (const status of ['draft', 'published']) {
      const refused = await upload(editor, `/api/images?draft=${status === 'draft'}`, photo, 'a.jpg', { _status: status });
      expect([refused.status, refused.words]).toEqual([
        400,
        'Say what the picture shows, for people who do not see it; or mark it as decorative, if it only pleases the eye.',
      ]);
    }
    expect(filesKept()).toEqual(before);
    const decorative = await upload(editor, '/api/images', photo, 'a.jpg', { isDecorative: true });
    expect(decorative.status).toBe(201);
    const unticked = await editor.send('PATCH', `/api/images/${String(decorative.doc['id'])}`, { isDecorative: false });
    expect([unticked.status, JSON.stringify(unticked.body)]).toEqual([400, expect.stringContaining('Say what the picture shows')]);
  });

  it.each([
    ['cut off', () => photo.subarray(0, photo.length / 2), 'a.jpg', 400, 'The picture is damaged'],
    [
      'damaged in the middle',
      () => Buffer.concat([photo.subarray(0, 300), Buffer.alloc(200, 7), photo.subarray(500)]),
      'a.jpg',
      400,
      'The picture is damaged',
    ],
    [
      'a program with a picture’s name',
      () => Buffer.from('MZ\x90\0' + 'x'.repeat(400), 'latin1'),
      'a.jpg',
      415,
      'This is not a picture that can be used.',
    ],
    [
      'a page with a picture’s name',
      () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      'a.png',
      415,
      'This is not a picture that can be used.',
    ],
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
      'a.svg',
      415,
      'SVG pictures can hold programs',
    ],
    ['empty', () => Buffer.alloc(0), 'a.jpg', 415, 'This is not a picture that can be used.'],
  ])('that is %s is refused in words and leaves nothing behind', async (_, bytes, name, status, words) => {
    const before = filesKept();
    const { totalDocs } = await cms.payload.count({ collection: 'images', overrideAccess: true });
    const refused = await upload(editor, '/api/images', bytes(), name, { alt: 'x' });
    expect([refused.status, refused.words]).toEqual([status, expect.stringContaining(words)]);
    expect(filesKept()).toEqual(before);
    expect((await cms.payload.count({ collection: 'images', overrideAccess: true })).totalDocs).toBe(totalDocs);
  });

  it('with more pixels than fit into memory is refused before it is unpacked', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'white' }, limitInputPixels: false })
      .png()
      .toBuffer();
    const refused = await upload(editor, '/api/images', bomb, 'bomb.png', { alt: 'x' });
    expect([refused.status, refused.words]).toEqual([400, expect.stringContaining('The picture has more than 60 million pixels.')]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('that a camera turned (EXIF %i) stands upright, and is cut where the officer sees it', async (turn) => {
    const cut = 'uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50';
    const pixels = 'uploadEdits[widthInPixels]=200&uploadEdits[heightInPixels]=100';
    const turned = await taken(turn);
    const whole = await upload(editor, '/api/images', turned, `turn ${turn}.jpg`, { alt: 'Four colours' });
    expect([whole.doc['width'], whole.doc['height']]).toEqual([400, 200]);
    expect(await coloursOf(whole.doc)).toEqual(['red', 'green', 'blue', 'white']);
    const atOnce = await upload(editor, `/api/images?${cut}&${pixels}`, turned, `cut ${turn}.jpg`, { alt: 'The green part' });
    const afterwards = await editor.send('PATCH', `/api/images/${String(whole.doc['id'])}?${cut}&${pixels}`, { alt: 'The green part' });
    for (const doc of [atOnce.doc, afterwards.body['doc'] as Record<string, unknown>]) {
      expect([doc['width'], doc['height']]).toEqual([200, 100]);
      expect(await coloursOf(doc)).toEqual(['green', 'green', 'green', 'green']);
    }
  });

  it('is not fetched from an address', async () => {
    const answer = await editor.send('POST', '/api/images', { alt: 'x', filename: 'a.jpg', url: 'http://127.0.0.1:9/a.jpg' });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('never fetched from an address')]);
    expect((await editor.get('/api/images/paste-url?src=http://127.0.0.1:9/a.jpg')).status).toBe(403);
  });

  it('keeps its bytes when a replacement is refused', async () => {
    const { doc } = await upload(editor, '/api/images', photo, 'kept.jpg', { alt: 'x', _status: 'published' });
    const before = filesKept();
    expect((await upload(editor, `/api/images/${doc['id']}`, photo.subarray(0, 500), 'new.jpg', {}, 'PATCH')).status).toBe(400);
    expect((await upload(editor, `/api/images/${doc['id']}`, photo, 'new.jpg', { alt: '' }, 'PATCH')).status).toBe(400);
    expect(filesKept()).toEqual(before);
  });

  it('that is public is not replaced or described anew by an author', async () => {
    const { doc } = await upload(editor, '/api/images', photo, 'public.jpg', { alt: 'As it was', _status: 'published' });
    expect((await upload(author, `/api/images/${doc['id']}`, photo, 'new.jpg', { alt: 'Changed' }, 'PATCH')).status).toBe(403);
    expect((await author.send('PATCH', `/api/images/${doc['id']}`, { alt: 'Changed' })).status).toBe(403);
    expect((await author.send('PATCH', `/api/images/${doc['id']}?draft=true`, { alt: 'Suggested' })).status).toBe(200);
    expect((await editor.get(`/api/images/${doc['id']}`)).body['alt']).toBe('As it was');
  });

  it('whose people have not agreed is not published', async () => {
    const refused = await upload(editor, '/api/images', photo, 'p.jpg', { alt: 'x', consent: 'missing', _status: 'published' });
    expect(refused.status).toBe(400);
  });
});

describe('a file', () => {
  const annual = pdf({
    title: String.raw`(Joint Forward Plan \(2023\))`,
    language: 'en-GB',
    pages: Array.from({ length: 12 }, () => words('Some words')),
    isTagged: true,
  });

  it('gives title, language and number of pages from a PDF', async () => {
    const { status, doc } = await upload(editor, '/api/files', annual, 'JFP final v3.pdf', {});
    expect([status, doc['title'], doc['language'], doc['pages'], doc['mimeType'], doc['filename'], doc['findings']]).toEqual([
      201,
      'Joint Forward Plan (2023)',
      'en-GB',
      12,
      'application/pdf',
      'jfp-final-v3.pdf',
      [],
    ]);
  });

  it('gives title, language and number of pages from a Word document', async () => {
    const word = zip({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Easy Read &amp; more</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Pages>4</Pages></Properties>',
      'word/document.xml': '<w:document/>',
    });
    const { status, doc } = await upload(editor, '/api/files', word, 'easy.docx', {});
    expect([status, doc['title'], doc['language'], doc['pages']]).toEqual([201, 'Easy Read & more', 'en-GB', 4]);
  });

  it('keeps what the officer wrote', async () => {
    const { doc } = await upload(editor, '/api/files', annual, 'a.pdf', { title: 'Our plan', language: 'cy' });
    expect([doc['title'], doc['language']]).toEqual(['Our plan', 'cy']);
  });

  it('that is a table as text is taken in', async () => {
    const { status, doc } = await upload(editor, '/api/files', 'area,people\nGolden Valley,8\n', 'Figures 2024.csv', {});
    expect([status, doc['mimeType'], doc['title']]).toEqual([201, 'text/csv', 'Figures 2024']);
  });

  it.each([
    ['a page called a table', '<script>alert(1)</script>,', 'a.csv', 415],
    ['a program called a table', Buffer.from([0x4d, 0x5a, 0, 1, 2, 44, 9]), 'a.csv', 415],
    ['a picture called a PDF', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.pdf', 415],
    ['a page', '<!doctype html><p>hello', 'a.html', 415],
    ['XML', '<?xml version="1.0"?><x/>', 'a.xml', 415],
    ['a PDF that is cut off', annual.subarray(0, 120), 'a.pdf', 400],
    [
      'a Word document with macros',
      zip({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'word/vbaProject.bin': 'x',
      }),
      'a.docx',
      415,
    ],
  ])('that is %s is refused and leaves nothing behind', async (_, bytes, name, status) => {
    const before = filesKept();
    const refused = await upload(editor, '/api/files', bytes, name, {});
    expect([refused.status, filesKept()]).toEqual([status, before]);
    expect(refused.words).not.toBe('');
  });

  it('is not even read from somebody who is signed out', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const response = await cms.signedOut.raw('POST', '/api/files', {
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([response.status, sent < 3_000_000]).toEqual([403, true]);
  });

  it('of 200 MB is refused at once', async () => {
    const response = await editor.raw('POST', '/api/files', {
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '200000000' },
    });
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('larger than 55 MB')]);
  });

  it('that does not say how large it is is cut off at the limit', async () => {
    let sent = 0;
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n';
    const body = new ReadableStream({
      pull(controller) {
        const chunk = sent === 0 ? Buffer.from(head) : Buffer.alloc(1_000_000, 32);
        sent += chunk.length;
        if (sent > 200_000_000) controller.close();
        else controller.enqueue(new Uint8Array(chunk));
      },
    });
    const response = await editor.raw('POST', '/api/files', { body, headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(60_000_000);
  });

  it('gives its bytes to nobody who is signed out, and to officers as a download', async () => {
    const { doc } = await upload(editor, '/api/files', annual, 'private.pdf', { _status: 'published' });
    const path = `/api/files/file/${doc['filename']}`;
    expect((await cms.signedOut.raw('GET', path)).status).toBe(403);
    const response = await author.raw('GET', path);
    expect([
      response.status,
      response.headers.get('content-disposition'),
      response.headers.get('x-content-type-options'),
      response.headers.get('cache-control'),
    ]).toEqual([200, 'attachment', 'nosniff', 'private, no-store']);
  });
});

describe('the publisher', () => {
  it('reads only the published uploads it is told are used', async () => {
    const used = await upload(editor, '/api/images', photo, 'used.jpg', { alt: 'x', _status: 'published' });
    const unused = await upload(editor, '/api/images', photo, 'unused.jpg', { alt: 'x', _status: 'published' });
    const draft = await upload(editor, '/api/images?draft=true', photo, 'draft.jpg', { alt: 'x' });
    const read = async (ids: string[]) => {
      const { docs } = await cms.payload.find({ collection: 'images', user: publisherPrincipal(ids), overrideAccess: false, depth: 0 });
      return docs.map(({ id }) => id);
    };
    expect(await read([String(used.doc['id']), String(draft.doc['id'])])).toEqual([used.doc['id']]);
    expect(await read([String(unused.doc['id'])])).toEqual([unused.doc['id']]);
    await expect(read([])).rejects.toThrow('You are not allowed to perform this action.');
    await expect(cms.payload.find({ collection: 'users', user: publisherPrincipal(), overrideAccess: false })).rejects.toThrow(
      'You are not allowed',
    );
  });
});
