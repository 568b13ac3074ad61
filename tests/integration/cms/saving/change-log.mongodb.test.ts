import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./change-log.test.ts'));
