import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./scheduled-publishing.test.ts'));
