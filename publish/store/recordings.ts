import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';
import type { RecordedQuestion, Recording, Store, UnitOfWork } from './types.ts';

interface PageRow {
  id: number;
  path: string;
  route: string;
  title: string | null;
  ids: string | null;
  card: string | null;
  questions: string;
}

/** Reads what the pages of the live renderer were made from. */
export function readRecordings(open: () => Connection): Store['recordings'] {
  return {
    filedUnder: (topics) =>
      open().all<RecordedQuestion>(
        `SELECT id, call, hash FROM question WHERE id IN (
           SELECT question FROM json_each(?) AS wanted CROSS JOIN question_topic ON question_topic.topic = wanted.value)`,
        JSON.stringify([...topics]),
      ),

    questions: () => open().iterate<RecordedQuestion>('SELECT id, call, hash FROM question ORDER BY id'),

    askedBy: (questions) =>
      open()
        .all<{ path: string }>(
          `SELECT path FROM page WHERE id IN (
             SELECT page FROM json_each(?) AS wanted CROSS JOIN asked ON asked.question = wanted.value)
           ORDER BY path`,
          JSON.stringify([...questions]),
        )
        .map(({ path }) => path),

    hash: (call) => open().get<{ hash: string }>('SELECT hash FROM question WHERE call = ?', call)?.hash,

    page(path) {
      const row = open().get<PageRow>('SELECT * FROM page WHERE path = ?', path);
      return row === undefined ? undefined : recordingOf(open(), row);
    },

    *pages() {
      const connection = open();
      for (const row of connection.iterate<PageRow>('SELECT * FROM page ORDER BY id')) yield recordingOf(connection, row);
    },

    withTitle: (title) => pathsOf(open().all<{ path: string }>('SELECT path FROM page WHERE title = ? ORDER BY path', title)),

    fragmentLinksTo: (path) =>
      open().all<{ from: string; fragment: string }>(
        `SELECT page.path AS "from", fragment FROM fragment_link JOIN page ON page.id = fragment_link.page
         WHERE target = ? ORDER BY page.path, fragment`,
        path,
      ),

    stale: () => pathsOf(open().all<{ path: string }>('SELECT path FROM page WHERE stale_order IS NOT NULL ORDER BY stale_order, path')),

    count: () => open().get<{ pages: number }>('SELECT count(*) AS pages FROM page')?.pages ?? 0,
  };
}

