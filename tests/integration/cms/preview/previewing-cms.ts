import type { Server } from 'node:http';
import { once } from 'node:events';
import { loadCompiledSite } from '../../../../publish/rendering/compiled-site.ts';
import { buildRenderer } from '../../../../scripts/build/renderer.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';
import { freePort } from '../../../support/running/free-ports.ts';

/** A CMS with a worker that answers it, over the real templates. */
export interface PreviewingCms {
  cms: Cms;
  worker: WorkerInProcess;
  /** Makes a document and gives its identifier. */
  make(who: Caller, collection: string, data: object, query?: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts both; the templates are compiled first where they changed. */
export async function startPreviewingCms(): Promise<PreviewingCms> {
  const workerPort = await freePort();
  const cms = await startCms({ workerPort });
  await buildRenderer();
  const worker = await startWorker(cms, { site: await loadCompiledSite(cms.folder) });
  const { serveWorker } = await import('../../../../cms/jobs/serve-worker.ts');
  const { secrets } = await import('../../../../cms/secrets.ts');
  const parts = { ...worker, payload: cms.payload };
  const server: Server = serveWorker(
    { parts, waitsFor: '' },
    { port: workerPort, token: secrets().workerToken, log: (line) => worker.lines.push(line) },
  );
  await once(server, 'listening');
  return {
    cms,
    worker,
    make: async (who, collection, data, query = '?draft=true') => {
      const { status, body } = await who.send('POST', `/api/${collection}${query}`, data);
      if (status !== 201) throw new Error(`The CMS answered ${status}: ${JSON.stringify(body)}`);
      return (body['doc'] as { id: string }).id;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await worker.stop();
      await cms.stop();
    },
  };
}
