/** What one of our endpoints answered, or what went wrong in words. */
export type Asked<Answer> = { answer: Answer; error?: never; data?: never } | { answer?: never; error: string; data?: unknown };

/** Asks one of our endpoints for JSON; sends a body where there is one. */
export async function ask<Answer>(address: string, { body, signal }: { body?: object; signal?: AbortSignal } = {}): Promise<Asked<Answer>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (response.ok) return { answer: (await response.json()) as Answer };
    // Who answers in place of the CMS, while it starts say, does not answer in JSON.
    const refusal = (await response.json().catch(() => ({}))) as { errors?: { message?: string; data?: unknown }[] };
    const [first] = refusal.errors ?? [];
    return { error: first?.message ?? `The CMS answered ${response.status}.`, data: first?.data };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { error: 'The CMS cannot be reached. Check your connection, and try again.' };
  }
}
