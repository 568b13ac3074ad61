import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./access-matrix.test.ts'));
