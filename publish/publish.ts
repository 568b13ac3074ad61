import type { Change } from './change.ts';
import { refuseShrinking } from './checks/site-does-not-shrink.ts';
import {
  isGoneBack,
  isHostAnother,
  isRendererAnother,
  pauseInWords,
  pauseOf,
  type PublishContext,
  type Publishing,
  type PublishResult,
} from './publishing.ts';
import { PublishPausedError, PublishRefusedError } from './receipt.ts';
import { commitRelease, type PreparedRelease } from './steps/commit/commit-release.ts';
import { compressFew } from './steps/commit/compress-few.ts';
import { prepare } from './steps/prepare/prepare.ts';
import { prepareWhatPasses } from './steps/prepare/prepare-what-passes.ts';
import { proveCommitted } from './steps/commit/prove-live.ts';
import { newReceipt, stageRefusal } from './steps/commit/stage-receipt.ts';
import { withdrawnPage } from './rendering/withdrawn-page.ts';
import { stopwatch } from './timing/stopwatch.ts';

/**
 * Makes changes live, in one transaction, and proves it. Without changes it renders what time, a new renderer or other
 * settings of the host changed, and shows the newest content again after going back.
 * @throws {PublishRefusedError} where the release is refused as a whole; its receipt says why
 */
export async function publishChanges(publishing: Publishing, changes: readonly Change[], context: PublishContext): Promise<PublishResult> {
  const clock = stopwatch(publishing.now, publishing.onStep);
  if (context.madeAgain === undefined) refuseWhilePaused(publishing);
  let result: PublishResult;
  try {
    clock.step('render and check');
    const prepared = await prepareRelease(publishing, changes, context);
    if (isNothing(publishing, changes, prepared)) return { outcome: 'unchanged', receipt: newReceipt(publishing, context, clock) };
    clock.step('compress');
    const quickIndex = await publishing.search.publish(prepared.prepared.edited);
    const compressed = await compressFew([...prepared.prepared.pages.values()], quickIndex.files);
    const interim = context.madeAgain && (await withdrawnPage(publishing, prepared.prepared.edited.reader, context.madeAgain));
    clock.step('commit');
    result = commitRelease(publishing, changes, context, { ...prepared, quickIndex, compressed, interim, clock });
  } catch (error) {
    if (error instanceof PublishRefusedError) stageRefusal(publishing, changes, context, error);
    throw error;
  }
  clock.step('prove');
  const proof = await proveCommitted(publishing, result.receipt.id);
  return { ...result, receipt: { ...result.receipt, ...(proof && { proof }), ms: clock.total(), steps: clock.steps() } };
}

function refuseWhilePaused(publishing: Publishing): void {
  const pause = pauseOf(publishing);
  if (pause === undefined) return;
  throw new PublishPausedError(`${pauseInWords(pause)} Resume publishing on the Releases page.`);
}

async function prepareRelease(
  publishing: Publishing,
  changes: readonly Change[],
  permission: Pick<PublishContext, 'mayShrink' | 'confirmedLoss' | 'together'>,
): Promise<PreparedRelease> {
  const { store, site, host, state, isFixed } = publishing;
  const now = publishing.now().toISOString();
  const isWhole = isRendererAnother(publishing);
  const preparing = { published: state.reader, site, store, now, host, isWhole, isFixed };
  const { prepared, quarantined } = await prepareWhatPasses(changes, state.reader, (some) => prepare(some, preparing), permission.together);
  refuseShrinking(state.reader.snapshot, prepared.edited.reader.snapshot, { ...permission, isLive: store.live() !== null });
  return { now, isWhole, prepared, quarantined };
}

/** Whether there is nothing to make a release of. */
function isNothing(publishing: Publishing, changes: readonly Change[], { prepared, isWhole }: PreparedRelease): boolean {
  const { pages, removed, rows, edited, waiting } = prepared;
  const isSame = pages.size + removed.length + rows.length + edited.redirects.size + waiting.length === 0;
  return changes.length === 0 && isSame && !isWhole && !isGoneBack(publishing) && !isHostAnother(publishing);
}
