import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./find.test.ts'));
