import type { DataRoute } from '../../content/model/data/data-routes.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { documentData } from './documents.ts';
import { collectionData, dataIndex, recordsPage } from './lists.ts';
import { openApi } from './open-api.ts';
import { openReferralStart } from './open-referral/start.ts';
import { openReferralList } from './open-referral/list.ts';
import { openReferralService } from './open-referral/service.ts';
import { sheet } from './sheets.ts';

/** The data that stands at a route, with its media type. */
export function dataFile(route: DataRoute, reader: Reader): { type: string; body: string } {
  switch (route.kind) {
    case 'data-index':
      return json(dataIndex(reader));
    case 'open-api':
      return json(openApi(reader));
    case 'data-collection':
      return json(collectionData(route, reader));
    case 'data-list':
      return json(recordsPage(route, reader));
    case 'data-document':
      return json(documentData(route, reader));
    case 'data-sheet':
      return { type: 'text/csv', body: sheet(route, reader) };
    case 'open-referral':
      return json(openReferralStart(reader));
    case 'open-referral-list':
      return json(openReferralList(route, reader));
    case 'open-referral-service':
      return json(openReferralService(route.id, reader));
  }
}

function json(value: object): { type: string; body: string } {
  return { type: 'application/json', body: `${JSON.stringify(value)}\n` };
}
