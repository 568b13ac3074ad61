import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import type { Receipt } from '../../payload-types.ts';
import { readHistory } from './history.ts';
import { addressOf, peopleIn } from './tell.ts';

type HeldBack = NonNullable<Receipt['quarantined']>[number];

/**
 * Writes to whoever published something that the publisher holds back, in the transaction of the receipt that says so; where they
 * have no account any more, to everybody who may publish. Each version of it is told once, however many receipts name it.
 */
export const tellOfHeldBack: CollectionAfterChangeHook<Receipt> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !areLettersWritten()) return doc;
  for (const one of doc.quarantined ?? []) {
    // A picture or a file is told of with what shows it.
    if (one.of === 'images' || one.of === 'files' || (await isTold(one, doc.id, req))) continue;
    const [published] = await readHistory({ of: one.of, document: one.document }, { event: { equals: 'published' } }, req, 1);
    const publisher = await peopleIn({ id: { equals: published?.account ?? '' } }, req);
    const told = publisher.length > 0 ? publisher : await peopleIn({ role: { in: ['editor', 'administrator'] } }, req);
    for (const { email } of told) await queueMail({ to: email, ...letterAbout(one, req) }, req);
  }
  return doc;
};

async function isTold({ of, document, version }: HeldBack, receipt: string, req: PayloadRequest): Promise<boolean> {
  const and: Where[] = [
    { id: { not_equals: receipt } },
    { 'quarantined.of': { equals: of } },
    { 'quarantined.document': { equals: document } },
    { 'quarantined.version': { equals: version } },
  ];
  return (await req.payload.count({ collection: 'receipts', where: { and }, overrideAccess: true, req })).totalDocs > 0;
}

function letterAbout({ of, document, title, isPublic, problems }: HeldBack, req: PayloadRequest) {
  const name = title || document;
  const reasons = (problems as { field?: string; reason: string }[] | null) ?? [];
  return {
    subject: `Held back: ${name}`,
    text: [
      `“${name}” was published, and is held back: the public site would not work with it as it is. ${isPublic ? 'Its earlier version stays public meanwhile.' : 'Nobody sees it yet.'}`,
      ...reasons.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)),
      `Open it, correct it and publish it again:\n${addressOf({ of, document }, req)}`,
      'You get this because you published it, or because you can publish.',
    ].join('\n\n'),
    about: { collection: of, id: document },
  };
}
