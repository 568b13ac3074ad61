import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./second-step.test.ts'));
