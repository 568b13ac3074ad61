import type { ESLint } from 'eslint';
import { moduleBoundaries } from './module-boundaries.ts';
import { environmentInOnePlace } from './environment-in-one-place.ts';
import { foldersSayTheSubject } from './folders-say-the-subject.ts';
import { noSwallowedReads } from './no-swallowed-reads.ts';
import { pureTemplates } from './pure-templates.ts';
import { sayOverrideAccess } from './say-override-access.ts';
import { skipsSayWhy } from './skips-say-why.ts';

/** The project's own conventions, as rules whose messages teach them. */
export const signpost: ESLint.Plugin = {
  meta: { name: 'signpost' },
  rules: {
    'module-boundaries': moduleBoundaries,
    'environment-in-one-place': environmentInOnePlace,
    'folders-say-the-subject': foldersSayTheSubject,
    'no-swallowed-reads': noSwallowedReads,
    'pure-templates': pureTemplates,
    'say-override-access': sayOverrideAccess,
    'skips-say-why': skipsSayWhy,
  },
};
