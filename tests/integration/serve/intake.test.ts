import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openIntake } from '../../../publish/intake/index.ts';
import { openSpool, type SpoolPrimitives } from '../../../publish/intake/spool.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { damageDatabase } from './damage-database.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';

const folder = temporaryFolder('spool');
afterAll(folder.remove);

/** What the disk and the clock do in the test under way. */
let disk: 'works' | 'full' = 'works';
let moment = Date.parse('2026-11-22T10:17:31Z');
const reports: unknown[] = [];

const full = (): Promise<never> => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
const primitives: SpoolPrimitives = {
  open: (...args) => (disk === 'full' && args[1] === 'wx' ? full() : fs.open(...args)),
  rename: (from, to) => fs.rename(from, to),
};

const site = publicSiteForTheseTests(
  (store) => {
    publish(store, {
      ...exampleSite,
      '/intake/thanks/': { bytes: '<!doctype html><title>Thank you</title><p id="intake_back"><a href="/">Home</a></p>' },
      '/intake/not-sent/': {
        bytes: '<!doctype html><title>That was not sent</title><main><div id="intake_said"><p>Go back.</p></div></main>',
      },
    });
  },
  {
    openIntake: () =>
      openIntake({
        spool: openSpool(folder.path, { primitives }),
        origin: 'https://www.example.org',
        trustedProxies: 1,
        now: () => moment,
        timeoutMs: 1_000,
        report: (error) => reports.push(error),
      }),
  },
);

