import { type SnapshotData, snapshotData } from '../model/snapshot.ts';
import { areas } from './areas.ts';
import { consultations } from './consultations.ts';
import { events } from './events.ts';
import { guides } from './guides.ts';
import { home } from './home.ts';
import { hubs } from './hubs.ts';
import { idOf, linkTo, uuidFrom } from './names.ts';
import { meetings } from './meetings.ts';
import { navigation } from './navigation.ts';
import { news } from './news.ts';
import { offers } from './offers.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages/index.ts';
import { phrases } from './phrases.ts';
import { pillars } from './pillars.ts';
import { programmes } from './programmes.ts';
import { publications } from './publications.ts';
import { services } from './services/index.ts';
import { settings } from './settings.ts';
import { topics } from './topics.ts';
import { vacancies } from './vacancies.ts';

export { type SampleImage, sampleImages } from './images.ts';

/**
 * Everything on the sample site, valid against the content model.
 * Documents name the pictures in {@link sampleImages}, but `images` is empty: a picture has no sizes until it is turned to raster.
 */
export function sampleSnapshot(): SnapshotData {
  return snapshotData.parse({
    now: '2026-11-20T09:00:00.000Z',
    origin: 'http://localhost:4321',
    documents: [
      ...services,
      ...hubs,
      ...offers,
      ...events,
      ...consultations,
      ...meetings,
      ...news,
      ...vacancies,
      ...publications,
      ...pillars,
      ...programmes,
      ...guides,
      ...pages,
      ...organisations,
      ...areas,
      ...topics,
    ],
    images: [],
    files: [],
    alerts: [
      {
        id: uuidFrom('alerts/past-schemes'),
        title: 'Most of these schemes are over',
        text: 'Plymouth’s recruitment ran in 2018. We keep it for the record.',
        tone: 'information',
        link: linkTo('See what was planned', 'programmes/plymouth-primary-care'),
        paths: ['/work-with-us'],
      },
    ],
    redirects: [
      { id: uuidFrom('redirects/cavern'), from: '/cavern/', to: { kind: 'document', id: idOf('services/support-at-the-cavern') } },
      { id: uuidFrom('redirects/help'), from: '/help/', to: { kind: 'document', id: idOf('pages/get-help-now') } },
    ],
    phrases,
    moved: [],
    withdrawn: [],
    globals: { home, navigation, settings },
  });
}
