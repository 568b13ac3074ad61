import type { ArrayField } from 'payload';

/** How rows are shown: collapsed, each known by what is in it. */
export function collapsedRows(description?: string): NonNullable<ArrayField['admin']> {
  return {
    initCollapsed: true,
    components: { RowLabel: '/admin/RowLabel.tsx#RowLabel' },
    ...(description === undefined ? {} : { description }),
  };
}
