import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import type { OutsideLinks } from '../../../../cms/checks/outside/check-outside-links.ts';
import type { OutsideLink } from '../../../../cms/payload-types.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { textWithLink } from './text-with-link.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let server: Server;
let links: OutsideLinks;
/** What the other website answers, by path. */
let answers: Record<string, number>;
let asked: string[] = [];
let isOffline = false;

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-11-29T09:00:00.000Z').getTime();

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Arthur Author');
  editor = await cms.officer('editor', 'Edith Editor');
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answers[request.url ?? ''] ?? 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { checkOutsideLinks } = await import('../../../../cms/checks/outside/check-outside-links.ts');
  const { askAddress } = await import('../../../../cms/checks/outside/ask-address.ts');
  links = checkOutsideLinks({
    payload: cms.payload,
    // Every other website is on this computer.
    ask: (address) => {
      const at = new URL(address);
      if (isOffline || at.hostname.endsWith('.invalid')) return askAddress('https://nobody.invalid/');
      at.protocol = 'http:';
      at.port = String(port);
      return askAddress(at.href, {
        ports: new Set([String(port)]),
        lookup: (_name, { all }, done) => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)),
      });
    },
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await cms.stop();
});
beforeEach(async () => {
  answers = {};
  asked = [];
  isOffline = false;
  await cms.payload.db.deleteMany({ collection: 'outside-links', where: {} });
});

/** A story in which the checks find nothing. */
const plainNews = (changes: Record<string, unknown>) => exampleNews({ summary: 'A wellbeing hub opens its doors.', ...changes });
const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id;
const draft = async (url: string) =>
  idOf(await author.send('POST', '/api/news?draft=true', plainNews({ body: textWithLink('The partner’s page', url) })));
const errors = async (document: string) => {
  const { body } = await author.send('POST', '/api/checks', { of: 'news', document });
  return (body['findings'] as { weight: string; reason: string }[]).map(({ weight, reason }) => `${weight}: ${reason}`);
};
const publish = (document: string) => editor.send('PATCH', `/api/news/${document}`, { _status: 'published' });
const at = (ms: number) => new Date(Math.max(start, Date.now()) + ms);
const rowOf = async (address: string) =>
  (await cms.payload.find({ collection: 'outside-links', where: { address: { equals: address } }, depth: 0, overrideAccess: true }))
    .docs[0] as OutsideLink;

it('is asked in the background once somebody writes it, and is no fault before', async () => {
  const id = await draft('https://partner.example/gone');
  expect(await errors(id)).toEqual([]);
  expect(await rowOf('https://partner.example/gone')).toMatchObject({ state: 'new', host: 'partner.example' });
  expect(await links.checkNext(at(0))).toBe(1);
  const [first, ...others] = await errors(id);
  expect(first).toMatch(
    /^error: The link “The partner’s page” has been broken since \d+ \w+ \d{4}: The website says that there is no such page \(404\)\. Find the new address, or take the link out\.$/,
  );
  expect(others).toEqual([]);
  expect(wordsOf(await publish(id))).toContain('has been broken since');
});

it('stays broken since the first time, and is good again by itself once it answers', async () => {
  const id = await draft('https://partner.example/page');
  await errors(id);
  await links.checkNext(at(0));
  const { brokenSince } = await rowOf('https://partner.example/page');
  await links.checkNext(at(day + hour));
  expect((await rowOf('https://partner.example/page')).brokenSince).toBe(brokenSince);
  answers['/page'] = 200;
  await links.checkNext(at(3 * day));
  expect(await errors(id)).toEqual([]);
  expect((await publish(id)).status).toBe(200);
  expect((await rowOf('https://partner.example/page')).brokenSince ?? null).toBeNull();
});

it('that lets no programs in or does not answer “could not be checked”, which is no error', async () => {
  answers['/walled'] = 403;
  const id = await draft('https://partner.example/walled');
  await errors(id);
  await links.checkNext(at(0));
  expect(await rowOf('https://partner.example/walled')).toMatchObject({
    state: 'unknown',
    answer: 'The website does not let programs in (403), so nobody knows from here.',
  });
  expect(await errors(id)).toEqual([]);
  expect((await publish(id)).status).toBe(200);
});

