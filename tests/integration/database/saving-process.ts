import { openSync, writeSync } from 'node:fs';
import { rowsOf } from './rows.ts';
import { startPayload } from './start-payload.ts';

/** A save that was answered: what the officer was told is stored. */
export type Answer = { document: string; mark: string; operation: 'create' | 'update' | 'delete' };

// Run by lost-writes.test.ts as a process of its own: saves without end, and notes each save once it is answered.
// The note is a synchronous write to a file, so it stands even if the process is killed right after it.
const [url, name, answersFile, shared] = process.argv.slice(2);
if (!url || !name || !answersFile || !shared) throw new Error('Usage: saving-process.ts DATABASE_URL NAME ANSWERS_FILE SHARED_DOCUMENT');

const answers = openSync(answersFile, 'a');
const payload = await startPayload({ url });
const articles = rowsOf(payload, 'suite-articles');
await Promise.all([saveForEver(0), saveForEver(1), saveForEver(2)]);

async function saveForEver(lane: number): Promise<void> {
  const mine: string[] = [];
  for (let number = 0; ; number += 1) {
    const mark = `${name}-${process.pid}-${lane}-${number}`;
    const oldest = mine[0];
    const turn = number % 6;
    if (turn === 3 || turn === 4) {
      const document = turn === 3 ? shared! : (oldest ?? shared!);
      await articles.update(document, article(mark), { draft: turn === 4 });
      note({ document, mark, operation: 'update' });
    } else if (turn === 5 && oldest && mine.length > 20) {
      mine.shift();
      await articles.remove(oldest);
      note({ document: oldest, mark, operation: 'delete' });
    } else {
      const created = await articles.create({ ...article(mark), slug: mark });
      note({ document: created.id, mark, operation: 'create' });
      mine.push(created.id);
    }
  }
}

function article(mark: string): object {
  return {
    title: mark,
    _status: 'published',
    facts: [
      { label: 'first', figure: mark },
      { label: 'second', figure: mark },
    ],
    body: [{ blockType: 'suite-callout', heading: mark }],
  };
}

function note(answer: Answer): void {
  writeSync(answers, `${JSON.stringify(answer)}\n`);
}
