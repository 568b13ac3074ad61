export { readAll } from './read-all.ts';
export { readChanged } from './read-changed.ts';
