import { APIError, ValidationError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { touchingNothingPublic } from '../../access/public-writes.ts';
import { validateAlert, validateDocument, validateFact, validateGlobal, validateRedirect } from '../../checks/validators.ts';
import { errorsIn } from '../../checks/findings.ts';
import { sourceOf } from '../../checks/source-of.ts';
import { alerts } from '../../collections/alerts.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { facts } from '../../collections/facts.ts';
import { redirects } from '../../collections/redirects.ts';
import { contentGlobals } from '../../globals/content.ts';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import { publicUses } from '../../uploads/uses/public-uses.ts';
import type { ApprovedMember, ApprovedSet, MemberProblem } from './approve-set.ts';
import { beginLaunch, layOver } from './launching.ts';
import { isUsedByOthers, readPublic } from './members.ts';

/** Carries what a trial found out of its transaction, of which nothing is kept. */
class Tried extends Error {
  readonly problems: MemberProblem[];
  constructor(problems: MemberProblem[]) {
    super('Nothing of a trial is kept.');
    this.problems = problems;
  }
}

/**
 * What keeps a set back, member by member: it is published in a transaction that is taken back, and checked as it would be
 * public. A database without transactions looks at the members as they would be, laid over what is stored.
 * @param put publishes the set, without checking it
 */
export async function checkSet(
  payload: Payload,
  approved: ApprovedSet,
  put: (approved: ApprovedSet, req: PayloadRequest) => Promise<void>,
): Promise<MemberProblem[]> {
  if (approved.problems.length > 0) return approved.problems;
  try {
    return await inTransaction(payload, async (req) => {
      // Nothing of it is kept, whoever asks.
      touchingNothingPublic(req);
      beginLaunch(req, approved.set);
      if (req.transactionID === undefined) return problemsBeforehand(approved, req);
      await put(approved, req);
      throw new Tried(await problemsInPlace(approved, req));
    });
  } catch (error) {
    if (error instanceof Tried) return error.problems;
    if (error instanceof MemberRefusedError) return [error.problem];
    throw error;
  }
}

/** What is wrong with members as they would be, on a database that cannot try it out. */
export async function problemsBeforehand({ members }: ApprovedSet, req: PayloadRequest): Promise<MemberProblem[]> {
  layOver(
    req,
    new Map(
      members.map(({ document, action, content }) => [
        document,
        { ...content, _status: action === 'publish' ? 'published' : 'draft' } as Data,
      ]),
    ),
  );
  const problems: MemberProblem[] = [];
  for (const member of members) problems.push(...(await problemsOf(member, { ...member.content, id: member.document }, members, req)));
  return problems;
}

/** What is wrong with members that are in place, each with all the others. */
export async function problemsInPlace({ members }: ApprovedSet, req: PayloadRequest): Promise<MemberProblem[]> {
  const problems: MemberProblem[] = [];
  for (const member of members) {
    const stored = member.of === 'redirects' ? { ...member.content, id: member.document } : await readPublic(member, req);
    problems.push(...(await problemsOf(member, stored ?? {}, members, req)));
  }
  return problems;
}

async function problemsOf(
  member: ApprovedMember,
  written: Data,
  members: readonly ApprovedMember[],
  req: PayloadRequest,
): Promise<MemberProblem[]> {
  const { member: row, title, action } = member;
  const found = action === 'withdraw' ? await stillUsed(member, members, req) : await validate(member, written, req);
  return found.map(({ field, reason }) => ({ member: row, title, field, reason }));
}

/** Errors that the checks find in what a set would publish, and that no editor let through. What was scheduled was looked at then. */
export async function errorsOfMembers({ members }: ApprovedSet, req: PayloadRequest): Promise<MemberProblem[]> {
  const problems: MemberProblem[] = [];
  for (const { member, title, action, of, document, content } of members) {
    if (action === 'withdraw' || (of !== 'globals' && !isDocumentCollection(of))) continue;
    const target = { of, document };
    for (const { field, reason } of await errorsIn({ ...target, source: sourceOf(target), written: { ...content, id: document } }, req))
      problems.push({ member, title, field, reason: `${reason} If it has to stay, an editor can say why under Checks.` });
  }
  return problems;
}

async function validate(
  { of, document }: ApprovedMember,
  written: Data,
  req: PayloadRequest,
): Promise<Pick<FieldProblem, 'field' | 'reason'>[]> {
  if (of === 'globals') return validateGlobal(contentGlobals[document as GlobalName], written, req);
  if (of === alerts.slug) return validateAlert(alerts, written, req);
  if (of === facts.slug) return validateFact(facts, written);
  if (of === redirects.slug) return validateRedirect(redirects, written, req);
  return isDocumentCollection(of) ? validateDocument(documentCollections[of], written, req) : [];
}

/** Public places that would lose a picture, a file or a fact, and are not in the set. */
async function stillUsed(
  member: ApprovedMember,
  members: readonly ApprovedMember[],
  req: PayloadRequest,
): Promise<Pick<FieldProblem, 'field' | 'reason'>[]> {
  if (!isUsedByOthers(member)) return [];
  const { uses } = await publicUses(req.payload, member.document);
  const losing = uses.filter(({ collection, id }) => {
    const own = members.find(({ of, document }) => of === collection && document === id);
    return own === undefined || (own.action === 'publish' && JSON.stringify(own.content).includes(member.document));
  });
  if (losing.length === 0) return [];
  const places = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(losing.map(({ title }) => `“${title}”`));
  return [
    {
      field: '',
      reason: `It is used in ${places}, which would lose it. Take it out there, in drafts that are in this set, or leave it public.`,
    },
  ];
}

/** A member that was refused where it was written, with the words of it. */
export class MemberRefusedError extends APIError {
  readonly problem: MemberProblem;
  constructor(problem: MemberProblem, cause: unknown) {
    const errors = [{ label: problem.title, message: problem.reason }];
    super(`Nothing was published. “${problem.title}” keeps the set back. ${problem.reason}`, 409, { code: 'launch-set', errors }, true);
    this.problem = problem;
    this.cause = cause;
  }
}

/** The refusal of a set, as a whole: how much keeps it back, and where. */
export function keptBack(problems: readonly MemberProblem[]): APIError {
  const errors = problems.map(({ title, field, reason }) => ({
    label: field === '' ? `“${title}”` : `“${title}”, ${field}`,
    message: reason,
  }));
  const titles = [...new Set(problems.map(({ title }) => `“${title}”`))];
  const message = `Nothing was published. ${problems.length === 1 ? 'One thing keeps' : `${problems.length} things keep`} the set back, in ${new Intl.ListFormat('en-GB').format(titles)}. The list on the page of the set says what to do about each.`;
  return new APIError(message, 409, { code: 'launch-set', errors }, true);
}

/** Why a save was refused, as one member’s problem. */
export function problemFrom({ member, title }: ApprovedMember, error: APIError): MemberProblem {
  const errors = error instanceof ValidationError ? error.data.errors : [];
  const [first] = errors;
  return { member, title, field: first?.label === undefined ? '' : String(first.label), reason: first?.message ?? error.message };
}
