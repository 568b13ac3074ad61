import type { Document } from '../../model/documents/index.ts';
import { helpPages } from './help.ts';
import { partnershipPages } from './partnerships.ts';

/** Pages with a free body. */
export const pages: Document[] = [...helpPages, ...partnershipPages];
