import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./failing-hooks.test.ts'));
