import fs from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { folderTarget } from '../../../publish/serve/export/folder-target.ts';
import { fileFor } from '../../../publish/serve/export/wanted-files.ts';
import { openStore } from '../../../publish/store/index.ts';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { lacking, startCaddy, startNginx } from '../../support/running/web-server.ts';
import { until } from '../../support/until.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { type Content, exampleSite, publish } from './publish-files.ts';

/** What nginx and Caddy include. */
const host = ['.host/Caddyfile', '.host/nginx-maps.conf', '.host/nginx-site.conf'];

const site = publicSiteForTheseTests((store) => publish(store, exampleSite));

// First: a test below publishes another release.
describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const)('%s over an export', (program, start) => {
  const reason = lacking(program);

  it.skipIf(reason !== undefined)('answers every address as our own server does', async () => {
    const folder = folderForThisTest();
    await exportRelease(site.store, folderTarget(folder));
    const server = await start(folder, folderForThisTest());
    try {
      const addresses = [...site.store.addresses.all(1)]
        .map(([path]) => path)
        .filter((path) => path !== '/404.html' && !path.includes('*'));
      for (const path of [
        ...addresses,
        '/never/',
        '/files/1',
        '/news/first',
        '/news/first?a=1',
        '/old/?a=1',
        '/old-site/a/b.html',
        '/old-site/stories/second/',
        '/en/news/second/',
        '/en//news/second/',
        '//news/second',
        '//evil.example/',
        '//old/',
        '/page.aspx?documentuid=13',
        '/page.aspx?lang=fr&documentuid=7F',
        '/page.aspx?documentuid=7F',
        '/page.aspx?DOCUMENTUID=9a',
        '/page.aspx?documentuid=9A',
        '/page.aspx?item-id=5',
        '/page.aspx?item_id=5',
        '/?page_id=12',
        '/?xpage_id=12',
        `/page.aspx?documentuid=7F&padding=${'x'.repeat(1_000)}`,
        '/elsewhere/?b=2',
        '/.signpost-export.json',
        '/.host/Caddyfile',
      ]) {
        const [theirs, ours] = [await ask(server.port, path), await site.ask(path)];
        expect({ path, status: theirs.status, location: theirs.headers.location }).toEqual({
          path,
          status: ours.status,
          location: ours.headers.location,
        });
        if (ours.status === 301) continue;
        expect(theirs.body.equals(ours.body), path).toBe(true);
        // Search engines are told twice.
        if (ours.status === 410) delete theirs.headers['x-robots-tag'];
        expect(compared(theirs.headers), path).toEqual(compared(ours.headers));
      }
      // They may make less of these than our own server does: it says that they cannot be read.
      for (const path of [
        '//evil.example/x%2f..%2f..%2fnews/first',
        '/%5cevil.example/x%2f..%2f..%2fnews/first',
        '/%2Fevil.example/%2e%2e/news/first',
        '/%09/evil.example/x%2f..%2f..%2fnews/first',
        '/\\evil.example/..%5c..%5cnews/first',
        '/en/%5Cevil.example/',
        '/en/%2fevil.example/',
        '/en/\\evil.example/',
        '/en/%09/evil.example/',
      ]) {
        const [theirs, ours] = [await ask(server.port, path), await site.ask(path)];
        expect([path, ours.status, ours.headers.location]).toEqual([path, 400, undefined]);
        expect([path, theirs.status >= 400 && theirs.status < 500, theirs.headers.location]).toEqual([path, true, undefined]);
      }
      // What a pattern to the root makes of them stays on this site: only our own server knows that nothing stands there.
      for (const path of ['/en//evil.example/', '/en///evil.example', '/en//evil.example/../x', '/en/http://evil.example/'])
        expect((await ask(server.port, path)).headers.location ?? '/', path).toMatch(/^\/(?![/\\])/);
      const asked = await ask(server.port, '/page.aspx?lang=en&DocumentUID=7F');
      expect(asked.headers.location).toBe('/news/second/');
    } finally {
      await server.stop();
    }
  });

  it.skipIf(reason !== undefined)('knows of a redirect and a withdrawal once it read its set-up again', async () => {
    const store = openStore(folderForThisTest());
    publish(store, exampleSite);
    const folder = folderForThisTest();
    await exportRelease(store, folderTarget(folder));
    const server = await start(folder, folderForThisTest());
    try {
      publish(store, {
        '/news/first/': { to: '/news/Second/' },
        '/news/second/': { withdrawn: '<!doctype html><title>Gone</title>' },
        '/News/Second/': { to: '/old/' },
      });
      await exportRelease(store, folderTarget(folder));
      server.reload();
      // The process with the old set-up may answer for a moment yet, or close a connection that waited for it.
      await until('the new set-up', async () => {
        const answers = ['/news/first/', '/News/Second/', '/news/second/'].map((path) => ask(server.port, path));
        const [first, second, gone] = await Promise.all(answers).catch(() => []);
        return (
          first?.headers.location === '/news/Second/' &&
          second?.headers.location === '/old/' &&
          gone?.status === 410 &&
          gone.body.toString() === '<!doctype html><title>Gone</title>'
        );
      });
    } finally {
      await server.stop();
      store.close();
    }
  });
});

