import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from '../until.ts';
import { endingWithParent } from './running-site.ts';
import { freePort } from './free-ports.ts';

/** Starts the templates as `npm run dev` shows them, the gallery beside them. */
export async function startGallery(): Promise<{
  origin: string;
  /** A page without what the development server adds to it. */
  html(path: string): Promise<string>;
  /** Where its links lead. */
  links(path: string): Promise<string[]>;
  stop(): Promise<void>;
}> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Beside a development server that somebody may have running.
  const child = spawn(
    process.execPath,
    [
      ...endingWithParent,
      join('node_modules', 'astro', 'bin', 'astro.mjs'),
      'dev',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      '--ignore-lock',
    ],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const html = async (path: string): Promise<string> => {
    const response = await fetch(origin + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: expected a page of the gallery. ${output.slice(-2_000)}`);
    const text = await response.text();
    return text
      .replaceAll(/<style data-vite-dev-id[^>]*>.*?<\/style>/gs, '')
      .replaceAll(/<script type="module" src="[^"]*"><\/script>/g, '');
  };
  try {
    await until('the development server', () => output.includes('ready in'), { timeout: 60_000 });
  } catch (error) {
    await stop();
    throw new Error(`The development server did not start: ${output.slice(-2_000)}`, { cause: error });
  }
  return {
    origin,
    html,
    links: async (path) => [...(await html(path)).matchAll(/ href="(\/gallery\/[^"]*)"/g)].map(([, link = '']) => link),
    stop,
  };
}
