import type { ListViewClientProps, ListViewServerProps } from 'payload';

/** What Payload's own list is drawn from, without what only the server has: functions and the whole configuration. */
export function clientPropsOf(props: ListViewServerProps): ListViewClientProps {
  const {
    collectionConfig: _collectionConfig,
    data: _data,
    i18n: _i18n,
    limit: _limit,
    listSearchableFields: _listSearchableFields,
    locale: _locale,
    params: _params,
    payload: _payload,
    permissions: _permissions,
    searchParams: _searchParams,
    user: _user,
    ...client
  } = props;
  return client;
}
