import { openReferralList as list, recordsPerPage } from '../../../content/model/data/records.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';
import { shortService } from './service.ts';

/** A page of the list of services, in the wrapper of the profile. It has to say how many there are, so a new service changes every page. */
export function openReferralList({ page }: { page: number }, reader: Reader): object {
  const total = reader.recordCount(list);
  const pages = Math.max(1, Math.ceil(total / recordsPerPage));
  const contents = reader.records(list, page).map(({ id }) => shortService(id, reader));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page === pages,
    empty: contents.length === 0,
    contents,
  };
}
