import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { until } from '../until.ts';
import { freePort } from './free-ports.ts';

/** A web server of somebody else’s that serves a folder. */
interface WebServer {
  port: number;
  /** Reads its set-up again, as the document tells an operator to let it. */
  reload(): void;
  stop(): Promise<void>;
}

/** Why a web server cannot be tested with here; undefined where it can. */
export function lacking(program: 'nginx' | 'caddy'): string | undefined {
  return spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0 ? undefined : `${program} is not installed`;
}

/** Starts nginx over an exported folder, as docs/operating.md says. `folder` is for its own files. */
export async function startNginx(root: string, folder: string): Promise<WebServer> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/errors.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  include ${root}/.host/nginx-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}/.host/nginx-site.conf;
  }
}
`,
  );
  const child = spawn('nginx', ['-c', file, '-p', folder, '-e', `${folder}/errors.log`], { stdio: ['ignore', 'inherit', 'inherit'] });
  return running(child, port, () => void child.kill('SIGHUP'));
}

/** Starts Caddy over an exported folder, as docs/operating.md says. */
export async function startCaddy(root: string, folder: string): Promise<WebServer> {
  const port = await freePort();
  const admin = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{
  admin 127.0.0.1:${admin}
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${root}/.host/Caddyfile
}
`,
  );
  const child = spawn('caddy', ['run', '--config', file], {
    stdio: 'ignore',
    // What it keeps of its own.
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  return running(child, port, () => {
    const { status, stderr } = spawnSync('caddy', ['reload', '--config', file, '--address', `127.0.0.1:${admin}`, '--force']);
    if (status !== 0) throw new Error(stderr.toString());
  });
}

async function running(child: ChildProcess, port: number, reload: () => void): Promise<WebServer> {
  await until('an answer of the web server', async () => {
    if (child.exitCode !== null) throw new Error('The web server did not start; what it said stands above.');
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer !== undefined;
  });
  return {
    port,
    reload,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
