export { readAll, readContent } from './read-all.ts';
export { readChanged } from './read-changed.ts';
