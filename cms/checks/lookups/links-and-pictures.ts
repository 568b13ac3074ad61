import type { Document } from '../../../content/model/documents/index.ts';
import type { LinkTarget } from '../../../content/model/fields/link.ts';
import { inlineWords } from '../../../content/model/fields/simple-text.ts';
import { linkTarget } from '../../../content/model/fields/link.ts';
import type { Path } from '../../snapshot/mapping/context.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';

/** A link somewhere in a document. */
export interface LinkUse {
  path: Path;
  to: LinkTarget;
  /** The words that are clicked; empty where the target's own title is shown. */
  words: string;
}

/** Every link of a document, in fields and in text. */
export function linksOf(document: Document | Data): LinkUse[] {
  return found(document, (row, path) => {
    const target = linkTarget.safeParse(row['to']);
    return target.success
      ? [
          {
            path: [...path, 'to', ...(target.data.kind === 'path' ? ['path'] : 'id' in target.data ? ['id'] : [])],
            to: target.data,
            words: wordsOf(row),
          },
        ]
      : [];
  });
}

/** Every picture of a document, with the field it is in. */
export function picturesOf(document: Document | Data): { path: Path; id: string }[] {
  return found(document, (row, path) => {
    const id = row['image'];
    return typeof id === 'string' ? [{ path: [...path, 'image'], id }] : [];
  });
}

function wordsOf(row: Data): string {
  if (typeof row['text'] === 'string') return row['text'];
  return row['type'] === 'link' && Array.isArray(row['children']) ? inlineWords(row['children']) : '';
}

/** What a question finds in any row of plain data, however deep. */
function found<T>(value: unknown, ask: (row: Data, path: Path) => T[], path: Path = []): T[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => found(item, ask, [...path, index]));
  if (!isRow(value)) return [];
  return [...ask(value, path), ...Object.entries(value).flatMap(([key, inner]) => found(inner, ask, [...path, key]))];
}
