import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, words } from '../../../support/uploads/pdf.ts';
import { zip } from '../../../support/uploads/zip.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
});

afterAll(() => cms.stop());

const missing = {
  title: 'It has no title of its own, which screen readers say first. Give it one in the program it was made with (File, Properties).',
  language: 'It does not say which language it is in, so screen readers may read it out wrongly. Set its language where it was made.',
  tags: 'It has no tags, so screen readers cannot tell headings, lists and tables from other text. Export it as a tagged PDF, or use a web page.',
  text: 'It has no text, only pictures of pages (a scan), so nobody can search it, copy from it or have it read out. Use the document it was printed from.',
  password: 'It needs a password to open, so the public cannot read it. Save it without one, and upload it again.',
};

describe('at the upload of a PDF officers are told', () => {
  it('nothing, where it has a title, a language, tags and text', async () => {
    const doc = await take(pdf({ title: '(A plan)', language: 'cy-GB', isTagged: true }), 'a.pdf');
    expect([doc.title, doc.language, doc.pages, doc.findings]).toEqual(['A plan', 'cy-GB', 1, []]);
  });

  it('that title, language and tags are missing', async () => {
    const doc = await take(pdf(), 'no facts.pdf');
    expect([doc.title, doc.findings]).toEqual(['no facts', [missing.title, missing.language, missing.tags]]);
  });

  it('that it is a scan', async () => {
    const doc = await take(pdf({ title: '(Scanned)', language: 'en', pages: ['0 0 595 842 re f', '0 0 595 842 re f'] }), 'a.pdf');
    expect([doc.pages, doc.findings]).toEqual([2, [missing.text]]);
  });

  it('that it needs a password', async () => {
    const doc = await take(withPassword(), 'locked.pdf');
    expect([doc.title, doc.findings]).toEqual(['locked', [missing.password]]);
  });

  it('what a replacement has, no longer what the earlier one had', async () => {
    const doc = await take(pdf(), 'a.pdf');
    const better = await send('PATCH', `/api/files/${doc.id}`, pdf({ title: '(Better)', language: 'en', isTagged: true }), 'b.pdf');
    expect(better.doc.findings).toEqual([]);
  });
});

describe('the title of a PDF', () => {
  const cases: [string, string, string][] = [
    ['with brackets within brackets', '(Plan (2023 (draft)) for all)', 'Plan (2023 (draft)) for all'],
    ['in PDFDocEncoding', '(The hub\\222s \\223plan\\224: \\24012)', 'The hub™s ﬁplanﬂ: €12'],
    ['in UTF-16', '<FEFF00430061006600E9>', 'Café'],
    ['over several lines', '(Two\\nlines)', 'Two lines'],
  ];
  for (const [what, title, expected] of cases)
    it(`is read ${what}`, async () => expect((await take(pdf({ title }), 'a.pdf')).title).toBe(expected));

  it('is the document’s, not that of a bookmark, a layer or a picture in it', async () => {
    const more = {
      catalogue: '/Outlines 100 0 R',
      objects: [
        '<< /Type /Outlines /First 101 0 R /Last 101 0 R /Count 1 >>',
        '<< /Title (A bookmark) /Parent 100 0 R /Dest [10 0 R /Fit] >>',
        '<< /Title (A drawing program’s) >>',
      ],
    };
    expect((await take(pdf({ more }), 'by its name.pdf')).title).toBe('by its name');
    expect((await take(pdf({ more, title: '(The document)' }), 'a.pdf')).title).toBe('The document');
  });
});

