/** What one of our endpoints answered, or what went wrong in words. */
export type Asked<Answer> = { answer: Answer; error?: never } | { answer?: never; error: string };

/** Asks one of our endpoints for JSON; sends a body where there is one. */
export async function ask<Answer>(address: string, { body, signal }: { body?: object; signal?: AbortSignal } = {}): Promise<Asked<Answer>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json().catch(() => ({}))) as Answer & { errors?: { message?: string }[] };
    if (response.ok) return { answer };
    return { error: answer.errors?.[0]?.message ?? `The CMS answered ${response.status}.` };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { error: 'The CMS cannot be reached. Check your connection, and try again.' };
  }
}
