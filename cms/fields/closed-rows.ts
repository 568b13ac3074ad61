import type { ArrayField } from 'payload';

/** How rows are shown: closed, each known by what is in it. */
export function closedRows(description?: string): NonNullable<ArrayField['admin']> {
  return {
    initCollapsed: true,
    components: { RowLabel: '/admin/RowLabel.tsx#RowLabel' },
    ...(description === undefined ? {} : { description }),
  };
}