beforeEach(() => {
  disk = 'works';
  moment += 24 * 60 * 60 * 1000;
  for (const name of kept()) rmSync(join(folder.path, name));
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const script = { ...form, accept: 'application/json' };

function send(kind: string, fields: Record<string, string>, headers: Record<string, string> = form) {
  return site.ask(`/intake/${kind}`, { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
}

async function toScript(kind: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const { status, body } = await send(kind, fields, { ...script, ...headers });
  return { status, ...(JSON.parse(body.toString()) as { ok: boolean; message: string; field?: string }) };
}

function kept(): string[] {
  return readdirSync(folder.path).filter((name) => name.endsWith('.json'));
}

function entries(): Record<string, unknown>[] {
  return kept().map((name) => JSON.parse(readFileSync(join(folder.path, name), 'utf8')) as Record<string, unknown>);
}

describe('what the public sends', () => {
  it('is on disk before the form answers, with nothing in it about who sent it', async () => {
    const { status, headers } = await send('rating', {
      page: '/news/first/',
      useful: 'partly',
      text: ' The bus is “late”.\r\n<b>Always</b> ',
    });
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/intake/thanks/?page=%2Fnews%2Ffirst%2F', 'no-store']);
    expect(entries()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        at: new Date(moment - (moment % 3_600_000)).toISOString(),
        kind: 'rating',
        page: '/news/first/',
        useful: 'partly',
        text: 'The bus is “late”.\n<b>Always</b>',
      },
    ]);
  });

  it('is one press on a fact, which counts once however often it is pressed', async () => {
    const press = { page: '/news/first/', vote: 'wrong opening hours' };
    expect((await send('fact-vote', press)).headers.location).toBe('/intake/thanks/?page=%2Fnews%2Ffirst%2F');
    for (let time = 0; time < 3; time += 1)
      expect(await toScript('fact-vote', press)).toEqual({
        status: 200,
        ok: true,
        message: 'Thank you. The people who look after this page will see it.',
      });
    await toScript('fact-vote', { ...press, vote: 'right telephone', text: 'I rang 07700 900 123 today' });
    expect(entries()).toHaveLength(2);
    expect(entries()).toContainEqual(
      expect.objectContaining({ kind: 'fact-vote', page: '/news/first/', fact: 'opening hours', answer: 'wrong', text: '' }),
    );
    // Of the digits of an identifier, a short run of them may be there by chance.
    expect(JSON.stringify(entries())).not.toMatch(/07700|900 123/);
  });

  it('that was not taken can be pressed again, with the words that were typed', async () => {
    const { status, body } = await send('fact-vote', { page: '/gone/', vote: 'right price', text: 'Now £5 <b>' });
    expect(status).toBe(400);
    expect(body.toString()).toContain('The page this is about is not there any more.');
    expect(body.toString()).toMatch(/<button[^>]*name="vote" value="right price"/);
    expect(body.toString()).toContain('Now £5 &lt;b&gt;');
    expect((await send('fact-vote', { page: '/news/first/', vote: 'maybe price' })).status).toBe(400);
  });

  it('is thanked for on a page that leads back to where the form stands, and nowhere else', async () => {
    const wayBack = async (query: string) => /href="([^"]*)"/.exec((await site.ask(`/intake/thanks/${query}`)).body.toString())?.[1];
    expect(await wayBack('?page=%2Fnews%2Ffirst%2F')).toBe('/news/first/');
    expect(await wayBack('?page=%2Fcaf%C3%A9%2F')).toBe('/caf%C3%A9/');
    const others = [
      '/nowhere/',
      '/feed.json',
      '/intake/not-sent/',
      '//example.com/',
      'https://example.com/',
      'javascript:alert(1)',
      '"><b>',
    ];
    for (const page of others) expect(await wayBack(`?page=${encodeURIComponent(page)}`), page).toBe('/');
    expect(await wayBack('')).toBe('/');
  });

  it('is answered in a sentence where a script asks for one', async () => {
    expect(await toScript('rating', { page: '/caf%c3%a9/', useful: 'yes' })).toEqual({
      status: 200,
      ok: true,
      message: 'Thank you. The people who look after this page will read it.',
    });
    expect(await toScript('format', { page: '/news/first/', format: 'language', language: 'Polish' })).toMatchObject({ ok: true });
    expect(await toScript('missing', { text: 'A dentist', words: 'Dentist near ME?' })).toMatchObject({ ok: true });
    expect(entries()).toHaveLength(3);
    expect(entries()).toContainEqual(expect.objectContaining({ kind: 'missing', text: 'A dentist', words: 'dentist near me' }));
    expect(entries()).toContainEqual(expect.objectContaining({ kind: 'rating', page: '/caf%C3%A9/' }));
  });

  it('keeps no e-mail address and no long number', async () => {
    await send('rating', { page: '/', useful: 'no', text: 'Ring 07700 900 123, NHS number 943-476-5919, or jo.bloggs@example.org' });
    expect(entries()[0]?.['text']).toBe('Ring [number removed], NHS number [number removed], or [email address removed]');
    await send('empty-search', { words: 'jo.bloggs@example.org' });
    await send('empty-search', { words: '943 476 5919' });
    await send('empty-search', { words: 'I want to die' });
    await send('empty-search', { words: 'my warfarin' });
    expect(entries()).toHaveLength(1);
  });

  it('gives back everything that was typed where something is wrong', async () => {
    const typed = `</textarea><script>alert("1")</script> $& it's`;
    const { status, body } = await send('rating', { page: '/news/first/', text: typed });
    const html = body.toString();
    expect(status).toBe(400);
    expect(html).toContain('<title>That was not sent</title>');
    expect(html).toContain('role="alert">Choose Yes, Partly or No.</p>');
    expect(html).toContain('<input type="hidden" name="page" value="/news/first/">');
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; $&amp; it&#39;s</textarea>');
    expect(html).not.toContain('<script');
    const format = (await send('format', { page: '/news/first/', format: 'language' })).body.toString();
    expect(format).toContain('Say which language.');
    expect(format).toContain('value="language" checked>');
    expect(kept()).toEqual([]);
  });

  it.each([
    [
      'a page that is not there',
      'rating',
      { page: '/nowhere/', useful: 'yes' },
      'The page this is about is not there any more. Open it again and send it from there.',
    ],
    [
      'a file',
      'rating',
      { page: '/feed.json', useful: 'yes' },
      'The page this is about is not there any more. Open it again and send it from there.',
    ],
    ['no page', 'rating', { useful: 'yes' }, 'Which page it is about is missing. Go back to the page and send it from there.'],
    ['another answer', 'rating', { page: '/', useful: 'perhaps' }, 'Choose Yes, Partly or No.'],
    ['a long sentence', 'rating', { page: '/', useful: 'yes', text: 'a'.repeat(501) }, 'Use 500 characters or fewer.'],
    ['another format', 'format', { page: '/', format: 'smoke signals' }, 'Choose a format.'],
    ['nothing missing', 'missing', { text: ' ' }, 'Say what was missing.'],
    ['no words', 'empty-search', { words: '' }, 'There are no words.'],
  ])('is not taken: %s', async (_name, kind, fields: Record<string, string>, message) => {
    expect(await toScript(kind, fields)).toMatchObject({ status: 400, ok: false, message });
    expect(kept()).toEqual([]);
  });

  it('is not taken from another site', async () => {
    const good = { page: '/', useful: 'yes' };
    const others: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of others) expect(await toScript('rating', good, headers)).toMatchObject({ status: 403, ok: false });
    expect(kept()).toEqual([]);
    const ours: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'https://www.example.org' },
      { origin: `http://127.0.0.1:${site.port}` },
    ];
    for (const headers of ours) expect(await toScript('rating', good, headers)).toMatchObject({ status: 200 });
  });

  it('is not read beyond a limit, however its length is told', async () => {
    const long = `page=/&useful=yes&text=${'a'.repeat(20_000)}`;
    expect(
      (await site.ask('/intake/rating', { method: 'POST', headers: { ...script, 'content-length': String(long.length) }, body: long }))
        .status,
    ).toBe(413);
    expect(
      (await site.ask('/intake/rating', { method: 'POST', headers: { ...script, 'transfer-encoding': 'chunked' }, body: long })).status,
    ).toBe(413);
    expect(kept()).toEqual([]);
  });

  it('is not waited for: a form that trickles in is refused', async () => {
    const answer = await site.askRaw(
      'POST /intake/rating HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 30\r\n\r\npage=/',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('This took too long to arrive.');
  });

  it('is forgotten where the sender hangs up', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(site.port, '127.0.0.1', () => {
        socket.write(
          'POST /intake/rating HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 30\r\n\r\npage=/',
          () => {
            socket.destroy();
            resolve();
          },
        );
      });
    });
    expect((await site.ask('/')).status).toBe(200);
    expect([site.reports, kept()]).toEqual([[], []]);
  });

  it('is only taken as a form, and only where forms are sent', async () => {
    expect((await site.ask('/intake/rating', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(
      415,
    );
    for (const path of ['/', '/intake/', '/intake/thanks/', '/intake/other', '/intake/rating/'])
      expect((await site.ask(path, { method: 'POST', headers: form, body: 'page=/&useful=yes' })).status, path).toBe(405);
    expect((await site.ask('/intake/rating', { method: 'PUT', headers: form, body: 'page=/&useful=yes' })).status).toBe(405);
    expect(kept()).toEqual([]);
  });

  it('is refused in plain words when the disk is full, and nothing that was typed is lost', async () => {
    disk = 'full';
    const { status, body, headers } = await send('rating', { page: '/', useful: 'no', text: 'The map is wrong.' });
    expect([status, headers['retry-after']]).toEqual([503, '600']);
    expect(body.toString()).toContain('We cannot keep what you sent just now. The fault is ours. Please try again later.');
    expect(body.toString()).toContain('The map is wrong.</textarea>');
    expect(body.toString()).toContain('value="no" checked>');
    expect(String(reports.at(-1))).toContain('ENOSPC');
    expect(await fs.readdir(join(folder.path, 'unfinished'))).toEqual([]);
    // What could not be kept does not count against whoever tries again.
    for (let again = 0; again < 5; again += 1)
      expect((await send('rating', { page: '/', useful: 'no', text: 'The map is wrong.' })).status).toBe(503);
    disk = 'works';
    expect((await send('rating', { page: '/', useful: 'no', text: 'The map is wrong.' })).status).toBe(303);
  });

  it('is limited by sender, from day to day', async () => {
    const from = (hop: string) => ({ 'x-forwarded-for': `198.51.100.7, ${hop}` });
    const rate = (hop: string) => toScript('rating', { page: '/', useful: 'no' }, from(hop));
    for (let count = 0; count < 5; count += 1) expect((await rate('203.0.113.9')).status).toBe(200);
    expect(await rate('203.0.113.9')).toEqual({
      status: 429,
      ok: false,
      message: 'Your network has sent us a lot today. Please try again tomorrow, or use the contact details on this page.',
    });
    expect((await rate('203.0.113.10')).status).toBe(200);
    moment += 24 * 60 * 60 * 1000;
    expect((await rate('203.0.113.9')).status).toBe(200);
  });

  it('is the same request for a format whatever language is named that is not asked for', async () => {
    const ask = async (format: string, language: string) => (await toScript('format', { page: '/', format, language })).status;
    const asked = async (format: string) => {
      const statuses = [];
      for (const language of ['1', '2', '3', '4', '5', '6']) statuses.push(await ask(format, language));
      return statuses;
    };
    expect(await asked('easy-read')).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await asked('language')).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it('stops emails for many in a minute, and those of one network close no form for anybody', async () => {
    const leave = (hop: string) =>
      site.ask(`/intake/emails/?t=${randomBytes(32).toString('base64url')}`, {
        method: 'POST',
        headers: { ...form, 'x-forwarded-for': hop },
        body: 'List-Unsubscribe=One-Click',
      });
    const leaveOften = async (times: number, hop: string) => {
      const statuses = [];
      for (let count = 0; count < times; count += 1) statuses.push((await leave(hop)).status);
      return statuses;
    };
    expect(await leaveOften(61, '203.0.113.9')).toEqual([...Array.from({ length: 60 }, () => 200), 503]);
    expect(await leaveOften(1, '203.0.113.10')).toEqual([200]);
    expect((await toScript('rating', { page: '/', useful: 'no' }, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
    moment += 60_000;
    expect(await leaveOften(1, '203.0.113.9')).toEqual([200]);
  });

  it('counts a search that found nothing once a day for each sender', async () => {
    for (const words of ['Hearing aids', 'hearing  aids?', 'HEARING AIDS'])
      expect((await toScript('empty-search', { words })).status).toBe(200);
    expect(await toScript('empty-search', { words: 'hearing aids' }, { 'x-forwarded-for': '203.0.113.10' })).toMatchObject({ ok: true });
    expect(entries().map(({ kind, words }) => [kind, words])).toEqual([
      ['empty-search', 'hearing aids'],
      ['empty-search', 'hearing aids'],
    ]);
  });
});

describe('what the public sends while the database cannot be read', () => {
  const damaged = publicSiteForTheseTests(
    (store) => {
      publish(store, exampleSite);
      damageDatabase(store);
    },
    { openIntake: () => openIntake({ spool: openSpool(folder.path), origin: 'https://www.example.org' }) },
  );

  it('is kept, since its page may be there, and thanked for', async () => {
    const body = new URLSearchParams({ page: '/news/first/', useful: 'yes', text: 'Thank you.' }).toString();
    const answer = await damaged.ask('/intake/rating', { method: 'POST', headers: form, body });
    expect([answer.status, answer.body.toString()]).toEqual([
      200,
      expect.stringContaining('Thank you. The people who look after this page will read it.'),
    ]);
    expect(entries()).toEqual([expect.objectContaining({ page: '/news/first/', text: 'Thank you.' })]);
    expect((await damaged.ask('/news/first/')).status).toBe(503);
  });
});
