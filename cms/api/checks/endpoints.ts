import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isUnderEmbargo } from '../../access/embargo/refuse-closed.ts';
import { canPublish } from '../../access/policies.ts';
import { type Finding, findingsIn } from '../../checks/findings.ts';
import { writeDecisions } from '../../checks/let-through.ts';
import { noteAddresses } from '../../checks/outside/note-addresses.ts';
import { shownAddresses } from '../../checks/outside/shown-addresses.ts';
import { sourceOf } from '../../checks/source-of.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { previewTarget, problemsOf, readDraft } from '../preview/draft.ts';

/** What the checks say of a document as it is in its form. */
export interface ChecksAnswer {
  /** What does not fit, or would break something on the public site, such as a link inside that leads nowhere: it has to be mended. */
  problems: FieldProblem[];
  findings: Finding[];
  /** Whether whoever asks may let an error through. */
  mayLetErrorsThrough: boolean;
}

/** `POST /api/checks {of, document, data?}`: what the checks find in the newest draft, with what is in a form laid over it; nothing of it is saved. */
const check = officerEndpoint('post', '/checks', async (req): Promise<ChecksAnswer> => {
  const { target, written } = await formIn(req);
  // The worker asks other websites, so that whoever writes does not wait for them. To be asked is to be told: what an embargo
  // keeps back is asked about once it is live, and an outcome on its day.
  if (!(await isUnderEmbargo(target, req))) await noteAddresses(await shownAddresses(target, written, new Date(), req), req);
  return {
    problems: await problemsOf(target, written, req),
    findings: await findingsIn({ ...target, source: sourceOf(target), written }, req),
    mayLetErrorsThrough: canPublish(req.user),
  };
});

const minReason = 5;
const maxReason = 1_000;
const wanted = z.object({
  keys: z
    .array(z.string().max(200), { error: 'Say which findings, as “keys”.' })
    .min(1, { error: 'Say which findings, as “keys”.' })
    .max(200),
  reason: z
    .string({ error: 'Write the reason as words.' })
    .trim()
    .max(maxReason, { error: `The reason is too long: ${maxReason} characters fit.` })
    .default(''),
});

/** `POST /api/checks/let-through {of, document, data?, keys, reason?}`: notes that findings stay as they are. An editor gives a reason for an error; anybody may leave a suggestion. */
const letThrough = officerEndpoint('post', '/checks/let-through', async (req) => {
  const { target, chosen, reason } = await chosenIn(req);
  if (chosen.some(({ weight }) => weight === 'error')) {
    if (!canPublish(req.user)) throw refused('Only an editor can publish with an error in it. Mend it, or ask an editor.', 403);
    if (reason.length < minReason) throw refused('Say in a few words why it stays as it is. Colleagues read it later.', 400);
  }
  await writeDecisions(
    target,
    chosen.map(({ key, reason: finding, weight }) => ({ key, finding, weight, reason, isTakenBack: false })),
    req,
  );
  return { message: chosen.length === 1 ? 'Noted: it stays as it is.' : `Noted: these ${chosen.length} stay as they are.` };
});

/** `POST /api/checks/take-back {of, document, data?, keys}`: has findings that were let through stand in the list again. */
const takeBack = officerEndpoint('post', '/checks/take-back', async (req) => {
  const { target, chosen } = await chosenIn(req);
  if (chosen.some(({ weight }) => weight === 'error') && !canPublish(req.user))
    throw refused('Only an editor can take back what an editor let through.', 403);
  await writeDecisions(
    target,
    chosen.map(({ key, reason: finding, weight }) => ({ key, finding, weight, reason: '', isTakenBack: true })),
    req,
  );
  return { message: 'It stands in the list again.' };
});

/** What officers ask the checks. */
export const checksEndpoints: Endpoint[] = [check, letThrough, takeBack];

async function formIn(req: PayloadRequest): Promise<{ target: Target; written: Data }> {
  await addDataAndFileToRequest(req);
  const target = previewTarget(req.data);
  const data: unknown = req.data?.['data'] ?? {};
  if (!isRow(data)) throw refused('Send the fields of the form as “data”.', 400);
  return { target, written: { ...(await readDraft(target, 'officer', req)), ...data, id: target.document } };
}

async function chosenIn(req: PayloadRequest): Promise<{ target: Target; chosen: Finding[]; reason: string }> {
  const { target, written } = await formIn(req);
  const { success, data, error } = wanted.safeParse(req.data);
  if (!success) throw refused(error.issues.map(({ message }) => message).join(' '), 400);
  const found = new Map((await findingsIn({ ...target, source: sourceOf(target), written }, req)).map((finding) => [finding.key, finding]));
  const chosen = [...new Set(data.keys)].flatMap((key) => found.get(key) ?? []);
  if (chosen.length < new Set(data.keys).size)
    throw refused('The checks do not find this any more: somebody mended it. Look at the list again.', 409);
  return { target, chosen, reason: data.reason };
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-let-through' }, true);
}
