import type { GlobalConfig } from 'payload';
import { contentGlobals } from './content.ts';
import { publishingRules } from './publishing-rules.ts';

/** Every global, in the order of the navigation. */
export const globals: GlobalConfig[] = [...Object.values(contentGlobals), publishingRules];
