import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../../../scripts/build/with-lock.ts';

const version = '1.47.0';
const place = fileURLToPath(new URL('../../../var/test-servers/', import.meta.url));
const library = join(place, `mongo-java-server-${version}`);

/** Starts mongo-java-server, which speaks MongoDB's protocol but for transactions; Maven brings it the first time. */
export async function startMongoJavaServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  // Several files of tests may want it first.
  if (!existsSync(library)) await withLock(`${library}.arriving`, bringWithMaven);
  const start = join(library, 'Start.java');
  writeFileSync(start, startProgram);
  return run('java', ['-cp', join(library, '*'), start]);
}

// The jar's own main class (de.bwaldvogel.mongo.InMemoryMongoServer) listens on port 27017 only, where a developer's own
// MongoDB may be. This starts the same server on a free port, and ends it when the tests are gone.
const startProgram = `
public class Start {
  public static void main(String[] args) throws Exception {
    var server = new de.bwaldvogel.mongo.MongoServer(new de.bwaldvogel.mongo.backend.memory.MemoryBackend());
    server.bind("127.0.0.1", 0);
    System.out.println("port " + server.getLocalAddress().getPort());
    while (System.in.read() != -1) { }
    server.shutdownNow();
    System.exit(0);
  }
}
`;

async function bringWithMaven(): Promise<void> {
  if (existsSync(library)) return;
  const arriving = `${library}.${process.pid}`;
  mkdirSync(arriving, { recursive: true });
  const pom = join(arriving, 'pom.xml');
  writeFileSync(pom, pomFor(version));
  try {
    await finish('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${arriving}`]);
    renameSync(arriving, library);
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
}

function pomFor(wanted: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>signpost</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.bwaldvogel</groupId><artifactId>mongo-java-server</artifactId><version>${wanted}</version></dependency>
  </dependencies>
</project>
`;
}

function finish(program: string, args: string[]): Promise<void> {
  return new Promise((done, refuse) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', () => refuse(new Error(`${program} is not installed`)));
    child.on('exit', (code) =>
      code === 0 ? done() : refuse(new Error(`${program} could not bring mongo-java-server: ${said.trim().split('\n')[0]}`)),
    );
  });
}

function run(program: string, args: string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  return new Promise((done, refuse) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    const stop = () =>
      new Promise<void>((ended) => {
        if (child.exitCode !== null) return ended();
        child.once('exit', () => ended());
        child.stdin.end();
      });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      const port = /^port (\d+)/m.exec(text.toString())?.[1];
      if (port) done({ url: `mongodb://127.0.0.1:${port}/`, stop });
    });
    child.on('error', () => refuse(new Error(`${program} is not installed`)));
    child.on('exit', (code) => refuse(new Error(`mongo-java-server ended with ${code}: ${said.trim().split('\n')[0]}`)));
  });
}
