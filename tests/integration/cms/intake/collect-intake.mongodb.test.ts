import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./collect-intake.test.ts'));
