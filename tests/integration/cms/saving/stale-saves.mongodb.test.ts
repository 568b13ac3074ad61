import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./stale-saves.test.ts'));
