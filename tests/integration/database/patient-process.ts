import { openSync, writeSync } from 'node:fs';
import { rowsOf } from './rows.ts';
import { startPayload } from './start-payload.ts';

// Run by lost-file.test.ts as a process of its own: saves without end, notes the title of each save once it is answered, and
// goes on after each that was refused because of the database.
const [url, answersFile] = process.argv.slice(2);
if (!url || !answersFile) throw new Error('Usage: patient-process.ts DATABASE_URL ANSWERS_FILE');

const answers = openSync(answersFile, 'a');
const payload = await startPayload({ url });
for (let number = 0; ; number += 1) {
  const title = `from the other process ${number}`;
  try {
    await rowsOf(payload, 'suite-articles').create({ title, _status: 'published' });
    writeSync(answers, `${title}\n`);
  } catch (error) {
    if ((error as { status?: number }).status !== 503) throw error;
    writeSync(answers, `refused: ${(error as Error).message}\n`);
  }
  await new Promise((resolve) => setImmediate(resolve));
}
