// `npm run releases` and its kind: runs a script of the project on the pinned Node, with the settings of .env.
import { refuseOldNode } from './bootstrap/refuse-old-node.mjs';

if (!refuseOldNode()) {
  import('./bootstrap/run-on-pinned-node.mjs').then(function ({ runOnPinnedNode }) {
    return runOnPinnedNode(process.argv.slice(2));
  });
}
