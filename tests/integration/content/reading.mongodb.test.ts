import { onMongoDb } from '../cms/on-mongodb.ts';

await onMongoDb(() => import('./reading.test.ts'));
