import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./outside-links.test.ts'));