/** Writes recordings in the open transaction. Before it commits, `finish` removes questions that nobody asks any more. */
export function writeRecordings(connection: Connection): UnitOfWork['recordings'] & { finish(): void } {
  /** The numbers of calls this transaction has met: most are asked by many pages. */
  const numbers = new Map<string, number>();
  /** Questions that a page stopped asking, or that are new. */
  const perhapsUnasked = new Set<number>();

  const numberOf = (call: string): number | undefined => {
    const known = numbers.get(call) ?? connection.get<{ id: number }>('SELECT id FROM question WHERE call = ?', call)?.id;
    if (known !== undefined) numbers.set(call, known);
    return known;
  };

  const numbersOf = ({ path, calls }: Recording): number[] => {
    const asked = new Set<number>();
    for (const call of calls) {
      const number = numberOf(call);
      if (number === undefined)
        throw new StoreError(
          `The page ${path} was made from a call the store does not know: expected recordings.question("${call}", …) before.`,
        );
      asked.add(number);
    }
    return [...asked].sort((a, b) => a - b);
  };

  const forgetLinks = (page: number): void => {
    connection.run('DELETE FROM fragment_link WHERE page = ?', page);
  };

  const stopAsking = (page: number, questions: readonly number[]): void => {
    if (questions.length === 0) return;
    connection.run('DELETE FROM asked WHERE page = ?1 AND question IN (SELECT value FROM json_each(?2))', page, JSON.stringify(questions));
    for (const question of questions) perhapsUnasked.add(question);
  };

  const ask = (page: number, questions: readonly number[]): void => {
    if (questions.length === 0) return;
    connection.run('INSERT INTO asked (question, page) SELECT value, ?1 FROM json_each(?2)', page, JSON.stringify(questions));
  };

  return {
    clear() {
      for (const table of ['page', 'question', 'question_topic', 'asked', 'fragment_link']) connection.run(`DELETE FROM ${table}`);
      numbers.clear();
      perhapsUnasked.clear();
    },

    page(recording) {
      const { path, route, title, ids, fragmentLinks, card } = recording;
      const before = connection.get<{ id: number; questions: string }>('SELECT id, questions FROM page WHERE path = ?', path);
      const now = numbersOf(recording);
      const questions = JSON.stringify(now);
      const values = [route, title ?? null, ids === undefined ? null : JSON.stringify(ids), card ?? null, questions];
      if (before === undefined) {
        connection.run('INSERT INTO page (path, route, title, ids, card, questions) VALUES (?, ?, ?, ?, ?, ?)', path, ...values);
      } else {
        connection.run(
          'UPDATE page SET route = ?, title = ?, ids = ?, card = ?, questions = ?, stale_order = NULL WHERE id = ?',
          ...values,
          before.id,
        );
        forgetLinks(before.id);
      }
      const page = before?.id ?? lastId(connection);
      const asked = new Set(questionsIn(before?.questions));
      const asks = new Set(now);
      stopAsking(page, [...asked.difference(asks)]);
      ask(page, [...asks.difference(asked)]);
      for (const link of new Set(fragmentLinks)) {
        const [target = '', fragment = ''] = splitAtFirst(link, '#');
        connection.run('INSERT INTO fragment_link (target, page, fragment) VALUES (?, ?, ?)', target, page, fragment);
      }
    },

    question(call, hash, topics) {
      const known = numberOf(call);
      if (known !== undefined) {
        connection.run('UPDATE question SET hash = ?1 WHERE id = ?2 AND hash <> ?1', hash, known);
        return;
      }
      connection.run('INSERT INTO question (call, hash) VALUES (?, ?)', call, hash);
      const question = lastId(connection);
      numbers.set(call, question);
      perhapsUnasked.add(question);
      for (const topic of new Set(topics)) connection.run('INSERT INTO question_topic (topic, question) VALUES (?, ?)', topic, question);
    },

    remove(path) {
      const page = connection.get<{ id: number; questions: string }>('SELECT id, questions FROM page WHERE path = ?', path);
      if (page === undefined) return;
      stopAsking(page.id, questionsIn(page.questions));
      forgetLinks(page.id);
      connection.run('DELETE FROM page WHERE id = ?', page.id);
    },

    markStale(paths, order = 0) {
      for (const path of paths)
        connection.run('UPDATE page SET stale_order = min(coalesce(stale_order, ?1), ?1) WHERE path = ?2', order, path);
    },

    finish() {
      for (const question of perhapsUnasked) {
        if (connection.get('SELECT 1 FROM asked WHERE question = ? LIMIT 1', question) !== undefined) continue;
        connection.run('DELETE FROM question_topic WHERE question = ?', question);
        connection.run('DELETE FROM question WHERE id = ?', question);
      }
    },
  };
}

function recordingOf(connection: Connection, { id, path, route, title, ids, card, questions }: PageRow): Recording {
  const calls = connection.all<{ call: string }>(
    'SELECT call FROM json_each(?) AS wanted JOIN question ON question.id = wanted.value ORDER BY wanted.key',
    questions,
  );
  const links = connection.all<{ target: string; fragment: string }>(
    'SELECT target, fragment FROM fragment_link WHERE page = ? ORDER BY target, fragment',
    id,
  );
  return {
    path,
    route,
    calls: calls.map(({ call }) => call),
    ...(title === null ? {} : { title }),
    ...(ids === null ? {} : { ids: JSON.parse(ids) as string[] }),
    ...(links.length === 0 ? {} : { fragmentLinks: links.map(({ target, fragment }) => `${target}#${fragment}`) }),
    ...(card === null ? {} : { card }),
  };
}

function questionsIn(json: string | undefined): number[] {
  return json === undefined ? [] : (JSON.parse(json) as number[]);
}

function lastId(connection: Connection): number {
  return connection.get<{ id: number }>('SELECT last_insert_rowid() AS id')?.id ?? 0;
}

function splitAtFirst(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function pathsOf(rows: { path: string }[]): string[] {
  return rows.map(({ path }) => path);
}
