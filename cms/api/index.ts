import type { Endpoint } from 'payload';
import { receiptEndpoint } from './receipts/receipt.ts';

/** Our own endpoints, besides those of a collection. */
export const endpoints: Endpoint[] = [receiptEndpoint];
