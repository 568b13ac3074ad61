import { prefixes } from '../../content/model/collections.ts';

/** Where publications stand, of which every version is kept for ever. */
export const publicationsFolder = `/${prefixes.publications}/`;

/** Styles, scripts and fonts, which are named by what they hold: pages of earlier days are shown in them. */
export const assetsFolder = '/assets/';

/** A site's own colour likewise, beside the pages. */
const themeStyles = /^\/theme-[^/]+\.css$/;

/** Whether an address is of what pages of earlier days are shown in. */
export function isKeptForArchive(path: string): boolean {
  return path.startsWith(assetsFolder) || themeStyles.test(path);
}
