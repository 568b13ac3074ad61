import { onMongoDb } from '../cms/on-mongodb.ts';

await onMongoDb(() => import('./refusals.test.ts'));
