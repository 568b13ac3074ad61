import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { databaseUrl, foldersIn, pathOf } from '../../publish/environment/index.ts';
import { readSettings } from '../../publish/environment/settings.ts';
import { varFolder } from '../bootstrap/places.mjs';

/** Whether a new installation begins with the sample content. */
type SampleContent = 'on' | 'off';

interface Asking {
  signal: AbortSignal;
  input?: NodeJS.ReadStream | (NodeJS.ReadableStream & { isTTY?: boolean });
  output?: NodeJS.WriteStream | (NodeJS.WritableStream & { isTTY?: boolean });
}

/**
 * What a new installation begins with, and how that is known: as a setting says, as was answered before, or as somebody in a
 * terminal answers now. Asked once: the answer is kept until the database is ready, so that a start that was cut off goes on.
 * @returns undefined where there is something already, or nobody to ask
 */
export async function chooseFirstContent({
  signal,
  input = process.stdin,
  output = process.stdout,
}: Asking): Promise<SampleContent | undefined> {
  const { SAMPLE_CONTENT: setting } = readSettings(['SAMPLE_CONTENT']);
  if (setting !== undefined) return setting;
  const answered = keptAnswer();
  if (answered !== undefined) return answered;
  if (isBegun() || input.isTTY !== true || output.isTTY !== true) return undefined;
  const answer = await ask(input, output, signal);
  mkdirSync(varFolder(), { recursive: true, mode: 0o700 });
  writeFileSync(answerFile(), `${answer}\n`, { mode: 0o600, flush: true });
  return answer;
}

/** Whether an earlier start got as far as a database or a public site. */
function isBegun(): boolean {
  const settings = readSettings(['DATABASE_URL']);
  const url = databaseUrl({ ...settings, VAR_DIR: varFolder() });
  const hasDatabase = url.startsWith('file:') && existsSync(pathOf(url));
  return hasDatabase || existsSync(join(foldersIn(varFolder()).storeDir, 'store.db'));
}

const question = `
What should this Signpost begin with?

  1  The sample: a whole site to look around in. You can remove it in one step later.
  2  A site of your own: nothing in it yet, and a checklist that leads you to the day it goes public.

Type 1 or 2, and press Enter (Enter alone is 1): `;

async function ask(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, signal: AbortSignal): Promise<SampleContent> {
  const lines = createInterface({ input, output });
  // In a terminal it takes Ctrl-C for itself, which is to stop the start.
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    for (let words = question; ; words = 'Type 1 for the sample, or 2 for a site of your own: ') {
      const answer = (await lines.question(words, { signal })).trim();
      if (answer === '' || answer === '1') return 'on';
      if (answer === '2') return 'off';
    }
  } finally {
    lines.close();
  }
}

function keptAnswer(): SampleContent | undefined {
  const file = answerFile();
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === 'on' || text === 'off' ? text : undefined;
}

function answerFile(): string {
  return join(varFolder(), 'sample-content');
}
