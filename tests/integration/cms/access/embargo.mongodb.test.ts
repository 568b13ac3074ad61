import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./embargo.test.ts'));
