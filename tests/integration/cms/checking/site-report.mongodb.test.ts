import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./site-report.test.ts'));
