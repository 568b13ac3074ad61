/** Posts to one of our endpoints, or changes a document; gives what went wrong in words, or nothing. */
export async function post(address: string, body: object = {}, method: 'POST' | 'PATCH' = 'POST'): Promise<string | undefined> {
  return (await postFor(address, body, method)).error;
}

/** The same, with what the endpoint has to say where it went well. */
export async function postFor(
  address: string,
  body: object = {},
  method: 'POST' | 'PATCH' = 'POST',
): Promise<{ error?: string; message?: string }> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[]; message?: string };
    if (response.ok) return typeof answer.message === 'string' ? { message: answer.message } : {};
    return { error: answer.errors?.[0]?.message ?? `The CMS answered ${response.status}.` };
  } catch {
    return { error: 'The CMS cannot be reached. Check your connection, and try again.' };
  }
}
