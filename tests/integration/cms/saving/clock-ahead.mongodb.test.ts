import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./clock-ahead.test.ts'));
