import { readAddress } from '../http/request-path.ts';
import type { Answer, LedgerRow, StoreReader } from '../store/index.ts';
import { shortTime } from './list-releases.ts';

/** What the public saw at an address, from when on, in lines for people: each change that kept releases show, and before those what the ledger knows. @throws where nothing ever stood there */
export function addressHistory(store: StoreReader, address: string): string[] {
  const path = readAddress(address)?.path;
  if (path === undefined) throw new Error(`“${address}” is not an address: expected one of this site, such as /news/x/.`);
  const ledger = store.ledger.of(path);
  const kept = keptAnswers(store, path);
  const first = kept[0]?.release;
  const earlier = ledger
    .filter(({ release }) => first === undefined || release < first)
    .map((row) => ({ at: row.at, release: row.release, words: wordsOfRow(row) }));
  const rows = [
    ...earlier,
    ...kept.map(({ at, release, answer }) => ({ at, release, words: wordsOf(store, answer, lastUpTo(ledger, release)) })),
  ];
  if (rows.length === 0)
    throw new Error(
      `Nothing ever stood at ${path}.${path.endsWith('/') || store.ledger.last(`${path}/`) === undefined ? '' : ` Did you mean ${path}/ ?`}`,
    );
  return [
    `What the public saw at ${path} (times are UTC):`,
    ...rows.map(({ at, release, words }) => `  from ${shortTime(at)}, release ${String(release).padStart(5)}: ${words}`),
  ];
}

interface KeptAnswer {
  at: string;
  release: number;
  answer: Answer | undefined;
}

/** What the address answered in the kept releases, where that is another than in the one before. */
function keptAnswers(store: StoreReader, path: string): KeptAnswer[] {
  const answers: KeptAnswer[] = [];
  for (const { number, createdAt } of store.releases.list()) {
    const answer = store.addresses.asOf(path, number);
    const before = answers.at(-1)?.answer;
    if (JSON.stringify(answer) !== JSON.stringify(before)) answers.push({ at: createdAt, release: number, answer });
  }
  return answers;
}

function wordsOf(store: StoreReader, answer: Answer | undefined, row: LedgerRow | undefined): string {
  switch (answer?.status) {
    case undefined:
      return 'nothing (404)';
    case 301:
      return `leads on to ${answer.to}`;
    case 404:
      return 'the page for addresses that never were';
    case 410:
      return wordsOfWithdrawn(row);
    case 200:
      return answer.type.startsWith('text/html')
        ? `the page “${titleOf(store, answer.sha256)}”`
        : `a file (${answer.type}, ${answer.size} bytes)`;
  }
}

function wordsOfRow(row: LedgerRow): string {
  switch (row.event) {
    case 'live':
      return `the page “${row.title}”`;
    case 'redirected':
      return `leads on to ${row.to ?? 'another address'}`;
    case 'withdrawn':
      return wordsOfWithdrawn(row);
    case 'erased':
      return 'withdrawn, and its words erased';
  }
}

function wordsOfWithdrawn(row: LedgerRow | undefined): string {
  return `says that “${row?.title ?? ''}” was withdrawn${row?.reason === undefined ? '' : `: ${row.reason}`}`;
}

function lastUpTo(ledger: readonly LedgerRow[], release: number): LedgerRow | undefined {
  return ledger.findLast((row) => row.release <= release);
}

/** The <title> as it stands in the page, its entities too. */
function titleOf(store: StoreReader, sha256: string): string {
  const html = store.objects.get(sha256)?.toString('utf8') ?? '';
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
}
