import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./receipts-from-before.test.ts'));
