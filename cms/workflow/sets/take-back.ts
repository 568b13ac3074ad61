import type { Payload, PayloadRequest } from 'payload';
import { recordLaunch } from '../../hooks/record-change.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { readPublicVersion } from '../scheduling/target.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { launchSetsSlug } from './collections.ts';
import { claim, openAgain } from './launch.ts';
import { beginLaunch } from './launching.ts';
import { changeMember, isUsedByOthers, membersOf, readSet, refused, refuseHeld, slotOf } from './members.ts';
import { refuseChangedSince, undoMember } from './undo-member.ts';

/**
 * Takes a set back as one: what was public before is public again, what was not is withdrawn, what was withdrawn is back.
 * @param reason what people read at addresses that were not there before; it may be empty where there is none
 * @throws APIError, in words, where one of them was published again since, or nobody says why: then nothing is taken back
 */
export async function takeBack(payload: Payload, { set, reason, by }: { set: string; reason: string; by: string }): Promise<void> {
  await inTransaction(
    payload,
    async (req) => {
      const rows = await membersOf(set, req);
      await refuseChangedSince(rows, req);
      if (reason.trim() === '' && rows.some(leavesAnAddress))
        throw refused(
          'Say why what was new goes, as “reason”. People who follow a link to it read that, such as “The opening was put off”. Nothing was taken back.',
          400,
        );
      await claim(set, 'live', 'launching', req);
      beginLaunch(req, set);
      // As they went up, the other way round: pictures, files and facts after what uses them.
      for (const row of inOppositeOrder(rows)) await undoMember(row, reason, req);
      for (const row of rows) {
        const liveVersion = row.of === 'redirects' ? '' : ((await readPublicVersion(row, req)) ?? '');
        await changeMember(row.id, { liveVersion }, req);
      }
      const data = { state: 'taken-back', launchingSince: null, takenBackAt: new Date().toISOString(), takenBackBy: by };
      await req.payload.db.updateOne({ collection: launchSetsSlug, id: set, data, returning: false, req });
      await recordLaunch(set, 'unpublished', req);
    },
    { context: { approvedBy: by } },
  );
}

/** Prepares a set anew that was taken back, with the same members. @throws APIError where another set holds one of them by now */
export async function prepareAgain(set: string, req: PayloadRequest): Promise<void> {
  const { name, state } = await readSet(set, req);
  if (state !== 'taken-back') throw refused(`“${name}” was not taken back, so there is nothing to prepare again.`, 409);
  for (const row of await membersOf(set, req)) {
    await refuseHeld(slotOf(row), set, row.title, req);
    await changeMember(row.id, openAgain(row), req);
  }
  await claim(set, 'taken-back', 'preparing', req);
}

/** Whether something was not public before its set, and has an address of its own, which goes on answering. */
function leavesAnAddress({ of, action, before }: LaunchSetMember): boolean {
  return isDocumentCollection(of) && action === 'publish' && !isRow(before);
}

function inOppositeOrder<Row extends { of: string; action: string }>(rows: readonly Row[]): Row[] {
  const [back, gone] = [rows.filter(({ action }) => action === 'withdraw'), rows.filter(({ action }) => action === 'publish')];
  const down = gone.toReversed();
  return [
    ...back.filter(isUsedByOthers),
    ...back.filter((row) => !isUsedByOthers(row)),
    ...down.filter((row) => !isUsedByOthers(row)),
    ...down.filter(isUsedByOthers),
  ];
}
