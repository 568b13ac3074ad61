/** The address that answers a list as CSV: its filter, its search, its order and its columns, and all of its pages. */
export function csvAddress({
  api,
  of,
  shown,
  columns,
  sort,
}: {
  api: string;
  of: string;
  shown: { where?: object; search?: string };
  columns: readonly string[];
  sort?: string | string[];
}): string {
  const query = new URLSearchParams({ of, columns: columns.join(',') });
  if (shown.where !== undefined) query.set('where', JSON.stringify(shown.where));
  if (shown.search !== undefined) query.set('search', shown.search);
  if (sort !== undefined) query.set('sort', [sort].flat().join(','));
  return `${api}/csv?${query}`;
}
