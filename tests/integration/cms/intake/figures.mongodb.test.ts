import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./figures.test.ts'));
