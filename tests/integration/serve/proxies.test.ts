import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request as plainRequest, type Server } from 'node:http';
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2';
import { type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIntake } from '../../../publish/intake/index.ts';
import { openSpool } from '../../../publish/intake/spool.ts';
import { debianProgram } from '../../support/running/debian-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';
import { freePort } from '../../support/running/free-ports.ts';

const run = promisify(execFile);
const deploy = join(import.meta.dirname, '../../../deploy');
const folder = temporaryFolder('proxies');
afterAll(folder.remove);

/** What the delivered configuration says, and what it is in this test. */
interface Places {
  http: number;
  https: number;
  publicSite: number;
  cms: number;
  /** A folder of its own. */
  folder: string;
}

/** One of the two programs that may stand in front. */
interface Proxy {
  name: string;
  program: () => Promise<{ path: string } | { missing: string }>;
  /** Puts the delivered configuration in place, and says how the program is started. */
  prepare: (places: Places) => Promise<string[]>;
  /** The certificate that its own are signed by. */
  authority: (folder: string) => string | undefined;
}

const proxies: readonly Proxy[] = [
  {
    name: 'nginx',
    program: async () => {
      const certificates = await debianProgram('openssl');
      return 'missing' in certificates ? certificates : debianProgram('nginx');
    },
    prepare: async ({ http, https, publicSite, cms, folder: own }) => {
      const names = ['example.org', 'www.example.org', 'cms.example.org'];
      const [key, certificate] = [join(own, 'key.pem'), join(own, 'certificate.pem')];
      const subject = ['-subj', '/CN=example.org', '-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`];
      await run('openssl', [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        key,
        '-out',
        certificate,
        ...subject,
      ]);
      const site = readFileSync(join(deploy, 'nginx/signpost.conf'), 'utf8')
        .replaceAll(/listen \[::\]:\d+[^;]*;/g, '')
        .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
        .replaceAll('listen 443 ', `listen 127.0.0.1:${https} `)
        .replaceAll(/\/etc\/letsencrypt\/live\/\S+\/fullchain\.pem/g, certificate)
        .replaceAll(/\/etc\/letsencrypt\/live\/\S+\/privkey\.pem/g, key)
        .replaceAll('/usr/local/share/signpost', deploy)
        .replaceAll('127.0.0.1:4321', `127.0.0.1:${publicSite}`)
        .replaceAll('127.0.0.1:3000', `127.0.0.1:${cms}`);
      writeFileSync(join(own, 'signpost.conf'), site);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`);
      const around = [
        'daemon off;',
        process.getuid?.() === 0 ? `user ${userInfo().username};` : '',
        `pid ${own}/nginx.pid;`,
        'events {}',
        `http { access_log off; types { text/html html; } ${temporary.join(' ')} include ${own}/signpost.conf; }`,
      ];
      writeFileSync(join(own, 'nginx.conf'), around.join('\n'));
      return ['-c', join(own, 'nginx.conf'), '-p', own, '-e', join(own, 'errors.log')];
    },
    authority: (own) => read(join(own, 'certificate.pem')),
  },
  {
    name: 'Caddy',
    program: () => debianProgram('caddy'),
    prepare: ({ http, https, publicSite, cms, folder: own }) => {
      const options = `{\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}\n\tdefault_bind 127.0.0.1\n\tlocal_certs\n\tskip_install_trust\n\tstorage file_system ${own}\n`;
      const site = readFileSync(join(deploy, 'caddy/Caddyfile'), 'utf8')
        .replace('{\n', options)
        .replaceAll('127.0.0.1:4321', `127.0.0.1:${publicSite}`)
        .replaceAll('127.0.0.1:3000', `127.0.0.1:${cms}`)
        .replaceAll('lb_try_duration 5s', 'lb_try_duration 100ms')
        .replaceAll('/usr/local/share/signpost', deploy);
      writeFileSync(join(own, 'Caddyfile'), site);
      return Promise.resolve(['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')]);
    },
    authority: (own) => read(join(own, 'pki/authorities/local/root.crt')),
  },
];

const spool = join(folder.path, 'spool');
/** The page that is rated behind each, because one sender may rate a page so often only. */
const ratedBehind: Record<string, string> = { nginx: '/news/first/', Caddy: '/news/second/' };
const site = publicSiteForTheseTests(
  (store) => {
    publish(store, { ...exampleSite, '/intake/thanks/': { bytes: '<!doctype html><title>Thank you</title>' } });
  },
  {
    isBehindProxy: true,
    openIntake: () => openIntake({ spool: openSpool(spool), origin: 'https://www.example.org', trustedProxies: 1 }),
  },
);

describe.each(proxies)('behind $name, as it is delivered', ({ program, prepare, authority, name }) => {
  let missing: string | undefined;
  let child: ChildProcess | undefined;
  let session: ClientHttp2Session;
  let ports: Places;
  let ca: string;
  let cms: Server;
  /** What the CMS was sent last. */
  let sent: IncomingHttpHeaders = {};

  beforeAll(async () => {
    const found = await program();
    if ('missing' in found) {
      missing = found.missing;
      return;
    }
    cms = createServer((request, response) => {
      sent = request.headers;
      response.setHeader('Content-Security-Policy', "default-src 'self'");
      response.end('The CMS');
    }).listen(0, '127.0.0.1');
    await once(cms, 'listening');
    const own = join(folder.path, name);
    mkdirSync(own);
    ports = {
      http: await freePort(),
      https: await freePort(),
      publicSite: site.port,
      cms: (cms.address() as AddressInfo).port,
      folder: own,
    };
    const args = await prepare(ports);
    let said = '';
    child = spawn(found.path, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: own } });
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    session = await until(`an answer of ${name}`, async () => {
      if (child?.exitCode !== null) throw new Error(`${name} ended: ${said}`);
      const trusted = authority(own);
      if (trusted === undefined) return undefined;
      ca = trusted;
      return connected('www.example.org').catch(() => undefined);
    });
  });
  afterAll(async () => {
    session?.close();
    cms?.close();
    if (child === undefined || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'close');
  });

  /** A connection by HTTP/2, with a certificate that holds. */
  const connected = async (host: string): Promise<ClientHttp2Session> => {
    const opened = connectHttp2(`https://${host}`, { ca, servername: host, host: '127.0.0.1', port: ports.https } as object);
    await once(opened, 'connect');
    return opened;
  };

  const ask = (
    path: string,
    headers: Record<string, string> = {},
    { body, over = session, host = 'www.example.org' }: { body?: string; over?: ClientHttp2Session; host?: string } = {},
  ) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      // Browsers leave out the port that is usual.
      const stream = over.request({ ':method': method, ':path': path, ':authority': host, ...headers });
      const chunks: Buffer[] = [];
      let got: Record<string, unknown> = {};
      stream.on('response', (answered) => (got = { ...answered }));
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        const { ':status': status, ...rest } = got;
        resolve({ status: Number(status), headers: rest, body: Buffer.concat(chunks) });
      });
      stream.end(body);
    });

  it('every address answers what the public server does, by HTTP/2: status, headers, compression, bytes', async ({ skip }) => {
    skip(missing !== undefined, missing);
    expect(session.alpnProtocol).toBe('h2');
    const paths = [...Object.keys(exampleSite), '/never/', '/news/first', '/elsewhere/?b=2', '/healthz'];
    const statuses = new Set<number>();
    for (const path of paths)
      for (const encoding of ['br', 'gzip', 'identity']) {
        const asked = { 'accept-encoding': encoding };
        const [through, direct] = [await ask(path, asked), await site.ask(path, { headers: asked })];
        statuses.add(through.status);
        expect([path, encoding, through.status, unchanged(through.headers)]).toEqual([
          path,
          encoding,
          direct.status,
          unchanged(direct.headers),
        ]);
        expect(through.body.equals(direct.body), path).toBe(true);
      }
    expect(statuses).toEqual(new Set([200, 301, 404, 410]));
  });

  it('what a browser has already is not sent again, and parts of a file are parts', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const { headers } = await ask('/', { 'accept-encoding': 'br' });
    const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': String(headers['etag']) });
    expect([again.status, again.headers['etag'], again.body.length]).toEqual([304, headers['etag'], 0]);
    const part = await ask('/files/2/film.mp4', { range: 'bytes=10-19' });
    expect([part.status, part.headers['content-range'], part.body.length]).toEqual([206, 'bytes 10-19/3000000', 10]);
  });

  it('one sender is one sender, whatever they write into X-Forwarded-For', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const rate = (from: string) =>
      ask(
        '/intake/rating',
        { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://www.example.org', 'x-forwarded-for': from },
        { body: new URLSearchParams({ page: ratedBehind[name] ?? '', useful: 'yes' }).toString() },
      );
    const statuses: number[] = [];
    for (let press = 1; press <= 6; press += 1) statuses.push((await rate(`203.0.113.${press}`)).status);
    // Five a day of the same are taken.
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });

  it('HTTP and the name without www lead to the site by HTTPS, at the same address', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const answer = await new Promise<{ status: number; location: string }>((resolve, reject) => {
      const headers = { host: 'www.example.org' };
      plainRequest({ host: '127.0.0.1', port: ports.http, path: '/news/first/?a=1', headers, agent: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, location: String(response.headers.location) });
      })
        .on('error', reject)
        .end();
    });
    expect([301, 308]).toContain(answer.status);
    expect(answer.location.replace(`:${ports.https}`, '')).toBe('https://www.example.org/news/first/?a=1');
    const bare = await connected('example.org');
    const { status, headers } = await ask('/news/first/?a=1', {}, { over: bare, host: 'example.org' });
    bare.close();
    expect([status, headers['location']]).toEqual([301, 'https://www.example.org/news/first/?a=1']);
  });

  it('the CMS learns who asks, by which name and how; while it is down, a page says so in words', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const over = await connected('cms.example.org');
    const up = await ask('/admin', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http' }, { over, host: 'cms.example.org' });
    expect([up.status, up.headers['content-security-policy']]).toEqual([200, "default-src 'self'"]);
    expect(sent).toMatchObject({ host: 'cms.example.org', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' });
    cms.closeAllConnections();
    cms.close();
    await once(cms, 'close');
    const down = await ask('/admin', {}, { over, host: 'cms.example.org' });
    over.close();
    expect(down.status).toBe(502);
    expect(down.headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' });
    expect(down.body.toString()).toContain('<h1>This website cannot be shown just now</h1>');
    expect(down.body.toString()).toContain('<a href="tel:999">999</a>');
  });
});

/** The headers that are about the file, not about a connection or the program that passed it on. */
function unchanged(headers: Record<string, unknown>): Record<string, unknown> {
  const own = ['date', 'connection', 'keep-alive', 'server', 'alt-svc', 'transfer-encoding'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
