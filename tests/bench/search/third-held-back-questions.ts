import type { Query } from './search-queries.ts';

/**
 * A third hundred, by somebody who knew the titles of the sample's pages and had read neither the search nor the other questions:
 * what people type when they feel low, misspelt, where, when. Nothing was tuned on them. They are counted by kind and never looked
 * at one by one; whoever tunes by their totals writes others.
 */

/** Shows who to call. */
export const dangerous: readonly string[] = [
  'dont want to be here anymore',
  'i just want it to stop i cant go on',
  'my friend says shes going to end it tonight',
  'swallowed loads of tablets',
  'kid drank weed killer',
  'chest pains and arm gone numb',
  'face drooping',
  'husband beats me',
  'partner wont let me leave the house',
  'cutting myself again',
  'someone is following me home every day',
  'baby not breathing',
  'thinking about jumping off a bridge',
  'overdosed',
  'voices telling me to hurt people',
  'sucidal thoughts',
  'i was raped',
  'everyone would be better off without me',
  'choking',
  'nie chcę żyć',
];

/** Only sounds like it. */
export const harmless: readonly string[] = [
  'sick of waiting for a gp appointment',
  'dying to try pottery',
  'stroke rehab exercise class',
  'bridge club',
  'painkillers and exercise for a bad back',
  'end of life planning leaflet',
  'cutting garden hedges volunteering',
  'heart of the community',
];

/** What this site has nothing about. */
export const foreignTo: readonly string[] = [
  'bin collection day',
  'renew passport',
  'train times to bristol',
  'dog vaccinations',
  'football scores',
];

/** A place, which leads to the page of its area, or to either of two that have it. */
export const areas: readonly Query[] = [
  { words: 'PL5', right: ['/areas/plymouth/', '/areas/north-prospect/'] },
  { words: 'HR2 0AA', right: ['/areas/herefordshire/', '/areas/golden-valley/'] },
  { words: 'what is there in cheltenham', right: ['/areas/gloucestershire/'] },
  { words: 'stroud', right: ['/areas/gloucestershire/'] },
  { words: 'north prospect', right: ['/areas/north-prospect/'] },
  { words: 'golden valey', right: ['/areas/golden-valley/'] },
  { words: 'help near devonport', right: ['/areas/plymouth/'] },
  { words: 'GL2', right: ['/areas/gloucester/', '/areas/gloucestershire/'] },
  { words: 'hereford', right: ['/areas/herefordshire/'] },
  { words: 'peterchurch', right: ['/areas/golden-valley/'] },
];

/** Something in a place. */
export const inAPlace: readonly Query[] = [
  {
    words: 'someone to talk to plymouth',
    right: [
      '/services/counselling-and-befriending/',
      '/services/peer-support/',
      '/guides/find-someone-to-talk-to/',
      '/hubs/jan-cutting-healthy-living-centre/',
    ],
  },
  { words: 'debt advice plymouth', right: ['/services/advice-on-homes-benefits-and-debt/'] },
  { words: 'stop smoking gloucester', right: ['/services/stop-smoking/'] },
  { words: 'walking group gloucestershire', right: ['/programmes/we-can-move/'] },
];

/** When something is open. */
export const openingHours: readonly Query[] = [
  { words: 'is the cavern open tonight', right: ['/services/support-at-the-cavern/'] },
  { words: 'what time does the cavern shut', right: ['/services/support-at-the-cavern/'] },
  { words: 'cavern christmas day opening', right: ['/services/support-at-the-cavern/'] },
  { words: 'jan cutting centre opening times', right: ['/hubs/jan-cutting-healthy-living-centre/'] },
  { words: 'anything open after 9pm', right: ['/services/support-at-the-cavern/'] },
  { words: 'open sunday mental health gloucester', right: ['/services/support-at-the-cavern/'] },
  { words: 'meadow street hub hours', right: ['/hubs/sample-hub-meadow-street/'] },
];

