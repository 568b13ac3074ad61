import type { Payload } from 'payload';
import { pathOf } from '../../../publish/environment/index.ts';
import { environment } from '../../environment.ts';
import { withoutPassword } from '../without-password.ts';
import type { DeadReference } from './fit-data.ts';
import { transferDatabase } from './transfer-database.ts';

/** Brings everything into the other database, and says in words what came of it and what to do next. */
export async function transferOnRequest(payload: Payload, url: string, onProgress: (what: string) => void): Promise<string> {
  const compatibility = environment.databaseCompatibility;
  const { rows, versions, dead, public: seen } = await transferDatabase(payload, { url, compatibility, onProgress });
  onProgress('');
  return [
    `Everything is in ${placeOf(url)}: ${rows} rows and ${versions} versions, each the same as in ${placeOf(environment.databaseUrl)}.`,
    `What the public sees was compared byte for byte: ${seen} documents, pictures and the like, and no difference.`,
    ...(dead.length === 0 ? [] : [aboutDead(dead)]),
    `Set DATABASE_URL to it now, in .env or the environment${url.startsWith('file:') ? ' (or take the line out, where it is the place that Signpost takes by itself)' : ''}, and start Signpost: npm start.`,
    'The database it came from is as it was. Keep it until you are sure; what officers save from now on is only in the new one.',
  ].join('\n');
}

function aboutDead(dead: readonly DeadReference[]): string {
  const places = [...new Set(dead.map(({ field, leadsTo }) => `${field} to ${leadsTo}`))];
  const shown = places.slice(0, 10).join('; ');
  return `References to what was deleted long ago were left out: ${shown}${places.length > 10 ? `; and ${places.length - 10} more` : ''}.`;
}

function placeOf(url: string): string {
  return url.startsWith('file:') ? pathOf(url) : withoutPassword(url);
}
