'use client';

import { useRowLabel } from '@payloadcms/ui';

/** The fields a row can be known by, the best first. */
const names = [
  'title',
  'label',
  'name',
  'group',
  'text',
  'purpose',
  'reason',
  'from',
  'kind',
  'words',
  'priority',
  'said',
  'shows',
  'year',
  'source',
  'note',
];

/** Names a closed row by what is in it, so that nobody opens five to find one. */
export function RowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>();
  return <span>{wordsOf(data) ?? `Number ${rowNumber + 1}, not filled in yet`}</span>;
}

function wordsOf(data: Record<string, unknown> | undefined): string | undefined {
  const parts = [data?.['person'], data?.['link'], data].filter((part) => typeof part === 'object' && part !== null) as Record<
    string,
    unknown
  >[];
  const words = parts.flatMap((part) => names.map((name) => part[name])).find((value) => typeof value === 'string' && value.trim() !== '');
  const line = typeof words === 'string' ? words.trim().replace(/\s*\n\s*/g, ', ') : undefined;
  return line !== undefined && line.length > 90 ? `${line.slice(0, 88)}…` : line;
}
