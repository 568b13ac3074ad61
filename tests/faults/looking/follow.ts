import type { PublicReader } from '../../support/running/ask-public.ts';

/** Redirects in a row, at most. */
const max = 5;

/** Where an address leads in the end. A status of 508 says that it leads round and round. */
export async function follow(path: string, reader: PublicReader): Promise<{ status: number; end: string }> {
  let end = path;
  for (let hops = 0; hops <= max; hops += 1) {
    const { status, headers } = await reader.get(end);
    if (status !== 301 && status !== 308) return { status, end };
    const target = headers.location ?? '';
    // It leads away from the site.
    if (/^[a-z]+:/i.test(target) && !target.startsWith('http://localhost')) return { status: 200, end: target };
    end = new URL(target, `http://localhost${end}`).pathname;
  }
  return { status: 508, end };
}
