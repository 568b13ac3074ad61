import type { Path } from '../../snapshot/mapping/context.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import type { Advice, Adviser } from './advice.ts';

/** The first row of every table says what its columns are: figures and empty cells do not (WCAG 2.2, 1.3.1). */
export const tablesHaveHeadings: Adviser = ({ document }) => tablesIn(document, []);

function tablesIn(value: unknown, path: Path): Advice[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => tablesIn(item, [...path, index]));
  if (!isRow(value)) return [];
  if (value['blockType'] !== 'table' || !Array.isArray(value['headings']))
    return Object.entries(value).flatMap(([key, inner]) => tablesIn(inner, [...path, key]));
  const headings = value['headings'].map(String);
  const wrong = headings.filter((words) => words.trim() === '' || /^(?:[£$€]?[\d\s.,:%–-]+|column \d+)$/i.test(words.trim()));
  if (wrong.length === 0) return [];
  const caption = typeof value['caption'] === 'string' ? value['caption'] : '';
  const [first = ''] = wrong;
  return [
    {
      path: [...path, 'headings'],
      ...(first.trim() === '' ? {} : { words: first }),
      weight: 'error',
      reason: `The first row of the table “${caption}” is read out as the headings of its columns, and ${first.trim() === '' ? 'one of them is empty' : `“${first}” is none`}. Write there what each column holds.`,
    },
  ];
}
