import type { Endpoint } from 'payload';
import { pagePartsEndpoint } from './page-parts.ts';
import { receiptEndpoint } from './receipts/receipt.ts';

/** Our own endpoints, besides those of a collection. */
export const endpoints: Endpoint[] = [receiptEndpoint, pagePartsEndpoint];
