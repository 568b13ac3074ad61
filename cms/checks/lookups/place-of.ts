import type { Path } from '../../snapshot/mapping/context.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';

/** Where something names another document, picture or file first; undefined where it does not. */
export function placeOf(value: unknown, id: string, path: Path = []): Path | undefined {
  if (value === id) return path;
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : isRow(value) ? Object.entries(value) : [];
  for (const [key, inner] of parts) {
    const found = placeOf(inner, id, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
