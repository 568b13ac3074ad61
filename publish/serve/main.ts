import { pathToFileURL } from 'node:url';
import { readEnvironment } from '../environment/index.ts';
import { refuseUnfinishedRestore } from '../environment/unfinished-restore.mjs';
import { serveSpool } from '../intake/carry.ts';
import { openIntake } from '../intake/index.ts';
import { lettersKeyNote } from '../intake/seal.ts';
import { openSpool } from '../intake/spool.ts';
import { countNotFound } from '../reads/count-not-found.ts';
import { countReads } from '../reads/count-reads.ts';
import { openStore } from '../store/index.ts';
import { log } from '../logging/log.ts';
import { closeServer, createPublicServer } from './server.ts';

/** Serves the public site until it is asked to stop. With `--print` it says what it would serve, and ends. */
export function main(options: string[]): void {
  const {
    varDir,
    storeDir,
    spoolDir,
    publicHost,
    publicPort,
    publicUrl,
    hasIntake,
    trustedProxies,
    cacheBytes,
    isStaging,
    hsts,
    spoolToken,
    spoolHost,
    spoolPort,
  } = readEnvironment();
  const open = () => openStore(storeDir, { readOnly: true });

  if (options.includes('--print')) {
    const release = open().live();
    console.log(JSON.stringify({ storeDir, publicHost, publicPort, publicUrl, release }, null, 2));
    return;
  }

  refuseUnfinishedRestore(varDir);
  const spool = openSpool(spoolDir);
  const lettersKey = (): string | undefined => {
    const store = open();
    try {
      const key = store.note(lettersKeyNote);
      return typeof key === 'string' ? key : undefined;
    } finally {
      store.close();
    }
  };
  const intake = hasIntake ? openIntake({ spool, origin: publicUrl, lettersKey, trustedProxies }) : undefined;
  const reads = hasIntake ? countReads({ spool }) : undefined;
  const notFound = hasIntake ? countNotFound({ spool }) : undefined;
  const policy = { isStaging, hsts };
  const server = createPublicServer({
    store: open,
    intake,
    reads,
    notFound,
    archiveOrigin: publicUrl,
    maxCacheBytes: cacheBytes,
    isBehindProxy: trustedProxies > 0,
    policy,
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    log.error(whyNotListening(error, publicHost, publicPort));
    process.exitCode = 1;
  });
  server.listen(publicPort, publicHost, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : publicPort;
    log.info(`The public site answers on http://${publicHost}:${port}`);
  });
  const carrying = spoolToken === undefined ? undefined : serveSpool(spoolDir, spoolToken, (error) => log.error({ err: error }));
  let isSaid = false;
  // The network of this machine, or whoever has the port, may take a while after it started.
  carrying?.on('error', (error: NodeJS.ErrnoException) => {
    if (!isSaid)
      log.error(
        `The spool cannot be offered to the worker of another machine on ${spoolHost}:${spoolPort} (SPOOL_HOST, SPOOL_PORT), which is tried again by itself. ${error.message}`,
      );
    isSaid = true;
    setTimeout(() => carrying.listen(spoolPort, spoolHost), 1_000).unref();
  });
  carrying?.on('listening', () => {
    if (isSaid) log.info('The spool is offered to the worker of another machine.');
    isSaid = false;
  });
  carrying?.listen(spoolPort, spoolHost);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void Promise.all([closeServer(server), carrying && closeServer(carrying)]).then(() =>
        Promise.all([reads?.close(), notFound?.close()]),
      );
    });
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program, so the public site cannot start. Stop that program, or choose another port: PUBLIC_PORT=${port + 1} npm start`;
    case 'EACCES':
      return `This user may not open port ${port}, so the public site cannot start. Choose a port above 1023: PUBLIC_PORT=4321 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no network address "${host}" (PUBLIC_HOST), so the public site cannot start. Use 127.0.0.1 for this machine only, 0.0.0.0 for every network.`;
    default:
      return `The public site cannot start on ${host}:${port}: ${error.message}`;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
