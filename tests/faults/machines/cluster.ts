import { randomBytes } from 'node:crypto';
import { freePorts } from '../../support/running/free-ports.ts';
import { type S3Server, startS3Server } from '../../support/running/s3-server.ts';
import { startMongoDb, type TestMongoDb } from '../../support/database/mongodb.ts';
import { startTestedSite, type TestedSite } from '../site/tested-site.ts';

/** One machine of the cluster: public server, CMS and worker, kept running by `npm start`, with a var folder of its own. */
export interface Machine extends TestedSite {
  name: string;
}

/** Two machines, with the database and the buckets that they share. */
export interface Cluster {
  machines: readonly [Machine, Machine];
  database: TestMongoDb;
  s3: S3Server;
  end(): Promise<void>;
}

/** Where in the bucket the public site is kept. */
export const sitePrefix = 'site/';

/** Starts the database, the bucket and both machines, the second once the first is up. @throws where one cannot be had here */
export async function startCluster(): Promise<Cluster> {
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    for (const one of ends.toReversed()) await one();
  };
  try {
    const database = await startMongoDb();
    if ('skipped' in database) throw new Error(database.skipped);
    ends.push(database.stop);
    const s3 = await startS3Server();
    if ('skipped' in s3) throw new Error(s3.skipped);
    ends.push(s3.stop);
    const ports = await freePorts(6);
    const settings = {
      ...s3.settings,
      DATABASE_URL: database.url,
      ...(database.compatibility === 'none' ? {} : { DATABASE_COMPATIBILITY: database.compatibility }),
      UPLOADS_DIR: `s3://${s3.bucket}/uploads`,
      EXPORT_DIR: `s3://${s3.bucket}/${sitePrefix.slice(0, -1)}`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      WORKER_TOKEN: randomBytes(32).toString('hex'),
      WORKER_URLS: `http://127.0.0.1:${ports[2]},http://127.0.0.1:${ports[5]}`,
      // One name of the public site and one of the CMS, however many machines there are.
      PUBLIC_URL: `http://localhost:${ports[0]}`,
      CMS_URL: `http://localhost:${ports[1]}`,
    };
    const first = await startTestedSite(settings, { ports: ports.slice(0, 3) as [number, number, number] });
    ends.push(first.end);
    const second = await startTestedSite(settings, {
      ports: ports.slice(3) as [number, number, number],
      administrator: first.administrator,
    });
    ends.push(second.end);
    return {
      machines: [
        { ...first, name: 'A' },
        { ...second, name: 'B' },
      ],
      database,
      s3,
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
