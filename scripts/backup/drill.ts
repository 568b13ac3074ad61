import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { closeServer, createPublicServer } from '../../publish/serve/server.ts';
import { type Answer, openStore } from '../../publish/store/index.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import type { Manifest } from './manifest.ts';
import { unpack } from './restore-backup.ts';
import { inWorkFolder } from './work-folder.ts';

/** What a drill found. */
export interface Drill {
  manifest: Manifest;
  /** Addresses that the restored site answered, each as the backup says. */
  addresses: number;
}

/**
 * Tries a backup out without touching anything: unpacks it into a folder of its own in the var folder, lets the public server
 * answer every address from there, and removes it again. @throws {UserError} where the site would not be the same
 */
export async function drill(file: string, varDir: string): Promise<Drill> {
  return inWorkFolder(varDir, 'trying', async (work) => {
    const { manifest, folder } = await unpack(file, work);
    return { manifest, addresses: manifest.release === null ? 0 : await askEverything(join(folder, 'store'), file) };
  });
}

/** Asks the public server for every address of a store. @returns how many there are */
async function askEverything(storeDir: string, file: string): Promise<number> {
  const store = openStore(storeDir, { readOnly: true });
  const server = createPublicServer({ store }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const wrong: string[] = [];
    let addresses = 0;
    for (const [path, answer] of store.addresses.all()) {
      addresses += 1;
      if (!isAsKept(await ask(port, path), answer)) wrong.push(path);
    }
    if (wrong.length > 0)
      throw new UserError(
        `The backup ${file} would not give the same site: ${wrong.length} of its ${addresses} addresses answer something else, among them ${wrong.slice(0, 5).join(', ')}. Make another backup; where this comes again, run npm run verify, which says what is damaged on this machine.`,
      );
    return addresses;
  } finally {
    await closeServer(server);
    store.close();
  }
}

interface Said {
  status: number;
  location: string | undefined;
  sha256: string;
}

function isAsKept({ status, location, sha256 }: Said, answer: Answer): boolean {
  if (answer.status === 301) return status === 301 && location === answer.to;
  return status === answer.status && sha256 === answer.sha256;
}

function ask(port: number, path: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'identity' } }, (response) => {
      const hash = createHash('sha256');
      response.on('data', (chunk: Buffer) => hash.update(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, sha256: hash.digest('hex') }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
