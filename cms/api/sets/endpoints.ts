import { addDataAndFileToRequest } from 'payload';
import type { Endpoint, PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { counted, inTheDiary } from '../../admin/formatting.ts';
import { keepOnSchedule } from '../../workflow/scheduling/actions.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { askForReviewOfSet } from '../../workflow/sets/ask-for-review.ts';
import { approveSet, asAction, type MemberProblem } from '../../workflow/sets/approve-set.ts';
import { keptBack } from '../../workflow/sets/check-set.ts';
import { launchSetsSlug } from '../../workflow/sets/collections.ts';
import { setsHolding } from '../../workflow/sets/holding.ts';
import { approveForLaunch, launchNow, problemsOfSet, refuseUnlessSeen } from '../../workflow/sets/launch.ts';
import { putIn, readSet, refused, removeMember, scheduleOf } from '../../workflow/sets/members.ts';
import { refuseClosed, refuseClosedMember, refuseClosedMembers } from '../../access/embargo/refuse-closed.ts';
import { prepareAgain, takeBack } from '../../workflow/sets/take-back.ts';
import { instant } from '../../workflow/scheduling/target.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { whatChecksFind } from '../reviewing/what-checks-find.ts';
import { instantIn, timeSchema } from '../scheduling/endpoints.ts';
import { pageWithSet } from './preview.ts';
import { type SetAnswer, setAnswer } from './set-answer.ts';
import { type SetReceipt, setReceipt } from './set-receipt.ts';

/** What keeps a set back, as its page shows it. */
export interface SetProblems {
  problems: MemberProblem[];
}

/** The open set that a document is in, and those it can be put into. */
export interface HoldingAnswer {
  set?: { id: string; name: string; at?: string };
  open: { id: string; name: string }[];
}

const text = z.string().trim();
const reference = z.object({ relationTo: z.string(), value: z.string() });
const wantedSchema = z.union(
  [
    z.object({ of: z.literal('redirects'), action: z.literal('publish'), from: text.max(500), to: z.record(z.string(), z.unknown()) }),
    z.object({ of: z.string(), document: z.string(), action: z.literal('publish') }),
    z.object({
      of: z.string(),
      document: z.string(),
      action: z.literal('withdraw'),
      reason: text.max(300).default(''),
      replacedBy: reference.optional(),
    }),
  ],
  { error: 'Say what to put into the set: {of, document, action}, or {of: "redirects", action: "publish", from, to}.' },
);
const seenSchema = z.object({ seen: z.string({ error: 'Say which set you saw, by the “seen” of what is in it.' }) });

/** `GET /api/launch-sets/ID/contents`: what is in a set, what waits on the schedule, and what became of it. */
const contents = officerEndpoint('get', '/:id/contents', (req): Promise<SetAnswer> => setAnswer(idIn(req), req));

/** `GET /api/launch-sets/ID/problems`: what keeps a set back, with all of it as it would be. */
const problems = officerEndpoint('get', '/:id/problems', async (req): Promise<SetProblems> => {
  await refuseClosedMembers(idIn(req), req.user, req);
  return { problems: await problemsOfSet(req.payload, idIn(req)) };
});

/** `GET /api/launch-sets/ID/receipt`: whether all of it is live, with the one release that made it so. */
const receipt = officerEndpoint('get', '/:id/receipt', (req): Promise<SetReceipt> => setReceipt(idIn(req), req));

/** `GET /api/launch-sets/ID/preview?of=…&document=…` or `?path=…`: a page as it will be with the set. */
const preview = officerEndpoint('get', '/:id/preview', async (req) => {
  await refuseClosedMembers(idIn(req), req.user, req);
  const { of, document, path } = req.query;
  if (typeof path !== 'string' && (typeof of !== 'string' || typeof document !== 'string'))
    throw refused('Say which page: ?path=/an/address/, or the document as ?of=…&document=…', 400);
  const places = { pages: `/api/${launchSetsSlug}/${idIn(req)}/preview?path=`, files: '/api/preview/file' };
  const show = typeof path === 'string' ? { path } : of === 'globals' || of === 'alerts' ? { path: '/' } : { document: String(document) };
  return pageWithSet(idIn(req), show, places, 'officer', req);
});

/** `GET /api/launch-sets/holding?document=…`: the open set that a document is in, and the others there are. */
const holding = officerEndpoint('get', '/holding', async (req): Promise<HoldingAnswer> => {
  const document = String(req.query['document'] ?? '');
  const set = (await setsHolding([document], req)).get(document);
  const scheduled = set === undefined ? undefined : await scheduleOf(set.id, req);
  const { docs } = await req.payload.find({
    collection: launchSetsSlug,
    where: { state: { equals: 'preparing' } },
    sort: '-updatedAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return {
    ...(set === undefined ? {} : { set: { ...set, ...(scheduled === undefined ? {} : { at: instant(scheduled.at) }) } }),
    open: docs.map(({ id, name }) => ({ id, name })),
  };
});

/** `POST /api/launch-sets/ID/add {of, document, action, …}`: puts a draft, a withdrawal or a redirect into a set. */
const add = officerEndpoint('post', '/:id/add', async (req) => {
  const wanted = read(wantedSchema, await bodyOf(req));
  if ('document' in wanted) await refuseClosed(wanted, req.user, req);
  await putIn(req.payload, idIn(req), wanted, nameOf(req.user));
  return { message: 'It is in the set.' };
});

/** `POST /api/launch-sets/ID/take-out {member}`: takes something out of a set; it stays as it is. */
const takeOut = officerEndpoint('post', '/:id/take-out', async (req) => {
  const { member } = read(z.object({ member: z.string({ error: 'Say what to take out, as “member”.' }) }), await bodyOf(req));
  await refuseClosedMember(member, req.user, req);
  await inTransaction(req.payload, (own) => removeMember(idIn(req), member, own));
  return { message: 'It is out of the set, and stays as it is.' };
});

/** `POST /api/launch-sets/ID/ask {seen, words}`: asks editors to look at all of a set that they have not approved. */
const ask = officerEndpoint('post', '/:id/ask', async (req) => {
  const words = text.max(1_800, { error: 'Keep the note to 1,800 characters.' }).default('');
  const given = read(seenSchema.extend({ words }), await bodyOf(req));
  await refuseClosedMembers(idIn(req), req.user, req);
  const count = await askForReviewOfSet(req.payload, {
    set: idIn(req),
    ...given,
    by: req.user as TypedUser,
    whatChecksFind: (target) => whatChecksFind(target, req),
  });
  return { message: `Asked. ${counted(count, 'page waits', 'pages wait')} on the editors’ desk.` };
});

/** `POST /api/launch-sets/ID/publish {seen}`: makes all of a set public in one moment. */
const publish = officerEndpoint(
  'post',
  '/:id/publish',
  async (req) => {
    const { seen } = read(seenSchema, await bodyOf(req));
    await refuseClosedMembers(idIn(req), req.user, req);
    await launchNow(req.payload, { set: idIn(req), seen, by: nameOf(req.user), account: String(req.user?.id) });
    return { message: 'Published. All of it goes live in one moment, within a second.' };
  },
  { onlyPublishers: true },
);

/** `POST /api/launch-sets/ID/schedule {seen, day, time}`: approves a set as it is now, for a time of the clock in London. */
const schedule = officerEndpoint(
  'post',
  '/:id/schedule',
  async (req) => {
    const { seen, ...when } = read(seenSchema.extend(timeSchema.shape), await bodyOf(req));
    const at = instantIn(when);
    await refuseClosedMembers(idIn(req), req.user, req);
    const set = idIn(req);
    const account = String(req.user?.id);
    const approved = await inTransaction(req.payload, (own) => approveForLaunch(set, account, own));
    refuseUnlessSeen(approved, seen);
    if (approved.problems.length > 0) throw keptBack(approved.problems);
    const found = await problemsOfSet(req.payload, set);
    if (found.length > 0) throw keptBack(found);
    const id = await inTransaction(req.payload, async (own) => {
      const { name } = await readSet(set, own);
      // What was read before the trial is read once more, with the right to write in hand.
      refuseUnlessSeen(await approveSet(set, own), seen);
      return keepOnSchedule({ at, by: nameOf(req.user), account }, { ...asAction(approved), title: `Launch set “${name}”` }, own);
    });
    return { id, at, message: `Scheduled for ${inTheDiary(at)}.` };
  },
  { onlyPublishers: true },
);

/** `POST /api/launch-sets/ID/take-back {reason}`: makes of all its members what they were before. */
const back = officerEndpoint(
  'post',
  '/:id/take-back',
  async (req) => {
    const { reason } = read(z.object({ reason: text.max(300).default('') }), await bodyOf(req));
    await takeBack(req.payload, { set: idIn(req), reason, by: nameOf(req.user) });
    return { message: 'Taken back. All of it goes in one moment, within a second.' };
  },
  { onlyPublishers: true },
);

/** `POST /api/launch-sets/ID/prepare-again`: prepares a set anew that was taken back. */
const again = officerEndpoint('post', '/:id/prepare-again', async (req) => {
  await inTransaction(req.payload, (own) => prepareAgain(idIn(req), own));
  return { message: 'It can be prepared again.' };
});

/** Everything that is done with a launch set. */
export const launchSetEndpoints: Endpoint[] = [
  holding,
  contents,
  problems,
  receipt,
  preview,
  add,
  takeOut,
  ask,
  publish,
  schedule,
  back,
  again,
];

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req);
  return req.data;
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw refused(error.issues.map(({ message }) => message).join(' '), 400);
  return data;
}

function idIn({ routeParams }: PayloadRequest): string {
  return String(routeParams?.['id'] ?? '');
}
