import { type SnapshotData, snapshotData } from '../model/snapshot.ts';
import { areas } from './areas.ts';
import { home } from './home.ts';
import { hubs } from './hubs.ts';
import { navigation } from './navigation.ts';
import { news } from './news.ts';
import { organisations } from './organisations.ts';
import { programmes } from './programmes.ts';
import { talkingAndCompany } from './services/talking-and-company.ts';
import { settings } from './settings.ts';
import { topics } from './topics.ts';

/** Everything on the sample site, valid against the content model. Pictures are in `sampleImages`; they have no sizes until they are turned to raster. */
export function sampleSnapshot(): SnapshotData {
  return snapshotData.parse({
    moment: '2026-11-20T09:00:00.000Z',
    origin: 'http://localhost:4321',
    documents: [...talkingAndCompany, ...hubs, ...news, ...programmes, ...organisations, ...areas, ...topics],
    images: [],
    files: [],
    alerts: [],
    redirects: [],
    moved: [],
    withdrawn: [],
    globals: { home, navigation, settings },
  });
}
