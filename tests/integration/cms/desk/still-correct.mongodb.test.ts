import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./still-correct.test.ts'));