it('that was dismissed stays dismissed on every page, whatever it answers, until somebody asks again', async () => {
  const address = 'https://partner.example/false-alarm';
  const [one, other] = [await draft(address), await draft(address)];
  await errors(one);
  await links.checkNext(at(0));
  const { id } = await rowOf(address);
  const dismissed = await author.send('POST', `/api/outside-links/${id}/dismiss`);
  expect([dismissed.status, dismissed.body['message']]).toEqual([200, 'Dismissed. This address is not called broken again.']);
  answers['/false-alarm'] = 200;
  await links.checkNext(at(2 * day));
  delete answers['/false-alarm'];
  await links.checkNext(at(10 * day));
  expect(await rowOf(address)).toMatchObject({ state: 'broken', dismissedBy: 'Arthur Author' });
  expect([await errors(one), await errors(other)]).toEqual([[], []]);

  expect((await author.send('POST', `/api/outside-links/${id}/check-again`)).status).toBe(200);
  expect(await errors(one)).toHaveLength(1);
});

it('that breaks after a page was scheduled does not keep it from going live at its time', async () => {
  answers['/soon'] = 200;
  const id = await draft('https://partner.example/soon');
  await errors(id);
  await links.checkNext(at(0));
  const { updatedAt } = (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body as { updatedAt: string };
  const soon = new Date(Date.now() + 2 * hour);
  const { day: on, time } = londonClock(soon);
  const asked = { of: 'news', document: id, action: 'publish', day: on, time, version: updatedAt };
  const scheduled = await editor.send('POST', '/api/scheduled-actions/schedule', asked);
  expect(scheduled.status, JSON.stringify(scheduled.body)).toBe(200);
  answers['/soon'] = 404;
  await links.checkNext(at(8 * day));
  expect((await publish(id)).status).toBe(400);

  const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
  vi.useFakeTimers({ toFake: ['Date'], now: soon });
  await scheduledWork({ payload: cms.payload, log: () => undefined }).runDue();
  vi.useRealTimers();
  expect((await editor.get(`/api/news/${id}?depth=0`)).body['_status']).toBe('published');
});

it('whose name is not found counts as broken the second time only, and never while our own line is off', async () => {
  const id = await draft('https://no-such-name.invalid/');
  await errors(id);
  isOffline = true;
  await links.checkNext(at(0));
  await links.checkNext(at(3 * hour));
  expect(await errors(id)).toEqual([]);

  isOffline = false;
  answers['/fine'] = 200;
  await errors(await draft('https://partner.example/fine'));
  await links.checkNext(at(6 * hour));
  await links.checkNext(at(9 * hour));
  expect((await errors(id))[0]).toContain('There is no website of that name.');
});

it('is asked gently: one address of a website at a time', async () => {
  answers = { '/1': 200, '/2': 200, '/3': 200 };
  for (const path of ['1', '2', '3']) await errors(await draft(`https://partner.example/${path}`));
  await errors(await draft('https://other.example/1'));
  expect(await links.checkNext(at(0))).toBe(2);
  expect(asked.toSorted()).toEqual(['/1', '/1']);
  expect(await links.checkNext(at(0))).toBe(1);
  expect(await links.checkNext(at(0))).toBe(1);
  expect(await links.checkNext(at(0))).toBe(0);
});

it('is dismissed by officers only, and an address that is not there is said to be', async () => {
  await errors(await draft('https://partner.example/gone'));
  const { id } = await rowOf('https://partner.example/gone');
  for (const path of ['dismiss', 'check-again']) {
    expect((await cms.signedOut.send('POST', `/api/outside-links/${id}/${path}`)).status).toBe(403);
    const missing = await author.send('POST', `/api/outside-links/nothing/${path}`);
    expect([missing.status, wordsOf(missing).trim()]).toEqual([404, 'Nothing links to this address any more. Reload the page.']);
  }
});
