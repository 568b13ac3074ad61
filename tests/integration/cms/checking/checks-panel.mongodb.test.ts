import { onMongoDb } from '../on-mongodb.ts';

await onMongoDb(() => import('./checks-panel.test.ts'));
