import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let unusedUploads: (typeof import('../../../../cms/uploads/unused-uploads.ts'))['unusedUploads'];
let views: typeof import('../../../../cms/admin/library/views.ts');

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  ({ unusedUploads } = await import('../../../../cms/uploads/unused-uploads.ts'));
  views = await import('../../../../cms/admin/library/views.ts');
});
afterAll(() => cms.stop());

const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id;

async function picture(changes: Record<string, unknown> = {}): Promise<string> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff', noise } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `${crypto.randomUUID()}.png`);
  form.append('_payload', JSON.stringify({ alt: 'A grey square.', ...changes }));
  const made = await editor.raw('POST', '/api/images?draft=true', { body: form });
  expect(made.status, await made.clone().text()).toBe(201);
  return ((await made.json()) as { doc: { id: string } }).doc.id;
}
const unused = () => unusedUploads(cms.payload, 'images');
const shown = async (name: string) => {
  const where = await views.pictureViews.find((view) => view.name === name)!.where(cms.payload);
  const { docs } = await cms.payload.find({ collection: 'images', draft: true, where, pagination: false, overrideAccess: true });
  return docs.map(({ id }) => id);
};

describe('a picture is unused', () => {
  it('until a draft uses it, and again when that draft lets it go', async () => {
    const image = await picture();
    expect(await unused()).toContain(image);
    const story = idOf(await editor.send('POST', '/api/news?draft=true', exampleNews({ image })));
    expect(await unused()).not.toContain(image);
    await editor.send('PATCH', `/api/news/${story}?draft=true`, { image: null });
    expect(await unused()).toContain(image);
  });

  it('not while a public page has it, whatever its draft says', async () => {
    const image = await picture();
    const story = idOf(await editor.send('POST', '/api/news', exampleNews({ image, _status: 'published' })));
    await editor.send('PATCH', `/api/news/${story}?draft=true`, { image: null, _status: 'draft' });
    expect(await unused()).not.toContain(image);
    await editor.send('DELETE', `/api/news/${story}?withdrawalReason=Over`);
    expect(await unused()).toContain(image);
  });

  it('not where the settings of the site use it', async () => {
    const image = await picture();
    await editor.send('POST', '/api/globals/settings?draft=true', { logo: image });
    expect(await unused()).not.toContain(image);
  });
});

describe('the list of pictures', () => {
  it('shows those whose consent runs out, or is missing', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const [soon, later, missing] = [
      await picture({ expires: inDays(10) }),
      await picture({ expires: inDays(90) }),
      await picture({ consent: 'missing' }),
    ];
    const found = await shown('consent-runs-out');
    expect([found.includes(soon), found.includes(later), found.includes(missing)]).toEqual([true, false, true]);
  });

  it('does not miss the words of one that is decorative', async () => {
    const decorative = await picture({ alt: '', isDecorative: true });
    expect(await shown('no-alt-text')).not.toContain(decorative);
  });
});