/** As people say it. */
export const inOwnWords: readonly Query[] = [
  {
    words: 'nobody visits me any more',
    right: [
      '/services/community-wellbeing-service/',
      '/services/counselling-and-befriending/',
      '/topics/loneliness-and-company/',
      '/guides/find-someone-to-talk-to/',
      '/services/social-prescribing/',
    ],
  },
  { words: "where can i go in the evening for a chat when i'm low", right: ['/services/support-at-the-cavern/'] },
  { words: 'how do i pack in the fags', right: ['/services/stop-smoking/'] },
  { words: 'i drink a bottle of wine a night', right: ['/services/drink-less-alcohol/'] },
  { words: "my rent has gone up and i can't pay", right: ['/services/advice-on-homes-benefits-and-debt/'] },
  { words: 'help filling in pip form', right: ['/services/advice-on-homes-benefits-and-debt/'] },
  { words: 'dad has sugar diabetes', right: ['/services/type-2-diabetes/'] },
  { words: 'lose belly fat', right: ['/services/healthy-weight/'] },
  {
    words: 'can i sign myself up or does the doctor have to do it',
    right: ['/services/community-wellbeing-service/', '/guides/help-beyond-medicine/', '/services/social-prescribing/'],
  },
  { words: "don't know how to use a computer", right: ['/services/learning-and-getting-online/'] },
  { words: 'out of work 2 years', right: ['/services/work-and-volunteering/'] },
  { words: 'choir for bad lungs', right: ['/creative-health/singing-for-breathing/'] },
  { words: 'painting group chronic pain', right: ['/creative-health/mixed-media-arts/'] },
  { words: 'chemist at the doctors', right: ['/services/clinical-pharmacists/'] },
  {
    words: 'somebody to talk to at the gp not a doctor',
    right: ['/services/mental-health-at-your-gp-surgery/', '/services/social-prescribing/'],
  },
  { words: 'what does integrated care board mean', right: ['/plain-words/'] },
  { words: 'who runs this website', right: ['/about-this-site/'] },
  { words: 'want to give my time for free', right: ['/services/work-and-volunteering/'] },
  { words: 'five year plan for health in gloucestershire', right: ['/publications/joint-forward-plan/'] },
  { words: 'copd help', right: ['/services/heart-and-lung-conditions/', '/creative-health/singing-for-breathing/'] },
  { words: 'get off the sofa and move more', right: ['/programmes/we-can-move/', '/topics/moving-more/'] },
  { words: 'mum is in hospital and seeing things that are not there', right: ['/services/psychiatric-liaison/'] },
  { words: 'jobs for doctors from other countries', right: ['/work-with-us/plymouth-international-gps/', '/news/plymouth-new-gps/'] },
  { words: "can't sleep with worry about money", right: ['/services/advice-on-homes-benefits-and-debt/'] },
];

/** As people type it. */
export const misspelt: readonly Query[] = [
  { words: 'debit and bennefits advise', right: ['/services/advice-on-homes-benefits-and-debt/'] },
  { words: 'quiting smokeing', right: ['/services/stop-smoking/'] },
  { words: 'alchohol', right: ['/services/drink-less-alcohol/'] },
  { words: 'diabeties', right: ['/services/type-2-diabetes/'] },
  { words: 'lonelyness', right: ['/topics/loneliness-and-company/', '/services/community-wellbeing-service/'] },
  { words: 'befreinding', right: ['/services/counselling-and-befriending/'] },
  { words: 'phsyciatric liason', right: ['/services/psychiatric-liaison/'] },
  { words: 'farmacist', right: ['/services/clinical-pharmacists/'] },
  { words: 'jan cuting center', right: ['/hubs/jan-cutting-healthy-living-centre/'] },
  { words: 'volenteering', right: ['/services/work-and-volunteering/'] },
  { words: 'councelling', right: ['/services/counselling-and-befriending/'] },
  { words: 'wieght loss', right: ['/services/healthy-weight/'] },
  { words: 'socail perscribing', right: ['/services/social-prescribing/'] },
  { words: 'hart conditions', right: ['/services/heart-and-lung-conditions/'] },
  { words: 'the cavan gloucester drop in', right: ['/services/support-at-the-cavern/'] },
  { words: 'menal health gp', right: ['/services/mental-health-at-your-gp-surgery/'] },
  { words: 'computor lessons', right: ['/services/learning-and-getting-online/'] },
  { words: 'helth coach', right: ['/services/health-coaching/'] },
  { words: 'arts and crafs', right: ['/services/arts-and-crafts/'] },
  { words: 'we can moove', right: ['/programmes/we-can-move/'] },
  { words: 'joint foward plan', right: ['/publications/joint-forward-plan/'] },
  { words: 'derrifod hospital', right: ['/partners/derriford-hospital/'] },
];
