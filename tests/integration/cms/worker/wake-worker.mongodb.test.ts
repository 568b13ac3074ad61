import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./wake-worker.test.ts'));
