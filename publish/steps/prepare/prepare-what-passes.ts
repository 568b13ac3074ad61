import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, nameOf, type Quarantined } from '../../change.ts';
import type { Finding } from '../../checks/check.ts';
import type { Batch } from '../../publishing.ts';
import { PublishRefusedError } from '../../receipt.ts';
import { ThreadEndedError } from '../../rendering/render-on-all-cores.ts';
import { messageOf } from '../../rendering/render-pages.ts';
import { StoreError } from '../../store/index.ts';
import { findCulprits, culpritOf, type Culprit, problemOf } from './find-culprits.ts';
import { heldTogether } from './hold-together.ts';
import type { Prepared } from './prepare.ts';
import { documentAt, isPublic } from '../what-is-public.ts';

/** What came of preparing some changes. */
type Attempt = { prepared: Prepared; findings: Finding[] } | { prepared?: undefined; findings: Finding[] };

/**
 * Prepares the changes; where some are at fault, whatever the cause, prepares the others without them. What a check
 * can name is found at once. Any other fault is traced by leaving out half of the changes, and half of those again,
 * until what is left out is the smallest set without which the rest passes.
 * @param prepare prepares some of the changes; it may throw
 * @param together changes of which all go live, or none
 * @throws {PublishRefusedError} where it fails without any change: the fault is in the code or on every page
 */
export async function prepareWhatPasses(
  changes: readonly Change[],
  published: SnapshotReader,
  prepare: (changes: readonly Change[]) => Promise<Prepared>,
  together: readonly Batch[] = [],
): Promise<{ prepared: Prepared; quarantined: Quarantined[] }> {
  let wanted = changes;
  const quarantined: Quarantined[] = [];
  const leaveOut = (culprits: readonly Culprit[]): void => {
    quarantined.push(...culprits.map((culprit) => culprit.quarantined));
    wanted = without(
      wanted,
      culprits.map(({ change }) => change),
    );
  };
  const unfit = changes.flatMap((change) => (change.kind === 'invalid' ? [{ ...nameOf(change), problems: change.problems }] : []));
  leaveOut(heldTogether(unfit, changes, together, published));
  for (;;) {
    const attempt = await attemptTo(prepare, wanted);
    if (attempt.prepared !== undefined && attempt.findings.length === 0)
      return { prepared: attempt.prepared, quarantined: [...quarantined, ...attempt.prepared.invalid] };
    const named = findCulprits(wanted, attempt.findings, documentAtOf(attempt.prepared, published), (change) =>
      isPublic(published, change),
    );
    const culprits = named.length > 0 ? named : await traceCulprits(wanted, attempt, published, prepare);
    leaveOut(culprits);
    leaveOut(
      heldTogether(
        culprits.map((culprit) => culprit.quarantined),
        wanted,
        together,
        published,
      ),
    );
    await yieldToEventLoop();
  }
}

async function attemptTo(prepare: (changes: readonly Change[]) => Promise<Prepared>, changes: readonly Change[]): Promise<Attempt> {
  try {
    const prepared = await prepare(changes);
    return { prepared, findings: prepared.findings };
  } catch (error) {
    // A full disk, or a thread that ran out of memory, is nobody's change.
    if (error instanceof StoreError || error instanceof ThreadEndedError) throw error;
    return { findings: [{ path: '', field: '', reason: messageOf(error) }] };
  }
}

/** The smallest set of changes without which the rest passes, each with what is wrong with it. */
async function traceCulprits(
  wanted: readonly Change[],
  whole: Attempt,
  published: SnapshotReader,
  prepare: (changes: readonly Change[]) => Promise<Prepared>,
): Promise<Culprit[]> {
  const passesWithout = async (out: readonly Change[]): Promise<boolean> =>
    (await attemptTo(prepare, without(wanted, out))).findings.length === 0;
  if (wanted.length === 0 || !(await passesWithout(wanted))) throw refusal(whole.findings);

  const narrow = async (suspects: readonly Change[], out: readonly Change[]): Promise<readonly Change[]> => {
    if (suspects.length <= 1) return suspects;
    const half = Math.ceil(suspects.length / 2);
    const [first, second] = [suspects.slice(0, half), suspects.slice(half)];
    if (await passesWithout([...out, ...first])) return narrow(first, out);
    if (await passesWithout([...out, ...second])) return narrow(second, out);
    const inFirst = await narrow(first, [...out, ...second]);
    return [...inFirst, ...(await narrow(second, [...out, ...inFirst]))];
  };

  const culprits = await narrow(wanted, []);
  const rest = without(wanted, culprits);
  const found: Culprit[] = [];
  for (const change of culprits) {
    const { findings } = await attemptTo(prepare, [...rest, change]);
    const problems = (findings.length > 0 ? findings : whole.findings).map(problemOf);
    found.push(culpritOf(change, problems, isPublic(published, change)));
  }
  return found;
}

function without(changes: readonly Change[], out: readonly Change[]): Change[] {
  const isOut = new Set(out);
  return changes.filter((change) => !isOut.has(change));
}

function documentAtOf(prepared: Prepared | undefined, published: SnapshotReader): (path: string) => string | undefined {
  return (path) => (prepared && documentAt(prepared.edited.reader, path)) ?? documentAt(published, path);
}

/** One sentence for a fault that no change explains: in the frame of every page it is one fault, not a thousand. */
function refusal(findings: readonly Finding[]): PublishRefusedError {
  const byReason = Map.groupBy(findings, ({ reason, path }) => reason.replaceAll(path === '' ? '\0' : path, 'a page'));
  const first = [...byReason.values()].slice(0, 3).map((same) => {
    const [finding] = same;
    const more = same.length > 1 ? ` The same goes for ${same.length - 1} more.` : '';
    return `${finding?.path === '' ? '' : `${finding?.path}: `}${finding?.reason}${more}`;
  });
  return new PublishRefusedError(
    `The release was not made: no change explains what is wrong, so the fault is in the site’s code or in what is on every page. ${first.join(' ')}`,
    findings.slice(0, 20).map(problemOf),
  );
}
