import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
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

/** A page of the admin. */
export default function Page({ params, searchParams }: Arguments) {
  return RootPage({ config, importMap, params, searchParams });
}
