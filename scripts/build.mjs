// `npm run build`. Plain JavaScript that even an old Node can read, so that a wrong version gets a sentence.
import { refuseOldNode } from './bootstrap/refuse-old-node.mjs';

if (!refuseOldNode()) {
  Promise.all([import('./bootstrap/begin.mjs'), import('./bootstrap/progress.mjs')]).then(function ([{ begin }, { steps }]) {
    return begin({ steps: steps.build, script: 'scripts/build.ts', command: 'npm run build', needsPorts: false, needsLock: false });
  });
}
