import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./send-letters.test.ts'));
