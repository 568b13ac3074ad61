import type { GlobalConfig } from 'payload';
import type { GlobalName } from '../../content/model/globals/index.ts';
import { home } from './home.ts';
import { navigation } from './navigation.ts';
import { settings } from './settings.ts';

/** What the site has one of each of, by name. */
export const contentGlobals: Readonly<Record<GlobalName, GlobalConfig>> = { home, navigation, settings };
