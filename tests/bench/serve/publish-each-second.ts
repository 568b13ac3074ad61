// A process of its own: publishes a release each second until it is ended, and says the number of each.
import { setInterval } from 'node:timers';
import { openStore } from '../../../publish/store/index.ts';
import { publishNumbered } from './numbered-site.ts';

const [folder = '', pages = ''] = process.argv.slice(2);
const store = openStore(folder);
setInterval(() => {
  console.log(publishNumbered(store, Number(pages)));
}, 1000);
