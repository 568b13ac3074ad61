import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { getPayload } from 'payload';
import { askDatabase } from '../../../../database/ask-database.ts';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

type Arguments = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

/** What Payload says of a page of the admin. */
export function generateMetadata({ params, searchParams }: Arguments): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams });
}

/** A page of the admin; none, not even the one to sign in, where the database does not answer: it would send officers away. */
export default async function Page({ params, searchParams }: Arguments) {
  await askDatabase(await getPayload({ config }));
  return RootPage({ config, importMap, params, searchParams });
}
