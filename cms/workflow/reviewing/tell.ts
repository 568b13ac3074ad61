import type { CollectionSlug, GlobalSlug, PayloadRequest, TypedUser } from 'payload';
import { editAddress } from '../../admin/desk/edit-address.ts';
import { counted, inTheDiary } from '../../admin/formatting.ts';
import { canPublish } from '../../access/policies.ts';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { instant, readLatest, type Target } from '../scheduling/target.ts';
import { titleOf } from '../scheduling/title-of.ts';
import { readHistory } from './history.ts';

/** What is told of a document, besides its title and where to find it. */
interface News {
  /** What happened, such as “asked for a review of”; the title follows. */
  happened: string;
  /** The same before a title in the subject, such as “Please review”. */
  subject: string;
  /** Who did it. */
  name: string;
  /** What they wrote; empty where they wrote nothing. */
  words: string;
  /** Why it is sent to whoever gets it. */
  because: string;
}

/** Tells everybody who may approve a document, but whoever asks, that somebody wants it looked at; nothing where this site sends no e-mail. */
export async function tellEditors(
  target: Target,
  latest: Data,
  { name, words, by }: Pick<News, 'name' | 'words'> & { by: TypedUser },
  req: PayloadRequest,
): Promise<void> {
  if (!areLettersWritten()) return;
  for (const editor of await approversBut(by, req))
    await tell(
      editor,
      target,
      latest,
      { happened: 'asked for a review of', subject: 'Please review', name, words, because: becauseTheyApprove },
      req,
      by,
    );
}

/** The same of several things in a launch set at once, with what the checks find in each: one letter to each editor. */
export async function tellEditorsOfSet(
  set: { id: string; name: string },
  asked: readonly (Target & { found: string })[],
  { name, words, by }: Pick<News, 'name' | 'words'> & { by: TypedUser },
  req: PayloadRequest,
): Promise<void> {
  if (!areLettersWritten()) return;
  for (const editor of await approversBut(by, req)) {
    const parts: string[] = [];
    for (const { found, ...target } of asked) {
      if (!(await mayRead(editor, target, req))) continue;
      const title = titleOf(target, (await readLatest(target, req)) ?? {}, req);
      parts.push([`“${title}”`, found, addressOf(target, req)].filter(Boolean).join('\n'));
    }
    if (parts.length === 0) continue;
    const count = counted(parts.length, 'page');
    const text = [
      `${name} asked for a review of ${count} in the launch set “${set.name}”.`,
      words,
      ...parts,
      `Open the set:\n${addressOf({ of: 'launch-sets', document: set.id }, req)}`,
      becauseTheyApprove,
    ];
    await queueMail(
      {
        to: editor.email,
        subject: `Please review: ${set.name} (${count})`,
        text: text.filter((part) => part !== '').join('\n\n'),
        about: { collection: 'launch-sets', id: set.id },
      },
      { ...req, user: by } as PayloadRequest,
    );
  }
}

const becauseTheyApprove = 'You get this because you may approve and publish.';

/** Everybody who may approve, but whoever asks. */
async function approversBut(by: TypedUser, req: PayloadRequest): Promise<Person[]> {
  return (await peopleIn({ role: { in: ['editor', 'administrator'] } }, req)).filter(({ id }) => id !== by.id);
}

/** Tells whoever asked for a review, or answers for the document, what an editor said of it. */
export async function tellAsker(
  target: Target,
  latest: Data,
  { event, name, words, by }: Pick<News, 'name' | 'words'> & { event: 'approved' | 'changes-asked'; by: TypedUser },
  req: PayloadRequest,
): Promise<void> {
  if (!areLettersWritten()) return;
  const [asked] = await readHistory(target, { event: { equals: 'asked' } }, req, 1);
  const account = asked?.account;
  if (!account || account === String(by.id)) return;
  const [happened, subject] = event === 'approved' ? ['approved', 'Approved'] : ['asked for changes to', 'Changes asked for'];
  const because = 'You get this because you asked for the review.';
  for (const asker of await peopleIn({ id: { equals: account } }, req))
    await tell(asker, target, latest, { happened, subject, name, words, because }, req, by);
}

/** Tells whoever scheduled something that could not be done; where they have no account any more, everybody who may publish. */
export async function tellOfMissedSchedule(
  { of, document, action, at, title }: ScheduledAction,
  words: string,
  req: PayloadRequest,
): Promise<void> {
  if (!areLettersWritten()) return;
  const target = { of, document };
  const [scheduled] = await readHistory(target, { event: { equals: 'scheduled' } }, req, 1);
  const approver = await peopleIn({ id: { equals: scheduled?.account ?? '' } }, req);
  const told = approver.length > 0 ? approver : await peopleIn({ role: { in: ['editor', 'administrator'] } }, req);
  for (const one of told.filter((user) => canPublish(user))) {
    if (!(await mayRead(one, target, req))) continue;
    await queueMail(
      {
        to: one.email,
        subject: `Not ${action === 'publish' ? 'published' : 'withdrawn'}: ${title}`,
        text: [
          `“${title}” was to ${action === 'publish' ? 'go up' : 'come down'} on ${inTheDiary(instant(at))}, and did not.`,
          words,
          `Look at it, and schedule it again if it is still to happen:\n${addressOf(target, req)}`,
        ].join('\n\n'),
        about: { collection: of, id: document },
      },
      req,
    );
  }
}

type Person = TypedUser & { email: string };

/** Everybody with an account that is not disabled, of whom something is so. */
export async function peopleIn(where: object, req: PayloadRequest): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [where as never, { isDisabled: { not_equals: true } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map((user) => ({ ...user, collection: 'users' }) as Person);
}

async function tell(
  to: Person,
  target: Target,
  latest: Data,
  { happened, subject, name, words, because }: News,
  req: PayloadRequest,
  by: TypedUser,
): Promise<void> {
  if (!(await mayRead(to, target, req))) return;
  const title = titleOf(target, latest, req);
  const text = [`${name} ${happened} “${title}”.`, words, `Open it:\n${addressOf(target, req)}`, because]
    .filter((part) => part !== '')
    .join('\n\n');
  const about = { collection: target.of, id: target.document };
  await queueMail({ to: to.email, subject: `${subject}: ${title}`, text, about }, { ...req, user: by } as PayloadRequest);
}

/** Whether somebody may read a document: what they may not, no letter tells them of. */
async function mayRead(user: TypedUser, { of, document }: Target, { payload, transactionID }: PayloadRequest): Promise<boolean> {
  // A request of its own: the one at hand is made in nobody's name, and stays so.
  const asked = { draft: true, depth: 0, overrideAccess: false, user, req: transactionID === undefined ? {} : { transactionID } } as const;
  if (of === 'globals') return Boolean(await payload.findGlobal({ slug: document as GlobalSlug, ...asked }));
  const found = await payload.findByID({ collection: of as CollectionSlug, id: document, disableErrors: true, select: {}, ...asked });
  return found !== null;
}

/** Where officers open something. */
export function addressOf({ of, document }: Target, { payload: { config } }: PayloadRequest): string {
  return `${config.serverURL}${editAddress(config.routes.admin, of, document)}`;
}
