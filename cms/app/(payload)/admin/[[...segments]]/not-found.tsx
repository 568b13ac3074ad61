import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

type Arguments = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

/** What Payload says of a page that is not there. */
export function generateMetadata({ params, searchParams }: Arguments): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams });
}

/** A page of the admin that is not there. */
export default function NotFound({ params, searchParams }: Arguments) {
  return NotFoundPage({ config, importMap, params, searchParams });
}
