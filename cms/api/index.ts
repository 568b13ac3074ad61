import type { Endpoint } from 'payload';
import { bulkEndpoints } from '../bulk/endpoints.ts';
import { changesEndpoints } from './changes/endpoints.ts';
import { checksEndpoints } from './checks/endpoints.ts';
import { stillCorrect } from './desk/still-correct.ts';
import { confirmByLinkEndpoints } from '../workflow/reviewing/confirm-by-link.ts';
import { findEndpoint } from './find/find.ts';
import { healthEndpoint } from './health.ts';
import { pagePartsEndpoint } from './page-parts.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { movingEndpoints } from './moving/endpoints.ts';
import { importEndpoints } from '../importing/endpoints.ts';
import { linkedPreviewEndpoints } from './preview/link-endpoints.ts';
import { receiptEndpoint } from './receipts/receipt.ts';
import { reviewEndpoints } from './reviewing/endpoints.ts';
import { setupEndpoints } from './setup.ts';
import { leftEndpoint, writingEndpoint } from './writing.ts';

/** Our own endpoints, besides those of a collection. */
export const endpoints: Endpoint[] = [
  healthEndpoint,
  receiptEndpoint,
  pagePartsEndpoint,
  findEndpoint,
  stillCorrect,
  ...confirmByLinkEndpoints,
  ...bulkEndpoints,
  ...changesEndpoints,
  ...checksEndpoints,
  ...previewEndpoints,
  ...linkedPreviewEndpoints,
  ...importEndpoints,
  ...movingEndpoints,
  ...reviewEndpoints,
  ...setupEndpoints,
  writingEndpoint,
  leftEndpoint,
];
