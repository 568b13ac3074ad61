import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { type Caller, wordsOf } from '../start-cms.ts';
import { type PreviewingCms, startPreviewingCms } from './previewing-cms.ts';

let site: PreviewingCms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  site = await startPreviewingCms();
  author = await site.cms.officer('author', 'Avery Author');
  editor = await site.cms.officer('editor');
});
afterAll(async () => {
  await site.stop();
});

interface Link {
  id: string;
  address: string;
  expiresAt: string;
  isRevocable: boolean;
}

async function makeLink(who: Caller, document: string, days = 7): Promise<Link> {
  const { status, body } = await who.send('POST', '/api/preview-links/make', { of: 'news', document, days });
  if (status !== 200) throw new Error(`The CMS answered ${status}: ${JSON.stringify(body)}`);
  return body as unknown as Link;
}

/** Where the address that people are given is answered: the CMS passes it on. */
function answeredAt(address: string): string {
  return new URL(address).pathname.replace(/^\/preview\//, '/api/preview/link/');
}

const open = async (path: string) => {
  const answer = await site.cms.signedOut.raw('GET', path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('a preview link', () => {
  it('shows the newest draft of one document to somebody without an account, and is not indexed or kept', async () => {
    const id = await site.make(author, 'news', exampleNews({ title: 'First words', notes: 'Never to be seen' }));
    const { address, expiresAt } = await makeLink(author, id);
    expect(address).toMatch(/^http:\/\/localhost:3000\/preview\/[\w.-]+$/);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Second words' });

    const { status, headers, text } = await open(answeredAt(address));
    expect(status, text).toBe(200);
    expect(text).toContain('>Second words</h1>');
    expect(text).not.toContain('Never to be seen');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await open(style)).status).toBe(200);
  });

  it('shows nothing else: no other file, and no other address', async () => {
    const hidden = await site.cms.payload.create({
      collection: 'files',
      data: { title: 'Embargoed' },
      file: { name: 'embargoed.csv', data: Buffer.from('area\nGolden Valley\n'), mimetype: 'text/csv', size: 19 },
      overrideAccess: true,
    });
    const { address } = await makeLink(author, await site.make(author, 'news', exampleNews()));
    const file = `/files/${String(hidden.id)}/${String(hidden.filename)}`;
    expect((await author.raw('GET', `/api/preview/file${file}`)).status).toBe(200);
    expect((await open(`${answeredAt(address)}/file${file}`)).status).toBe(404);
    expect((await open(`${answeredAt(address)}/other`)).status).toBe(404);
    const [head, token = ''] = answeredAt(address).split(/(?<=link\/)/);
    const [id, expires, signature] = token.split('.');
    const later = (Number.parseInt(expires ?? '', 36) + 86_400_000).toString(36);
    for (const forged of [`${id}.${later}.${signature}`, `${id}.${expires}.${signature?.slice(1)}A`, `${id}.${expires}`, '..', 'x'])
      expect([forged, (await open(`${head}${forged}`)).status]).toEqual([forged, 404]);
  });

  it('is ended by whoever made it or may publish, and by nobody else', async () => {
    const id = await site.make(author, 'news', exampleNews());
    const [one, other] = [await makeLink(author, id), await makeLink(editor, id)];
    const listed = await author.get(`/api/preview-links/document?of=news&document=${id}`);
    expect((listed.body['links'] as Link[]).map((link) => [link.id, link.isRevocable])).toEqual([
      [other.id, false],
      [one.id, true],
    ]);
    const refused = await author.send('POST', `/api/preview-links/${other.id}/revoke`);
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      403,
      'Only whoever made this link, editors and administrators can revoke it.',
    ]);
    for (const link of [one, other]) {
      expect((await editor.send('POST', `/api/preview-links/${link.id}/revoke`)).status).toBe(200);
      const { status, text } = await open(answeredAt(link.address));
      expect([status, text]).toEqual([410, expect.stringContaining('This link was ended')]);
      expect((await open(`${answeredAt(link.address)}/file/favicon.svg`)).status).toBe(410);
    }
  });

  it('ends with the account that made it, and with its document', async () => {
    const leaver = await site.cms.officer('author');
    const id = await site.make(leaver, 'news', exampleNews());
    const [link, ofOthers] = [await makeLink(leaver, id), await makeLink(editor, id)];
    await site.cms.payload.update({ collection: 'users', id: leaver.id, data: { isDisabled: true }, overrideAccess: true });
    expect((await open(answeredAt(link.address))).status).toBe(410);
    expect((await open(answeredAt(ofOthers.address))).status).toBe(200);
    await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
    expect(await open(answeredAt(ofOthers.address))).toMatchObject({
      status: 404,
      text: expect.stringContaining('nothing to see yet') as string,
    });
  });

  it('is made by officers only, for a document that is there, for a day, a week or a month', async () => {
    const id = await site.make(author, 'news', exampleNews());
    const ask = async (who: Caller, body: object) => {
      const answer = await who.send('POST', '/api/preview-links/make', body);
      return [answer.status, wordsOf(answer).trim()];
    };
    expect(await ask(site.cms.signedOut, { of: 'news', document: id, days: 7 })).toEqual([403, 'Sign in first.']);
    expect(await ask(author, { of: 'news', document: id, days: 365 })).toEqual([400, 'Say for how many days: 1, 7, 30.']);
    expect(await ask(author, { of: 'news', document: 'none', days: 7 })).toEqual([404, 'This document is not there (any more).']);
    expect(await ask(author, { of: 'users', document: author.id, days: 7 })).toEqual([400, 'Nothing in “users” has a page to preview.']);
    expect((await editor.send('POST', '/api/preview-links', { title: 'x' })).status).toBe(403);
  });

  it('that has run out says so', async () => {
    const { previewLinkAddress } = await import('../../../../cms/api/preview/signed-link.ts');
    const { status, text } = await open(answeredAt(previewLinkAddress({ id: 'any', expires: Date.now() - 1 })));
    expect([status, text]).toEqual([410, expect.stringContaining('This link has run out')]);
  });
});
