import type { PayloadRequest } from 'payload';
import { readPublicVersion } from '../../workflow/scheduling/target.ts';
import { membersOf, readSet } from '../../workflow/sets/members.ts';
import { receiptOf, type ReceiptAnswer } from '../receipts/receipt.ts';
import { setAnswer } from './set-answer.ts';

/** The one receipt of a set: what became of all its members, in which release. */
export interface SetReceipt {
  /** `none`: never public. `waiting`: some are not live yet. `done`: all are as the set made them. `held`: nothing of it is shown, and why. */
  state: 'none' | 'waiting' | 'done' | 'held';
  /** The release that made it live, or took it back, and when. */
  release?: number;
  at?: string;
  /** The addresses that changed with it. */
  pages: { href: string; path: string; what: string }[];
  members: { member: string; title: string; state: ReceiptAnswer['state']; problems: { field: string; reason: string }[] }[];
  message?: string;
}

const settledStates: ReadonlySet<ReceiptAnswer['state']> = new Set(['live', 'withdrawn', 'to come', 'over', 'unproved']);
const heldStates: ReadonlySet<ReceiptAnswer['state']> = new Set(['quarantined', 'refused', 'contradicted']);

/** What the public site shows of a set that was published or taken back. */
export async function setReceipt(id: string, req: PayloadRequest): Promise<SetReceipt> {
  const { state } = await readSet(id, req);
  if (state !== 'live' && state !== 'taken-back') return { state: 'none', pages: [], members: [] };
  const { members: shown } = await setAnswer(id, req);
  const rows = (await membersOf(id, req)).filter(({ of }) => state === 'live' || of !== 'redirects');
  const answers: { member: string; title: string; answer: ReceiptAnswer }[] = [];
  for (const { id: member, of, document } of rows) {
    // A picture has a page of its own nowhere: those that show it tell of it.
    if (of === 'images' || of === 'files') continue;
    // Nor has a fact that went: nothing shows it any more.
    if (of === 'facts' && (await readPublicVersion({ of, document }, req)) === undefined) continue;
    const title = shown.find((one) => one.member === member)?.title ?? '';
    answers.push({ member, title, answer: await receiptOf(of, document, req) });
  }
  const [first] = answers.flatMap(({ answer }) => (answer.release === undefined ? [] : [answer]));
  const message = answers.find(({ answer }) => answer.message !== undefined)?.answer.message;
  return {
    state: answers.some(({ answer }) => heldStates.has(answer.state))
      ? 'held'
      : answers.every(({ answer }) => settledStates.has(answer.state))
        ? 'done'
        : 'waiting',
    ...(first?.release === undefined ? {} : { release: first.release }),
    ...(first?.liveAt === undefined ? {} : { at: first.liveAt }),
    pages: first?.pages ?? [],
    members: answers.map(({ member, title, answer }) => ({ member, title, state: answer.state, problems: answer.problems ?? [] })),
    ...(message === undefined ? {} : { message }),
  };
}
