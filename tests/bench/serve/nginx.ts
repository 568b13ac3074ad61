import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { once } from 'node:events';
import { join } from 'node:path';
import { headersFor, pageSubject } from '../../../publish/serve/headers.ts';
import { until } from '../../support/until.ts';
import { freePort } from '../../support/running/free-ports.ts';

/** A server that runs. */
export interface RunningServer {
  origin: string;
  /** The processes that do its work. */
  pids: readonly number[];
  end(): Promise<void>;
}

/**
 * Starts nginx over an exported folder: one worker, as ours is one process; files sent by the kernel, compressed forms
 * from disk where they lie beside, no log, and the headers our server sends. Nothing else that would slow it.
 * `keepsFilesOpen` makes it faster still (open_file_cache), and lets it go on sending pages that were replaced: for
 * `open_file_cache_valid`, a minute by default.
 */
export async function startNginx(
  root: string,
  folder: string,
  { keepsFilesOpen = false }: { keepsFilesOpen?: boolean } = {},
): Promise<RunningServer> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), configuration({ root, folder, port, keepsFilesOpen }));
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'nginx-errors.log')], {
    stdio: 'inherit',
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child);
  return {
    origin,
    pids: childrenOf(child.pid ?? 0),
    end: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function configuration({
  root,
  folder,
  port,
  keepsFilesOpen,
}: {
  root: string;
  folder: string;
  port: number;
  keepsFilesOpen: boolean;
}): string {
  const headers = Object.entries(headersFor(pageSubject)).filter(([name]) => name !== 'Content-Type' && name !== 'Vary');
  return `
daemon off;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx-errors.log')};
events { worker_connections 1024; }
http {
  types { text/html html; text/css css; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  ${keepsFilesOpen ? 'open_file_cache max=100000;' : ''}
  gzip_static on;
  gzip_vary on;
  client_body_temp_path ${folder}/nginx-body; proxy_temp_path ${folder}/nginx-proxy; fastcgi_temp_path ${folder}/nginx-fastcgi;
  uwsgi_temp_path ${folder}/nginx-uwsgi; scgi_temp_path ${folder}/nginx-scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    error_page 404 /404.html;
${headers.map(([name, value]) => `    add_header ${name} "${value}";`).join('\n')}
  }
}
`;
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  await until('an answer of nginx', async () => {
    if (child.exitCode !== null) throw new Error('nginx did not start; what it said stands above.');
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer !== undefined;
  });
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}
