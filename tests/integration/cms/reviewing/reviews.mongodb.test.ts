import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./reviews.test.ts'));
