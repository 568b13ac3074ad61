import { fetchOpenReferral } from './open-referral/fetch-open-referral.ts';
import { isDrupal, nextAnswer } from './read-drupal.ts';

/** Answers that follow each other, bytes of each, and how long one may take, at most. */
const max = { answers: 1_000, bytes: 50_000_000, milliseconds: 30_000 } as const;

/**
 * Fetches what another site has at an address: a file, or every answer of Drupal's JSON:API from there on, or every service of a directory of Open Referral UK. It goes to no other
 * site than the one that was named.
 * @throws where the site does not answer, or too much
 */
export async function fetchSource(address: string, { isDirectory = false }: { isDirectory?: boolean } = {}): Promise<string> {
  if (isDirectory) return fetchOpenReferral(address, textAt);
  const { origin } = new URL(address);
  const answers: unknown[] = [];
  let next: string | undefined = address;
  while (next !== undefined) {
    if (answers.length === max.answers)
      throw new Error(`${address} goes on for more than ${max.answers} answers. Narrow it down by the kind of node.`);
    if (new URL(next).origin !== origin)
      throw new Error(`${address} goes on at another site, ${next}, which is not followed. Name that address instead.`);
    const text = await textAt(next);
    const data = /^\s*\{/.test(text) ? (JSON.parse(text) as unknown) : undefined;
    if (data === undefined || !isDrupal(data)) {
      if (answers.length === 0) return text;
      throw new Error(`${next} is no answer of JSON:API.`);
    }
    answers.push(data);
    const following = nextAnswer(data);
    next = following === undefined ? undefined : new URL(following, next).href;
  }
  return JSON.stringify(answers);
}

async function textAt(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { accept: 'application/vnd.api+json, application/json;q=0.9, */*;q=0.5' },
      redirect: 'error',
      signal: AbortSignal.timeout(max.milliseconds),
    });
  } catch (cause) {
    throw new Error(`${address} does not answer, or sends elsewhere. Check the address, and that this machine reaches it.`, { cause });
  }
  if (!response.ok) throw new Error(`${address} answers ${response.status}. Check that the public may read it there.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > max.bytes) throw new Error(`${address} is larger than ${max.bytes / 1_000_000} MB. Save it in parts.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
