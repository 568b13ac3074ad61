import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { withLock } from '../../../scripts/build/with-lock.ts';

/** An S3-compatible server for tests (moto’s), with an empty bucket of its own. */
export interface S3Server {
  /** Where it answers, `http://127.0.0.1:PORT`. */
  endpoint: string;
  bucket: string;
  /** The settings that name it, for a process that a test starts or for `vi.stubEnv`. */
  settings: { AWS_ENDPOINT_URL_S3: string; AWS_REGION: string; AWS_ACCESS_KEY_ID: string; AWS_SECRET_ACCESS_KEY: string };
  /** A client of the test’s own, to see what is there. */
  client: S3Client;
  stop: () => Promise<void>;
}

/** Starts an S3-compatible server on a free port; pip brings it the first time. Else a line that says why there is none. */
export async function startS3Server(): Promise<S3Server | { skipped: string }> {
  try {
    return await start();
  } catch (error) {
    return { skipped: `no S3 server to test with: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
}

const version = '5.2.5';
const place = fileURLToPath(new URL('../../../var/test-servers/', import.meta.url));
const library = join(place, `moto-${version}`);
const program = join(library, 'bin', 'python');

// `moto_server` prints no port where it was told to take a free one, and goes on running when those who started it are gone.
const startProgram = `
import sys, threading
from werkzeug.serving import make_server
from moto.server import DomainDispatcherApplication, MotoRequestHandler, create_backend_app

server = make_server("127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), threaded=True, request_handler=MotoRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("port", server.server_port, flush=True)
sys.stdin.read()
`;

async function start(): Promise<S3Server> {
  // Several files of tests may want it first.
  if (!existsSync(program)) await withLock(`${library}.arriving`, bringWithPip);
  const { port, stop } = await run();
  const endpoint = `http://127.0.0.1:${port}`;
  const settings = {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'signpost',
    AWS_SECRET_ACCESS_KEY: 'only for tests',
  };
  const bucket = 'signpost';
  const client = new S3Client({
    endpoint,
    region: settings.AWS_REGION,
    forcePathStyle: true,
    credentials: { accessKeyId: settings.AWS_ACCESS_KEY_ID, secretAccessKey: settings.AWS_SECRET_ACCESS_KEY },
  });
  await client.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-2' } }));
  return {
    endpoint,
    bucket,
    settings,
    client,
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
}

async function bringWithPip(): Promise<void> {
  if (existsSync(program)) return;
  mkdirSync(place, { recursive: true });
  const arriving = `${library}.${process.pid}`;
  try {
    await finish('python3', ['-m', 'venv', arriving]);
    await finish(join(arriving, 'bin', 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `moto[s3,server]==${version}`,
    ]);
    renameSync(arriving, library);
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
}

function finish(command: string, args: string[]): Promise<void> {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', () => refuse(new Error(`${command} is not installed`)));
    child.on('exit', (code) => (code === 0 ? done() : refuse(new Error(`pip could not bring moto: ${said.trim().split('\n').at(-1)}`))));
  });
}

function run(): Promise<{ port: number; stop: () => Promise<void> }> {
  return new Promise((done, refuse) => {
    const script = join(library, 'start.py');
    writeFileSync(script, startProgram);
    const child = spawn(program, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    let [said, printed] = ['', ''];
    // It tells each request, which nobody reads.
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)));
    child.stdout.on('data', (text: Buffer) => {
      // The line may come in pieces.
      printed += text.toString();
      const port = /^port (\d+)\n/m.exec(printed)?.[1];
      if (port !== undefined) done({ port: Number(port), stop: () => ended(child) });
    });
    child.on('error', (cause) => refuse(new Error(`${program} cannot be started`, { cause })));
    child.on('exit', (code) => refuse(new Error(`moto ended with ${code}: ${said.trim().split('\n').at(-1)}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.stdin?.end();
  });
}
