import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, nameOf, type Quarantined } from '../../change.ts';
import { checkCount } from '../../checks/index.ts';
import { refuseLostAddresses } from '../../checks/no-address-is-lost.ts';
import { writeSnapshotNote } from '../../published-state.ts';
import { isGoneBack, type PublishContext, type Publishing, type PublishResult } from '../../publishing.ts';
import type { Receipt, ReceiptKind } from '../../receipt.ts';
import type { ReleasePart } from '../../store/release-part.ts';
import type { Stopwatch } from '../../timing/stopwatch.ts';
import type { Answer } from '../../store/index.ts';
import { anchorRows } from '../prepare/keep-anchors.ts';
import { documentAt } from '../what-is-public.ts';
import { answerUnanswered } from '../../store/repair/merge-ledger.ts';
import { addressChanges, ledgerRows, ownFirst } from './address-changes.ts';
import type { CompressedForms } from './compress-few.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { newReceipt } from './stage-receipt.ts';
import { cardChanges, writeAnswers, writeAssets, writeContent, writeFiles, writeMoment, writeRecordings } from './write-release.ts';

/** A release that is prepared, and what is quarantined from it. */
export interface PreparedRelease {
  /** The ISO instant it shows. */
  now: string;
  /** Whether every page was rendered. */
  isWhole: boolean;
  prepared: Prepared;
  quarantined: Quarantined[];
}

/** Writes the release: content, answers, recordings, ledger and receipt in one transaction, whose commit makes it live. */
export function commitRelease(
  publishing: Publishing,
  changes: readonly Change[],
  context: PublishContext,
  {
    now,
    isWhole,
    prepared,
    quarantined,
    quickIndex,
    compressed,
    interim,
    clock,
  }: PreparedRelease & {
    quickIndex: ReleasePart;
    compressed: CompressedForms;
    /** The page of addresses that answer nothing, where a lost store is made again. */
    interim?: Uint8Array | undefined;
    clock: Stopwatch;
  },
): PublishResult {
  const { store, site, host, state } = publishing;
  const { reader } = prepared.edited;
  const allQuarantined = quarantinedAfter(state.quarantined, changes, quarantined, reader);
  const newest = store.releases.newestContent();
  const isRenderer = isWhole && newest !== null;
  const goneBackFrom = isGoneBack(publishing) ? newest : null;

  const result = store.write((unit): PublishResult => {
    const release = unit.release({
      createdAt: now,
      kind: isRenderer ? 'renderer' : 'publish',
      renderer: site.hash,
      cursor: context.cursor,
      reason: context.reason,
    });
    if (goneBackFrom !== null) release.restore(goneBackFrom.number);
    if (isWhole) writeAssets(unit, release, site, store);
    writeAnswers(unit, release, prepared, { published: state.reader, store, compressed, isWhole });
    writeFiles(unit, release, quickIndex, compressed);
    writeMoment(unit, release, now);
    refuseLostAddresses(release);

    writeContent(unit, prepared);
    for (const key of state.quarantined.keys()) if (!allQuarantined.has(key)) unit.content.delete('quarantined', key);
    for (const [key, one] of allQuarantined) if (quarantined.includes(one)) unit.content.set('quarantined', key, one);
    writeSnapshotNote(unit, { ...host, now });
    writeRecordings(unit, prepared, { isWhole });
    quickIndex.save(unit);
    publishing.socialCards.note(unit, cardChanges(prepared), publishing.now());

    const answers = release.changes();
    // Going back published nothing, so the ledger does not tell of it, nor of what comes back behind it.
    const published = answers.filter(
      ({ path, after }) => newest === null || !isSameAnswer(store.addresses.asOf(path, newest.number), after),
    );
    unit.appendLedger(ledgerRows(published, { number: release.number, now, reader, published: state.reader, ledger: store.ledger }));
    unit.appendLedger(
      anchorRows(prepared.anchors, { number: release.number, now, reader, documentAt: (path) => documentAt(reader, path) }),
    );
    const addresses = ownFirst(addressChanges(answers), changes, reader, state.reader);
    const kind: ReceiptKind = isRenderer ? 'renderer' : context.isFull === true ? 'full' : addresses.length === 0 ? 'unchanged' : 'publish';
    const receipt: Receipt = {
      ...newReceipt(publishing, context, clock),
      kind,
      release: release.number,
      addresses,
      rendered: prepared.pages.size,
      waiting: prepared.waiting.length,
      checks: checkCount,
      shown: shownOf(changes, allQuarantined),
      quarantined: [...allQuarantined.values()],
    };
    unit.receipts.stage(receipt.id, release.number, receipt);
    if (context.madeAgain !== undefined && interim !== undefined) {
      const { reason, onLost } = context.madeAgain;
      // In the same transaction: an address that was ever live answers 404 at no moment.
      onLost(answerUnanswered(store, unit, { reason, now: publishing.now(), interim: { release, page: unit.putObject(interim) } }));
    }
    return { outcome: kind === 'unchanged' ? 'unchanged' : 'published', receipt };
  });

  publishing.state = { reader, quarantined: allQuarantined };
  quickIndex.adopt();
  return result;
}

function quarantinedAfter(
  before: ReadonlyMap<string, Quarantined>,
  changes: readonly Change[],
  quarantined: readonly Quarantined[],
  reader: SnapshotReader,
): ReadonlyMap<string, Quarantined> {
  const after = new Map(before);
  for (const change of changes) after.delete(keyOf(change));
  for (const one of quarantined) after.set(keyOf(one), one);
  // An upload that was held back is tried with each publish. Where whatever used it is gone, nothing waits for it any more.
  const awaited = new Set([...after.values()].flatMap(({ waitsFor = [] }) => waitsFor));
  for (const [key, { collection, id }] of before)
    if ((collection === 'images' || collection === 'files') && !awaited.has(id) && reader.usesOf(id) === 0) after.delete(key);
  return after;
}

function keyOf(one: Change | Quarantined): string {
  const { collection, id } = 'kind' in one ? nameOf(one) : one;
  return `${collection}/${id}`;
}

function shownOf(changes: readonly Change[], quarantined: ReadonlyMap<string, Quarantined>): Receipt['shown'] {
  return changes.flatMap((change) => {
    const { collection, id, version } = nameOf(change);
    return quarantined.has(keyOf(change)) ? [] : [{ collection, id, version }];
  });
}

/** Whether an address answers the same; the very same bytes, where it answers bytes. */
function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === undefined || other === undefined || one.status !== other.status) return one === other;
  return one.status === 301 ? one.to === (other as typeof one).to : one.sha256 === (other as typeof one).sha256;
}
