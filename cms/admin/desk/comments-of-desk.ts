import type { CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { type OpenComment, openComments } from '../../workflow/reviewing/comments.ts';
import { nameOfDocument } from '../../workflow/reviewing/name-of-document.ts';

/** A comment that waits for somebody, as the desk shows it: the last thing that was said, and the document it is about. */
export interface ListedComment extends Pick<OpenComment, 'of' | 'document' | 'words' | 'by' | 'at'> {
  title: string;
}

/** Comments on the desk at most. */
const maxRows = 10;

/**
 * Comments that nobody has dealt with: for editors all they may read; for authors those on what they answer for, and those
 * they said something to. The newest are first.
 */
export async function commentsOfDesk(payload: Payload, user: TypedUser): Promise<{ comments: ListedComment[]; more: number }> {
  const open = await openComments({ payload });
  const shown: ListedComment[] = [];
  for (const [of, comments] of Map.groupBy(open, (comment) => comment.of)) {
    const documents = await readable(of, [...new Set(comments.map(({ document }) => document))], payload, user);
    for (const { document, words, by, at, accounts } of comments) {
      const found = documents.get(document);
      const isTheirs = canPublish(user) || found?.owner === String(user.id) || accounts.includes(String(user.id));
      if (found !== undefined && isTheirs) shown.push({ of, document, words, by, at, title: found.title });
    }
  }
  shown.sort((one, other) => other.at.localeCompare(one.at));
  return { comments: shown.slice(0, maxRows), more: Math.max(0, shown.length - maxRows) };
}

/** The title and the owner of those documents that somebody may read, by identifier. */
async function readable(
  of: string,
  documents: readonly string[],
  payload: Payload,
  user: TypedUser,
): Promise<Map<string, { title: string; owner: string | undefined }>> {
  if (of === 'globals')
    return new Map(
      Object.values(contentGlobals).map(({ slug, label }) => [slug, { title: typeof label === 'string' ? label : slug, owner: undefined }]),
    );
  const config = payload.config.collections.find(({ slug }) => slug === of);
  if (config === undefined) return new Map();
  const { docs } = await payload.find({
    collection: of as CollectionSlug,
    where: { id: { in: [...documents] } },
    draft: true,
    limit: documents.length,
    pagination: false,
    depth: 0,
    select: namesOf(config) as never,
    overrideAccess: false,
    user,
  });
  return new Map(
    docs.map(dataOf).map((doc: Data) => [String(doc['id']), { title: nameOfDocument(config, doc), owner: idOf(doc['owner']) }]),
  );
}

function namesOf({ flattenedFields }: SanitizedCollectionConfig): Record<string, true> {
  const wanted = ['title', 'filename', 'alt', 'owner'];
  return Object.fromEntries(flattenedFields.filter(({ name }) => wanted.includes(name)).map(({ name }) => [name, true]));
}
