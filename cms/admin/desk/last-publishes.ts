import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { onlyFirstParts } from '../../collections/receipt-parts.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import type { Receipt } from '../../payload-types.ts';

/** A publish as the desk shows it: what it made live, and where its receipt is. */
export interface ListedPublish {
  id: string;
  kind: Receipt['kind'];
  number: number;
  at: string;
  by: string;
  ms: number;
  message: string;
  /** What it made live or took down, the first of it. */
  documents: { collection: string; id: string; title: string }[];
  /** How many there are beyond those. */
  more: number;
  /** How many addresses changed. */
  pages: number;
}

const maxPublishes = 8;

/** Titles that are named of one publish; a mass change is only counted. */
const maxTitles = 3;

/** Reads the last publishes with the titles of what they are about, with the rights of whoever looks. */
export async function lastPublishes(payload: Payload, user: TypedUser): Promise<ListedPublish[]> {
  const asked = { pagination: false, depth: 0, overrideAccess: false, user } as const;
  const { docs } = await payload.find({
    collection: 'receipts',
    where: onlyFirstParts,
    sort: ['-number', '-at'],
    limit: maxPublishes,
    ...asked,
  });
  const named = docs.map(({ documents }) => (documents ?? []).slice(0, maxTitles));
  const titles = new Map<string, string>();
  await Promise.all(
    [...Map.groupBy(named.flat(), ({ of }) => of)].map(async ([of, rows]) => {
      if (of === 'globals') {
        for (const { slug, label } of payload.globals.config) titles.set(`globals/${slug}`, typeof label === 'string' ? label : slug);
        return;
      }
      const config = payload.config.collections.find(({ slug }) => slug === of);
      if (config === undefined) return;
      const field = config.admin.useAsTitle ?? 'title';
      const found = await payload.find({
        collection: of as CollectionSlug,
        where: { id: { in: [...new Set(rows.map(({ document }) => document))] } },
        select: { [field]: true } as never,
        ...asked,
      });
      for (const doc of found.docs.map(dataOf)) titles.set(`${of}/${String(doc['id'])}`, String(doc[field] || 'Without a title'));
    }),
  );
  return docs.map((receipt, index) => ({
    id: receipt.id,
    kind: receipt.kind,
    number: receipt.number,
    at: receipt.at,
    by: receipt.by ?? '',
    ms: receipt.ms ?? 0,
    message: receipt.message ?? '',
    documents: (named[index] ?? []).map(({ of, document }) => ({
      collection: of,
      id: document,
      title: titles.get(`${of}/${document}`) ?? 'something that was deleted since',
    })),
    more: Math.max(0, (receipt.documents?.length ?? 0) - maxTitles),
    pages: Array.isArray(receipt.addresses) ? receipt.addresses.length : 0,
  }));
}
