import { z } from 'zod';
import { home } from './home.ts';
import { navigation } from './navigation.ts';
import { settings } from './settings.ts';

/** What the site has one of each of. */
export const globals = z.strictObject({ home, navigation, settings });

export type Globals = z.infer<typeof globals>;

export type GlobalName = keyof Globals;
