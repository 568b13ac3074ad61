/** Posts to one of our endpoints, or changes a document; gives what went wrong in words, or nothing. */
export async function post(address: string, body: object = {}, method: 'POST' | 'PATCH' = 'POST'): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return undefined;
    const answer = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
    return answer.errors?.[0]?.message ?? `The CMS answered ${response.status}.`;
  } catch {
    return 'The CMS cannot be reached. Check your connection, and try again.';
  }
}