describe('an export', () => {
  it('has the same bytes and the same headers as the server, for every address', async () => {
    const folder = folderForThisTest();
    await exportRelease(site.store, folderTarget(folder));
    const rules = readHeaderRules(fs.readFileSync(join(folder, '_headers'), 'utf8'));
    for (const [path, { status: expected }] of site.store.addresses.all(1)) {
      if (expected !== 200) continue;
      const { headers, body } = await site.ask(path);
      expect(fs.readFileSync(join(folder, fileFor(path))).equals(body), path).toBe(true);
      for (const name of ['date', 'connection', 'etag', 'accept-ranges', 'content-length', 'vary', 'last-modified']) delete headers[name];
      expect(headersByRules(rules, path), path).toEqual(headers);
    }
    expect(fs.readFileSync(join(folder, '404.html'), 'utf8')).toBe((await site.ask('/never/')).body.toString());
    expect(fs.readFileSync(join(folder, 'withdrawn/index.html'), 'utf8')).toBe((await site.ask('/withdrawn/')).body.toString());
  });

  it('holds exactly the files of the release and of the host', async () => {
    const folder = folderForThisTest();
    await exportRelease(site.store, folderTarget(folder));
    expect(filesIn(folder)).toEqual([
      ...host,
      '.signpost-export.json',
      '404.html',
      '_headers',
      '_redirects',
      'assets/app.abc123.css',
      'café/index.html',
      'feed.json',
      'files/1/Plan (2026).pdf',
      'files/2/film.mp4',
      'index.html',
      'news/first/index.html',
      'news/second/index.html',
      'withdrawn/index.html',
    ]);
  });

  it('lets nginx look most questions up, rather than try one pattern after the other', async () => {
    const folder = folderForThisTest();
    await exportRelease(site.store, folderTarget(folder));
    const patterns = fs.readFileSync(join(folder, '.host/nginx-maps.conf'), 'utf8').match(/^ *"~.*\\\?\(\?=/gm);
    // Of those in exampleSite: what asks for two things, what differs in its letters alone, and a name that is no variable's.
    expect(patterns).toHaveLength(4);
  });

  it('tells the host every redirect and every withdrawn page', async () => {
    const folder = folderForThisTest();
    await exportRelease(site.store, folderTarget(folder));
    expect(fs.readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n').sort()).toEqual([
      '/.host/* /404.html 404!',
      '/.signpost-export.json /404.html 404!',
      '/caf%C3%A9-old/ /café/ 301',
      '/elsewhere/ https://example.org/page?a=1#part 301',
      '/en/* /:splat 301',
      '/old-site/* /news/first/ 301',
      '/old-site/stories/* /news/:splat 301',
      '/old/ /news/first/ 301',
      '/withdrawn/ /withdrawn/index.html 410!',
    ]);
  });

  it('writes only what differs, mends what was changed, and keeps old assets for a day', async () => {
    const { store } = site;
    const folder = folderForThisTest();
    const start = Date.now();
    expect(await exportRelease(store, folderTarget(folder), { number: 1, now: start })).toMatchObject({ release: 1, removed: 0 });
    expect(await exportRelease(store, folderTarget(folder), { number: 1, now: start })).toMatchObject({
      release: 1,
      written: 0,
      removed: 0,
    });

    fs.writeFileSync(join(folder, 'index.html'), 'changed by somebody');
    expect((await exportRelease(store, folderTarget(folder), { number: 1, now: start })).written).toBe(1);
    fs.rmSync(join(folder, '_headers'));
    expect((await exportRelease(store, folderTarget(folder), { number: 1, now: start })).written).toBe(1);

    const before = Object.keys(exampleSite).filter((path) => path !== '/404.html');
    publish(store, {
      ...Object.fromEntries(before.map((path) => [path, null])),
      '/': { bytes: 'New home' },
      '/assets/app.def456.css': { bytes: 'b{}', type: 'text/css', cache: 'immutable', isPermanent: false },
    });
    await exportRelease(store, folderTarget(folder), { number: 2, now: start });
    const others = [...host, '.signpost-export.json', '404.html', '_headers', '_redirects'];
    expect(filesIn(folder)).toEqual([...others, 'assets/app.abc123.css', 'assets/app.def456.css', 'index.html']);
    await exportRelease(store, folderTarget(folder), { number: 2, now: start + 25 * 60 * 60 * 1000 });
    expect(filesIn(folder)).toEqual([...others, 'assets/app.def456.css', 'index.html']);
    expect(fs.readdirSync(folder)).not.toContain('news');
  });

  it('of a later release over an earlier one is what a fresh export is, whatever changed', async () => {
    const store = openStore(folderForThisTest());
    const grown = folderForThisTest();
    const page = (text: string) => ({ bytes: `<!doctype html><title>${text}</title>` });
    publish(store, exampleSite);
    await exportRelease(store, folderTarget(grown));
    const releases: Record<string, Content>[] = [
      { '/news/first/': page('First, edited') },
      { '/news/first/': { to: '/news/moved/' }, '/news/moved/': page('Moved') },
      { '/news/second/': { withdrawn: '<!doctype html><title>Withdrawn too</title>' }, '/feed.json': null },
      { '/old/': { to: '/news/moved/' }, '/news/first/': page('First, back again') },
      { '/': { ...page('Home'), noindex: true }, '/404.html': page('Not here') },
      {},
    ];
    for (const contents of releases) {
      publish(store, contents);
      await exportRelease(store, folderTarget(grown));
      const fresh = folderForThisTest();
      await exportRelease(store, folderTarget(fresh));
      expect(bytesIn(grown)).toEqual(bytesIn(fresh));
    }
    // Back to an earlier one.
    await exportRelease(store, folderTarget(grown), { number: 2 });
    const fresh = folderForThisTest();
    await exportRelease(store, folderTarget(fresh), { number: 2 });
    expect(bytesIn(grown)).toEqual(bytesIn(fresh));
    store.close();
  });

  it('keeps what pages that are open may load for a day, and nothing of a picture that was taken down', async () => {
    const store = openStore(folderForThisTest());
    const folder = folderForThisTest();
    const size = (bytes: string): Content => ({ bytes, type: 'image/avif', cache: 'immutable', isPermanent: false });
    publish(store, { ...exampleSite, '/images/1/320-a.avif': size('old'), '/images/2/320-b.avif': size('taken down') });
    await exportRelease(store, folderTarget(folder));
    publish(store, { '/images/1/320-a.avif': null, '/images/1/320-c.avif': size('new'), '/images/2/320-b.avif': null });
    await exportRelease(store, folderTarget(folder));
    expect(['1/320-a', '1/320-c', '2/320-b'].map((name) => fs.existsSync(join(folder, `images/${name}.avif`)))).toEqual([
      true,
      true,
      false,
    ]);
    store.close();
  });

  it('keeps nothing for open pages that was erased', async () => {
    const store = openStore(folderForThisTest());
    const folder = folderForThisTest();
    const shard = (bytes: string): Content => ({ bytes, type: 'application/octet-stream', cache: 'immutable', isPermanent: false });
    publish(store, { ...exampleSite, '/pagefind/a.pf': shard('words'), '/pagefind/b.pf': shard('other words') });
    await exportRelease(store, folderTarget(folder));
    const words = store.addresses.live('/pagefind/a.pf');
    publish(store, { '/pagefind/a.pf': null, '/pagefind/b.pf': null });
    const erased = {
      ...store,
      objects: { ...store.objects, has: (sha256: string) => !(words !== undefined && 'sha256' in words && words.sha256 === sha256) },
    };
    await exportRelease(erased, folderTarget(folder));
    expect(['a', 'b'].map((name) => fs.existsSync(join(folder, `pagefind/${name}.pf`)))).toEqual([false, true]);
    store.close();
  });

  it('reads no more of the release than what changed, where the headers stay as they were', async () => {
    const store = openStore(folderForThisTest());
    publish(store, exampleSite);
    const folder = folderForThisTest();
    await exportRelease(store, folderTarget(folder));
    publish(store, { '/news/first/': { bytes: '<!doctype html><title>First, edited</title>' } });
    const all = () => {
      throw new Error('Every address was read.');
    };
    expect(
      await exportRelease({ ...store, addresses: { ...store.addresses, all } }, folderTarget(folder), { isThorough: false }),
    ).toMatchObject({
      release: 2,
      written: 1,
      removed: 0,
    });
    store.close();
  });

  it('over a folder of another store leaves nothing of that one', async () => {
    const [one, other] = [openStore(folderForThisTest()), openStore(folderForThisTest())];
    publish(one, exampleSite, { createdAt: new Date('2026-11-01T10:00:00Z') });
    publish(other, { '/': { bytes: 'Another' }, '/404.html': { bytes: 'Not here' } }, { createdAt: new Date('2026-11-02T10:00:00Z') });
    const folder = folderForThisTest();
    await exportRelease(one, folderTarget(folder));
    await exportRelease(other, folderTarget(folder), { number: 1 });
    await exportRelease(other, folderTarget(folder), { number: 1, now: Date.now() + 25 * 60 * 60 * 1000 });
    expect(filesIn(folder)).toEqual([...host, '.signpost-export.json', '404.html', '_headers', '_redirects', 'index.html']);
    one.close();
    other.close();
  });

  it('does not touch a folder that holds something else', async () => {
    const folder = folderForThisTest();
    fs.writeFileSync(join(folder, 'thesis.doc'), 'years of work');
    await expect(async () => exportRelease(site.store, folderTarget(folder))).rejects.toThrow(
      `${folder} is not empty and not an export of Signpost: nothing was written. Choose an empty folder, or one that was exported to before.`,
    );
    expect(filesIn(folder)).toEqual(['thesis.doc']);
  });

  it('refuses an address that would lie outside the folder', () => {
    expect(() => fileFor('/../x/')).toThrow('The address /../x/ cannot be a file: expected no "..", and nothing but text in each part.');
    expect(() => fileFor('/a%2f..%2fb')).toThrow('cannot be a file');
  });
});

/** What a web server decides about by itself: how it names what it sends, and when that was written. */
function compared({
  date: _date,
  etag: _etag,
  connection: _connection,
  server: _server,
  vary: _vary,
  ...headers
}: IncomingHttpHeaders): IncomingHttpHeaders {
  delete headers['last-modified'];
  delete headers['accept-ranges'];
  delete headers['keep-alive'];
  return headers;
}

function ask(port: number, path: string): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
}

/** Every file and its bytes, but for what an export knows of its folder. */
function bytesIn(folder: string): Record<string, string> {
  const files = filesIn(folder).filter((file) => file !== '.signpost-export.json');
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(join(folder, file), 'latin1')]));
}

interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else rules.push({ pattern: line, headers: [] });
  }
  return rules;
}

/** What a host does with the rules: every rule that matches counts, values of one name are joined. */
function headersByRules(rules: HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { pattern, headers: own } of rules) {
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
    for (const [name, value] of isMatch ? own : []) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