describe('a file that is made to take the server down', () => {
  it('costs the CMS next to nothing, and leaves nothing behind', async () => {
    const before = kept();
    const filled = deflateSync(Buffer.alloc(300_000_000, 'x'));
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${filled.length} >>\nstream\n${filled.toString('latin1')}\nendstream`;
    const bomb = pdf({ pages: Array.from({ length: 20 }, () => '/X Do'), more: { objects: Array.from({ length: 3 }, () => stream) } });
    const memory = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const answer = await send('POST', '/api/files', bomb, 'bomb.pdf');
    clearInterval(watch);
    expect([201, 400]).toContain(answer.status);
    expect(most - memory).toBeLessThan(150_000_000);
    if (answer.status !== 201) expect(kept()).toEqual(before);
  });

  it('is given up where it takes more memory or time than it may', async () => {
    const { readUploadedFile } = await import('../../../../cms/uploads/reading/index.ts');
    const document = pdf({ title: '(A plan)' });
    expect(await readUploadedFile(document, 'application/pdf', { memory: 40_000_000, time: 20_000 })).toEqual({
      unreadable: 'takes too much memory',
    });
    expect(await readUploadedFile(document, 'application/pdf', { memory: 512_000_000, time: 1 })).toEqual({ unreadable: 'takes too long' });
    expect(kept().filter((name) => name.startsWith('unfinished-'))).toEqual([]);
  });

  it('is an office document with a part that unpacks to more than it says', async () => {
    const honest = word({ 'docProps/core.xml': `<p>${'x'.repeat(30_000_000)}</p>` });
    const answer = await send('POST', '/api/files', honest, 'bomb.docx');
    expect([answer.status, answer.words]).toEqual([
      400,
      'The file is damaged and cannot be read. Save it anew in the program it was made with, and upload it again.',
    ]);
  });
});

describe('an office document', () => {
  it('gives its title, with whatever stands in it, and the language of its text', async () => {
    const doc = await take(
      word({
        'docProps/core.xml': '<cp:coreProperties><dc:title><![CDATA[Caf&]]>&#233; &amp; more</dc:title></cp:coreProperties>',
        'word/styles.xml': '<w:styles><w:docDefaults><w:rPr><w:lang w:val="pl-PL" w:eastAsia="en-US"/></w:rPr></w:docDefaults></w:styles>',
      }),
      'a.docx',
    );
    expect([doc.title, doc.language, doc.findings]).toEqual(['Caf&é & more', 'pl-PL', []]);
  });

  it('without title and language says so', async () => {
    const doc = await take(word({}), 'a plan.docx');
    expect([doc.title, doc.findings]).toEqual(['a plan', [missing.title, missing.language]]);
  });

  it('with a password, or from before 2003, is refused with the reason', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]);
    expect((await send('POST', '/api/files', old, 'old.doc')).words).toBe(
      'This is a file of Word, Excel or PowerPoint as they were until 2003. Open it, save it as .docx, .xlsx or .pptx, and upload that.',
    );
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)]);
    expect((await send('POST', '/api/files', locked, 'locked.docx')).words).toBe(
      'The file needs a password to open, so the public could not read it. Save it without one, and upload it again.',
    );
  });
});

describe('a good file is taken in:', () => {
  const converted = 'It was written in an older encoding, so it was converted to UTF-8. Look whether letters such as é and £ are right.';
  const tables: [string, Buffer, string, string[]][] = [
    ['a table in Windows-1252', Buffer.from('area,cost\nCaf\xe9,\xa35\n', 'latin1'), '\ufeffarea,cost\nCafé,£5\n', [converted]],
    ['a table in UTF-16', Buffer.from('\ufeffarea,cost\nCafé,£5\n', 'utf16le'), '\ufeffarea,cost\nCafé,£5\n', [converted]],
    [
      'a table in UTF-16 the other way round',
      Buffer.from('\ufeffarea,cost\nCafé,£5\n', 'utf16le').swap16(),
      '\ufeffarea,cost\nCafé,£5\n',
      [converted],
    ],
    ['a table in UTF-16 without its mark', Buffer.from('area,cost\nCafé,£5\n', 'utf16le'), '\ufeffarea,cost\nCafé,£5\n', [converted]],
    ['a table with one column', Buffer.from('area\nGolden Valley\n'), 'area\nGolden Valley\n', []],
    ['a table that begins with BMI', Buffer.from('BMI,people\n25,8\n'), 'BMI,people\n25,8\n', []],
    ['a table that begins with MZ', Buffer.from('MZ,people\nA,8\n'), 'MZ,people\nA,8\n', []],
    ['a table that begins with PK', Buffer.from('PK,people\nA,8\n'), 'PK,people\nA,8\n', []],
  ];
  for (const [what, bytes, expected, findings] of tables) {
    it(what, async () => {
      const { status, doc, words: said } = await send('POST', '/api/files', bytes, 'figures.csv');
      expect([status, doc.mimeType, doc.findings], said).toEqual([201, 'text/csv', findings]);
      const answer = await editor.raw('GET', `/api/files/file/${doc.filename}`);
      expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe(expected);
      expect([doc.filesize, answer.headers.get('content-type')]).toEqual([Buffer.byteLength(expected), 'text/csv; charset=utf-8']);
    });
  }

  it('one with a name of 200 characters', async () => {
    const doc = await take(pdf(), `${'long name '.repeat(20)}.pdf`);
    expect(doc.title).toHaveLength(139);
    expect(doc.filename).toMatch(/^(?:long-name-?)+\.pdf$/);
  });

  it.each(['CON.pdf', 'nul.PDF', 'Com1.pdf', '….pdf'])('one that is called %j', async (name) => {
    const doc = await take(pdf(), name);
    expect(doc.filename).toMatch(/^[a-z0-9-]{3,}\.pdf$/);
    expect((await editor.raw('GET', `/api/files/file/${doc.filename}`)).status).toBe(200);
  });

  it.each(['WebP', 'PNG'])('an animated picture (%s), which becomes still, and says so', async (kind) => {
    const frame = (background: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame('red'), await frame('blue')];
    const moving =
      kind === 'WebP'
        ? await sharp(frames, { join: { animated: true } })
            .webp()
            .toBuffer()
        : animatedPng(frames);
    const { status, doc } = await send('POST', '/api/images', moving, `moving.${kind.toLowerCase()}`, { alt: 'It moves' });
    expect([status, doc.findings]).toEqual([
      201,
      ['It was animated. Only its first picture is kept, because what moves by itself keeps people from reading.'],
    ]);
    const still = await send('POST', '/api/images', frames[0] as Buffer, 'still.png', { alt: 'Still' });
    expect(still.doc.findings).toEqual([]);
  });
});

interface Taken {
  id: string;
  title: string;
  language: string;
  pages: number;
  findings: string[];
  filename: string;
  mimeType: string;
  filesize: number;
}

async function send(method: string, path: string, bytes: Buffer, name: string, data: object = {}) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  form.set('_payload', JSON.stringify(data));
  const response = await editor.raw(method, path, { body: form });
  const body = (await response.json()) as { doc?: Taken; errors?: { message: string }[] };
  return { status: response.status, doc: body.doc ?? ({} as Taken), words: body.errors?.[0]?.message };
}

async function take(bytes: Buffer, name: string): Promise<Taken> {
  const { status, doc, words: said } = await send('POST', '/api/files', bytes, name);
  expect(status, said).toBe(201);
  return doc;
}

/** A PDF that opens with a password only (ISO 32000-1, 7.6: RC4, 40 bits), whose owner’s and user’s keys are nobody’s. */
function withPassword(): Buffer {
  const key = '00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF';
  return pdf({
    pages: [words('Secret')],
    more: {
      objects: [`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`],
      trailer: '/Encrypt 100 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]',
    },
  });
}

function word(parts: Record<string, string>): Buffer {
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': '<w:document/>',
    ...parts,
  });
}

/** A PNG with an animation (PNG, third edition, 11.3.6), made of still ones of one size. */
function animatedPng([first, ...others]: Buffer[]): Buffer {
  const parts = chunksOf(first ?? Buffer.alloc(0));
  const control = Buffer.alloc(8);
  control.writeUInt32BE(others.length + 1, 0);
  const frame = Buffer.alloc(26);
  frame.writeUInt32BE(40, 4);
  frame.writeUInt32BE(30, 8);
  frame.writeUInt16BE(1, 20);
  frame.writeUInt16BE(10, 22);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...parts.flatMap(([type, data]) =>
      type === 'IHDR' ? [chunk(type, data), chunk('acTL', control), chunk('fcTL', frame)] : [chunk(type, data)],
    ),
  ]);
}

function chunksOf(png: Buffer): [string, Buffer][] {
  const found: [string, Buffer][] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Every file below the folder of the uploads. */
function kept(): string[] {
  const folder = join(cms.folder, 'uploads');
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
}
