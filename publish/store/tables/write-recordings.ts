import type { Connection } from '../database/connection.ts';
import { StoreError } from '../store-error.ts';
import type { Recording, UnitOfWork } from '../types.ts';

/** Recordings in the open transaction. */
export interface RecordingsWriter {
  recordings: UnitOfWork['recordings'];
  /** Writes what waits to be written in order, before something is read. */
  settle(): void;
  /** Removes questions that nobody asks any more, before the transaction commits. */
  finish(): void;
}

/** Writes recordings in the open transaction. */
export function writeRecordings(connection: Connection): RecordingsWriter {
  /** The calls this transaction has met: most are asked by many pages. */
  const met = new Map<string, { id: number; hash: string }>();
  /** Questions that a page stopped asking, or that are new. */
  const perhapsUnasked = new Set<number>();
  const asked = openAsked(connection);

  const questionOf = (call: string): { id: number; hash: string } | undefined => {
    const known = met.get(call) ?? connection.get<{ id: number; hash: string }>('SELECT id, hash FROM question WHERE call = ?', call);
    if (known !== undefined) met.set(call, known);
    return known;
  };

  const questionsOf = ({ path, calls }: Recording): Set<number> =>
    new Set(
      calls.map((call) => {
        const question = questionOf(call);
        if (question !== undefined) return question.id;
        throw new StoreError(
          `The page ${path} was made from a call the store does not know: expected recordings.question("${call}", …) before.`,
        );
      }),
    );

  const stopAsking = (page: number, questions: readonly number[]): void => {
    asked.remove(page, questions);
    for (const question of questions) perhapsUnasked.add(question);
  };

  const forgetLinks = (page: number): void => {
    connection.run('DELETE FROM fragment_link WHERE page = ?', page);
  };

  return {
    recordings: {
      clear() {
        for (const table of ['page', 'question', 'question_topic', 'asked', 'fragment_link']) connection.run(`DELETE FROM ${table}`);
        asked.clear();
        met.clear();
        perhapsUnasked.clear();
      },

      page(recording) {
        const { path, route, title, ids, fragmentLinks, card } = recording;
        const before = connection.get<PageRow>('SELECT id, questions FROM page WHERE path = ?', path);
        const now = questionsOf(recording);
        const values = [route, title ?? null, ids === undefined ? null : JSON.stringify(ids), card ?? null, JSON.stringify([...now])];
        const page = before?.id ?? connection.insert(insertPage, ...values, path);
        if (before !== undefined) {
          connection.run(updatePage, ...values, before.id);
          forgetLinks(before.id);
        }
        const old = new Set(questionsIn(before));
        stopAsking(page, [...old.difference(now)]);
        asked.add(page, now.difference(old));
        for (const link of new Set(fragmentLinks)) connection.run(insertLink, page, ...splitAtHash(link));
      },

      question(call, hash, topics) {
        const known = questionOf(call);
        if (known === undefined) {
          const id = connection.insert('INSERT INTO question (call, hash) VALUES (?, ?)', call, hash);
          for (const topic of new Set(topics)) connection.run('INSERT INTO question_topic (topic, question) VALUES (?, ?)', topic, id);
          perhapsUnasked.add(id);
          met.set(call, { id, hash });
        } else if (known.hash !== hash) {
          connection.run('UPDATE question SET hash = ? WHERE id = ?', hash, known.id);
          known.hash = hash;
        }
      },

      remove(path) {
        const page = connection.get<PageRow>('SELECT id, questions FROM page WHERE path = ?', path);
        if (page === undefined) return;
        stopAsking(page.id, questionsIn(page));
        forgetLinks(page.id);
        connection.run('DELETE FROM page WHERE id = ?', page.id);
      },

      markStale(paths, order = 0) {
        for (const path of paths)
          connection.run('UPDATE page SET stale_order = min(coalesce(stale_order, ?1), ?1) WHERE path = ?2', order, path);
      },
    },

    settle: asked.write,

    finish() {
      asked.write();
      for (const question of perhapsUnasked) {
        if (connection.get('SELECT 1 FROM asked WHERE question = ? LIMIT 1', question) !== undefined) continue;
        connection.run('DELETE FROM question_topic WHERE question = ?', question);
        connection.run('DELETE FROM question WHERE id = ?', question);
      }
    },
  };
}

interface PageRow {
  id: number;
  questions: string;
}

const insertPage = 'INSERT INTO page (route, title, ids, card, questions, path) VALUES (?, ?, ?, ?, ?, ?)';
const updatePage = 'UPDATE page SET route = ?, title = ?, ids = ?, card = ?, questions = ?, stale_order = NULL WHERE id = ?';
const insertLink = 'INSERT INTO fragment_link (page, target, fragment) VALUES (?, ?, ?)';

/**
 * Which page asked which question. New rows are written in the table's order, when the unit ends: a whole render has millions,
 * and one after the other as pages come they take twice as long.
 */
function openAsked(connection: Connection): {
  add(page: number, questions: Iterable<number>): void;
  remove(page: number, questions: readonly number[]): void;
  clear(): void;
  write(): void;
} {
  /** Each question and page as one number. */
  let waiting: number[] = [];

  const write = (): void => {
    if (waiting.length === 0) return;
    const inOrder = Float64Array.from(waiting).sort();
    for (let start = 0; start < inOrder.length; start += rowsAtOnce)
      connection.run(insertAsked, `[${inOrder.subarray(start, start + rowsAtOnce).join()}]`);
    waiting = [];
  };

  return {
    write,
    add(page, questions) {
      for (const question of questions) waiting.push(question * manyPages + page);
    },
    remove(page, questions) {
      if (questions.length === 0) return;
      write();
      connection.run(
        'DELETE FROM asked WHERE page = ?1 AND question IN (SELECT value FROM json_each(?2))',
        page,
        JSON.stringify(questions),
      );
    },
    clear() {
      waiting = [];
    },
  };
}

/** More pages than there can be: question × this + page is a whole number that JavaScript holds exactly. */
const manyPages = 2 ** 26;
const rowsAtOnce = 10_000;
const insertAsked = `INSERT INTO asked (question, page) SELECT value / ${manyPages}, value % ${manyPages} FROM json_each(?)`;

function questionsIn(page: PageRow | undefined): number[] {
  return page === undefined ? [] : (JSON.parse(page.questions) as number[]);
}

function splitAtHash(link: string): [path: string, fragment: string] {
  const at = link.indexOf('#');
  return at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
}
