import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { MongoClient } from 'mongodb';
import { fileFor } from '../../../publish/serve/export/wanted-files.ts';
import { isPattern } from '../../../content/model/addresses/redirect-start.ts';
import { openStore } from '../../../publish/store/index.ts';
import type { S3Server } from '../../support/running/s3-server.ts';
import { readPublic } from '../../support/running/ask-public.ts';
import { follow } from '../looking/follow.ts';
import type { Finding } from '../findings.ts';
import type { History } from '../officers/acts.ts';
import { markOf } from '../officers/words.ts';
import { sitePrefix } from './cluster.ts';

type Found = Pick<Finding, 'kind' | 'of' | 'what'>;

/** Compares what is in the bucket with the live release of a store, by the bytes of each object. @returns how many objects were compared, and what differs */
export async function compareBucket(storeDir: string, { client, bucket }: S3Server): Promise<{ objects: number; different: Found[] }> {
  const there = new Map<string, string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: sitePrefix }))
    for (const { Key = '', ETag = '' } of Contents) there.set(Key.slice(sitePrefix.length), ETag.replaceAll('"', ''));
  const store = openStore(storeDir, { readOnly: true });
  const wanted = new Set<string>();
  const different: Found[] = [];
  const add = (of: string, what: string): void => void different.push({ kind: 'stale', of, what: `The bucket: ${what}` });
  try {
    for (const [path, answer] of store.addresses.all()) {
      if (path.includes('?') || isPattern(path)) continue;
      const file = fileFor(path);
      wanted.add(file);
      const found = there.get(file);
      if (found === undefined) add(path, `${file} is not there, and ${path} answers ${answer.status}.`);
      else if (answer.status !== 301) {
        const large = store.objects.file(answer.sha256);
        const bytes = large === undefined ? store.objects.get(answer.sha256) : readFileSync(large);
        const hash = createHash('md5')
          .update(bytes ?? '')
          .digest('hex');
        if (hash !== found) add(path, `${file} has other bytes than ${path} of the live release.`);
      }
    }
    for (const file of there.keys())
      if (file.endsWith('.html') && !wanted.has(file)) add(file, `${file} is still there, and belongs to no address.`);
    return { objects: there.size, different };
  } finally {
    store.close();
  }
}

/** Asks for every address that the database knows to have been live, and looks whether the store's ledger is in the database. */
export async function compareLedger(
  storeDir: string,
  { databaseUrl, publicUrl }: { databaseUrl: string; publicUrl: string },
): Promise<{ addresses: number; lost: Found[] }> {
  const client = await MongoClient.connect(databaseUrl);
  const store = openStore(storeDir, { readOnly: true });
  const reader = readPublic(publicUrl);
  try {
    const events = await client.db().collection<{ path: string; event: string }>('address-events').find().toArray();
    const known = new Set(events.map(({ path }) => path));
    const lost: Found[] = [];
    for (const { path, event } of store.ledger.rows())
      if (!known.has(path)) lost.push({ kind: 'lost', of: path, what: `The database does not know that ${path} was ${event}.` });
    for (const path of known) {
      if (path.includes('?') || isPattern(path)) continue;
      const { status, end } = await follow(path, reader);
      if (status !== 200 && status !== 410)
        lost.push({ kind: 'brokenAddresses', of: path, what: `${path} is in the ledger and answers ${status} (asked as far as ${end}).` });
    }
    return { addresses: known.size, lost };
  } finally {
    reader.close();
    store.close();
    await client.close();
  }
}

/** Each save that was answered left its version and its row of the change log. */
export async function compareRows(databaseUrl: string, histories: readonly History[]): Promise<Found[]> {
  const client = await MongoClient.connect(databaseUrl);
  try {
    const database = client.db();
    const versions = await database
      .collection<{ version?: { title?: string } }>('_news_versions')
      .find({}, { projection: { 'version.title': 1 } })
      .toArray();
    const titles = new Set(versions.map(({ version }) => version?.title ?? ''));
    const changes = await database
      .collection<{ document?: string }>('change-logs')
      .find({}, { projection: { document: 1 } })
      .toArray();
    const missing: Found[] = [];
    for (const { thing, acts } of histories) {
      const answered = acts.filter(({ outcome }) => outcome === 'answered').map(({ act }) => act);
      for (const { version, leaves } of answered)
        if (leaves === 'public' && !titles.has(`About ${markOf(thing.name, version)}`))
          missing.push({
            kind: 'versionsMissing',
            of: `${thing.name} ${version}`,
            what: `Version ${version} of ${thing.name} was answered and is not among the versions.`,
          });
      const rows = changes.filter(({ document }) => document === thing.id).length;
      if (rows < answered.length)
        missing.push({
          kind: 'changesMissing',
          of: thing.name,
          what: `${answered.length} saves of ${thing.name} were answered, and the change log has ${rows}.`,
        });
    }
    return missing;
  } finally {
    await client.close();
  }
}
