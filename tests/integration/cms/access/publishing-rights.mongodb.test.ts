import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./publishing-rights.test.ts'));
