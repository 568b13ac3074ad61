import type { FormData } from './form-words.ts';

/** What came of a save. */
export type Saved =
  | { state: 'saved'; doc: FormData }
  /** Somebody saved meanwhile: what was sent is kept among the versions, and both texts have to be put together. */
  | { state: 'stale'; message: string }
  /** Not saved, and why, in words; where `isPassing`, it is worth trying again. */
  | { state: 'failed'; message: string; isPassing: boolean };

/** The most that a browser sends of a page that is closing, in bytes. */
const maxWhenClosing = 60_000;

/** Saves what is in the form. @param isClosing whether the page may be gone before the answer is there */
export async function sendSave({
  method,
  address,
  data,
  isClosing,
}: {
  method: 'POST' | 'PATCH';
  address: string;
  data: FormData;
  isClosing: boolean;
}): Promise<Saved> {
  const body = JSON.stringify({ ...data, _status: 'draft' });
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: isClosing && new Blob([body]).size < maxWhenClosing,
    });
  } catch {
    return {
      state: 'failed',
      message: 'Not saved: the CMS cannot be reached. Keep this page open; it tries again by itself.',
      isPassing: true,
    };
  }
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const doc = answer.doc ?? answer.result;
  if (response.ok && doc) return { state: 'saved', doc };
  const [error] = answer.errors ?? [];
  const message = error?.message ?? `The CMS answered ${response.status}.`;
  if (error?.data?.code === 'stale') return { state: 'stale', message };
  if (response.status === 401 || response.status === 403)
    return {
      state: 'failed',
      message: `Not saved: ${message} If you were signed out, sign in again in another tab and come back to this one; your text stays here.`,
      isPassing: true,
    };
  return { state: 'failed', message: `Not saved: ${message}`, isPassing: response.status >= 500 || response.status === 429 };
}

interface Answer {
  doc?: FormData;
  result?: FormData;
  errors?: { message?: string; data?: { code?: string } }[];
}
