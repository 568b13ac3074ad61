import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./launch-sets.test.ts'));
