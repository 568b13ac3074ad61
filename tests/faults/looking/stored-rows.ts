import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../findings.ts';
import type { Act, History } from '../officers/acts.ts';
import { markOf } from '../officers/words.ts';

/** What was counted in the CMS's database after the run. */
export interface StoredRows {
  versions: number;
  changes: number;
  receipts: number;
  /** What was answered and has no row of its own. */
  missing: Pick<Finding, 'kind' | 'of' | 'what'>[];
}

/** Where each kind of thing keeps its versions; redirects have none. */
const versionsOf: Partial<Record<History['thing']['collection'], { table: string; title: string }>> = {
  news: { table: '_news_v', title: 'version_title' },
  pages: { table: '_pages_v', title: 'version_title' },
  alerts: { table: '_alerts_v', title: 'version_title' },
  files: { table: '_files_v', title: 'version_title' },
  globals: { table: '_settings_v', title: 'version_sample_notice' },
};

/** Reads the database itself: each save that was answered left its version and, where it is about what is public, its row of the change log. */
export function lookAtStoredRows(folder: string, histories: readonly History[]): StoredRows {
  const database = new DatabaseSync(join(folder, 'database', 'signpost.db'), { readOnly: true });
  try {
    const count = (sql: string, ...values: string[]): number => Number(database.prepare(sql).get(...values)?.['count'] ?? 0);
    const missing = histories.flatMap(({ thing, acts }) => {
      const answered = acts.filter(({ outcome }) => outcome === 'answered').map(({ act }) => act);
      const versions = versionsOf[thing.collection];
      const hasVersion = ({ version }: Act): boolean =>
        versions === undefined ||
        count(`SELECT count(*) count FROM ${versions.table} WHERE instr(${versions.title}, ?) > 0`, markOf(thing.name, version)) > 0;
      const unversioned = answered.filter((act) => !hasVersion(act));
      const wanted = answered.filter(({ leaves }) => leaves === 'public' || leaves === 'withdrawn').length;
      const rows = count('SELECT count(*) count FROM change_log WHERE document = ?', thing.id);
      const name = `${thing.name} (${thing.collection}/${thing.id})`;
      return [
        ...unversioned.map(({ version }) => ({
          kind: 'versionsMissing' as const,
          of: `${thing.name} ${version}`,
          what: `${name}: version ${version} was answered and is not among the versions.`,
        })),
        ...(rows >= wanted
          ? []
          : [
              {
                kind: 'changesMissing' as const,
                of: thing.name,
                what: `${name}: ${wanted} saves were answered, and the change log has ${rows}.`,
              },
            ]),
      ];
    });
    const versions = Object.values(versionsOf).map(({ table }) => count(`SELECT count(*) count FROM ${table}`));
    return {
      versions: versions.reduce((sum, one) => sum + one, 0),
      changes: count('SELECT count(*) count FROM change_log'),
      receipts: count('SELECT count(*) count FROM receipts'),
      missing,
    };
  } finally {
    database.close();
  }
}
