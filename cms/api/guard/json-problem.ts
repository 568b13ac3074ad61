const maxDepth = 100;
const harmful = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with a request's JSON, in words, or nothing. */
export function problemInJson(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? /position \d+/.exec(error.message)?.[0] : undefined;
    return `The request is not valid JSON${where ? ` (at ${where})` : ''}. Nothing was changed.`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'The request must be a JSON object, such as {"title": "…"}. Nothing was changed.';
  return problemInData(value);
}

/** What is wrong with data that was JSON: keys that could change the program itself, or too many levels. */
export function problemInData(value: object): string | undefined {
  const waiting: { value: object; depth: number }[] = [{ value, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > maxDepth) return `The request is nested more than ${maxDepth} levels deep. Nothing was changed.`;
    for (const [key, inner] of Object.entries(next.value)) {
      if (harmful.has(key)) return `The request holds the key "${key}", which no field has. Nothing was changed.`;
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return undefined;
}
