import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { changing, pagePath, pageText, releaseOf, stylePath, styleText } from './numbered-site.ts';

/** What somebody saw who looked closely. */
export interface Checked {
  pages: number;
  /** Answers that were no 200. */
  errors: number;
  /** Pages that were no release's, or older than one seen before, or whose style sheet was not theirs. */
  mixed: number;
}

/** Reads pages that change, one after the other, each with its style sheet, until the signal ends it. */
export async function checkPages(origin: string, signal: AbortSignal): Promise<Checked> {
  const agent = new Agent({ keepAlive: true });
  const checked: Checked = { pages: 0, errors: 0, mixed: 0 };
  let newest = 0;
  for (let turn = 0; !signal.aborted; turn += 1) {
    const index = turn % changing;
    const page = await ask(origin, pagePath(index), agent);
    const release = releaseOf(page.text);
    checked.pages += 1;
    if (page.status !== 200) checked.errors += 1;
    else if (release === undefined || release < newest || page.text !== pageText(index, release)) checked.mixed += 1;
    else {
      newest = release;
      const style = await ask(origin, stylePath(release), agent);
      if (style.status !== 200) checked.errors += 1;
      else if (style.text !== styleText(release)) checked.mixed += 1;
    }
    // Somebody who looks, not load.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  agent.destroy();
  return checked;
}

function ask(origin: string, path: string, agent: Agent): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const failed = (): void => resolve({ status: 0, text: '' });
    request(origin + path, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          text: (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString(),
        });
      });
    })
      .on('error', failed)
      .end();
  });
}
