import type { GlobalConfig } from 'payload';

/** Every global, in the order of the navigation. */
export const globals: GlobalConfig[] = [];
