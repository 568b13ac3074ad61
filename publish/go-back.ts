import { createHash } from 'node:crypto';
import { isDataAddress } from '../content/model/data/data-addresses.ts';
import type { Publishing, PublishResult } from './publishing.ts';
import { PublishRefusedError, type Receipt } from './receipt.ts';
import { withdrawnPage } from './rendering/withdrawn-page.ts';
import { addressChanges } from './steps/commit/address-changes.ts';
import { proveCommitted } from './steps/commit/prove-live.ts';
import { newReceipt } from './steps/commit/stage-receipt.ts';
import { stopwatch } from './timing/stopwatch.ts';
import type { Answer, ReleaseSummary } from './store/index.ts';

/**
 * Makes an earlier release live again, and pauses publishing until somebody resumes it. Its files come back, but what was
 * withdrawn since stays withdrawn, and an address that is newer leads to where its page stood then, or says that it is
 * away for now.
 * @throws {PublishRefusedError} with what to do where the release is not kept, or is live already
 */
export async function goBack(publishing: Publishing, number: number, by: string): Promise<PublishResult> {
  const { store, now, onStep } = publishing;
  const clock = stopwatch(now, onStep);
  const target = releaseToGoBackTo(publishing, number);
  const newest = store.releases.newestContent() ?? target;
  const createdAt = now().toISOString();

  clock.step('render and check');
  const touched = store.addresses.changedSince(target.number);
  const answers = new Map<string, Answer | AwayAnswer | undefined>();
  for (const path of touched) answers.set(path, await answerAfter(path, target, publishing));

  clock.step('commit');
  const receipt = store.write((unit): Receipt => {
    const release = unit.release({
      createdAt,
      kind: 'rollback',
      renderer: target.renderer,
      cursor: newest.cursor,
      reason: `Went back to release ${target.knownAs}`,
    });
    for (const [path, answer] of answers) {
      if (answer === undefined) release.drop(path);
      else if ('bytes' in answer) {
        const { bytes, ...away } = answer;
        unit.putObject(bytes);
        release.answer(path, away);
      } else release.answer(path, answer);
    }
    unit.setNote('pause', { release: target.knownAs, by, at: createdAt });
    const made: Receipt = {
      ...newReceipt(publishing, { by: [by] }, clock),
      kind: 'rollback',
      release: release.number,
      addresses: addressChanges(release.changes()),
      quarantined: [...publishing.state.quarantined.values()],
    };
    unit.receipts.stage(made.id, release.number, made);
    return made;
  });

  clock.step('prove');
  const proof = await proveCommitted(publishing, receipt.id);
  return { outcome: 'published', receipt: { ...receipt, ...(proof && { proof }), ms: clock.total(), steps: clock.steps() } };
}

/** Lets publishing go on after going back; the next publish shows the newest content again. */
export function resume({ store }: Pick<Publishing, 'store'>): void {
  store.write((unit) => unit.setNote('pause', undefined));
}

function releaseToGoBackTo({ store }: Publishing, number: number): ReleaseSummary {
  const live = store.live();
  if (live === null) throw new PublishRefusedError('Nothing was published yet, so there is no release to go back to.', []);
  const target = store.releases.get(store.releases.latestOf(number));
  if (target === undefined)
    throw new PublishRefusedError(`Release ${number} is not kept. npm run releases lists the releases you can go back to.`, []);
  if (target.knownAs === live.knownAs)
    throw new PublishRefusedError(`Release ${number} is live already, so there is nothing to go back to. Choose an earlier release.`, []);
  return target;
}

/** What an address that changed since a release answers after going back to it. */
async function answerAfter(path: string, target: ReleaseSummary, publishing: Publishing): Promise<Answer | AwayAnswer | undefined> {
  const { store } = publishing;
  const [then, live] = [store.addresses.asOf(path, target.number), store.addresses.live(path)];
  if (then !== undefined) return live?.status === 410 && isWithdrawn(path, publishing) ? live : then;
  if (live === undefined) return undefined;
  // What is named by its content may be asked for by a page that is open on somebody's phone.
  if (live.status !== 200 || !live.isPermanent) return live;
  const stoodAt = live.document === undefined ? [] : store.addresses.ofDocument(live.document, target.number);
  // A program is not sent to a page, nor somebody who reads to a file for programs.
  const isAlike = (one: string): boolean => isDataAddress(one) === isDataAddress(path);
  const to = stoodAt.find((one) => isAlike(one) && store.addresses.asOf(one, target.number)?.status === 200);
  if (to !== undefined) return { status: 301, to, ...(live.document === undefined ? {} : { document: live.document }) };
  return awayAnswer(path, live.document, publishing);
}

function isWithdrawn(path: string, { store }: Publishing): boolean {
  const event = store.ledger.last(path)?.event;
  return event === 'withdrawn' || event === 'erased';
}

/** The page of an address that did not exist yet in the release that is gone back to. */
type AwayAnswer = Extract<Answer, { status: 410 }> & { bytes: Uint8Array };

async function awayAnswer(path: string, document: string | undefined, { state, site }: Publishing): Promise<AwayAnswer> {
  const bytes = await withdrawnPage({ site }, state.reader, {
    path,
    title: document === undefined ? undefined : state.reader.card(document)?.title,
    reason: 'We have gone back to an earlier version of this site for now. The page will be back.',
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { status: 410, sha256, size: bytes.length, bytes, ...(document === undefined ? {} : { document }) };
}
