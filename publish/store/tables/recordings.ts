import type { Connection } from '../database/connection.ts';
import type { RecordedQuestion, Recording, Store } from '../types.ts';

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

function pathsOf(rows: { path: string }[]): string[] {
  return rows.map(({ path }) => path);
}
