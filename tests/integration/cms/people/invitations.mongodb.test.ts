import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./invitations.test.ts'));
