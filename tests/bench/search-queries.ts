/** A search as somebody types it, and the addresses that would be the right first answer. */
export interface Query {
  words: string;
  right: readonly string[];
}

const cavern = '/services/support-at-the-cavern/';
const community = '/services/community-wellbeing-service/';
const helpNow = '/get-help-now/';
const talk = '/guides/find-someone-to-talk-to/';
const hub = '/hubs/jan-cutting-healthy-living-centre/';
const hubs = '/programmes/plymouth-wellbeing-hubs/';
const singing = '/creative-health/singing-for-breathing/';
const arts = '/creative-health/mixed-media-arts/';
const advice = '/services/advice-on-homes-benefits-and-debt/';
const counselling = '/services/counselling-and-befriending/';
const work = '/services/work-and-volunteering/';
const online = '/services/learning-and-getting-online/';
const crafts = '/services/arts-and-crafts/';
const peers = '/services/peer-support/';
const smoking = '/services/stop-smoking/';
const alcohol = '/services/drink-less-alcohol/';
const weight = '/services/healthy-weight/';
const diabetes = '/services/type-2-diabetes/';
const heart = '/services/heart-and-lung-conditions/';
const pharmacist = '/services/clinical-pharmacists/';
const surgery = '/services/mental-health-at-your-gp-surgery/';
const liaison = '/services/psychiatric-liaison/';
const prescribing = '/services/social-prescribing/';
const coaching = '/services/health-coaching/';
const plain = '/plain-words/';
const plan = '/publications/joint-forward-plan/';
const strategy = '/publications/integrated-care-strategy/';
const valley = '/programmes/golden-valley/';
const move = '/programmes/we-can-move/';
const trainees = '/work-with-us/plymouth-gp-trainees/';
const abroad = '/work-with-us/plymouth-international-gps/';

/** Written before any tuning, and looked at one by one while tuning. */
export const tuningQueries: readonly Query[] = [
  { words: 'someone to talk to at night', right: [cavern] },
  { words: 'where can I talk to someone tonight', right: [cavern, talk, helpNow] },
  { words: 'cavern opening times', right: [cavern] },
  { words: 'i feel so alone', right: [community, '/topics/loneliness-and-company/'] },
  { words: 'I want to end it all', right: [helpNow] },
  { words: 'suicidal thoughts', right: [helpNow] },
  { words: 'quit smokin', right: [smoking] },
  { words: 'how do i stop vaping', right: [smoking] },
  { words: 'drinking too much', right: [alcohol] },
  { words: 'loose weight', right: [weight] },
  { words: 'am I diabetic', right: [diabetes] },
  { words: 'diabeties type 2', right: [diabetes] },
  { words: 'copd help', right: [heart, singing] },
  { words: 'breathless choir', right: [singing] },
  { words: 'singing group for lungs', right: [singing] },
  { words: 'art classes for chronic pain', right: [arts] },
  { words: 'fibromyalgia', right: [arts] },
  { words: 'bailiffs', right: [advice] },
  { words: 'behind with my rent', right: [advice] },
  { words: 'universal credit help', right: [advice] },
  { words: 'counsellor plymouth', right: [counselling] },
  { words: 'bereavement', right: [counselling, talk] },
  { words: 'befreinding', right: [counselling] },
  { words: 'learn to use a computer', right: [online] },
  { words: 'cv help', right: [work] },
  { words: 'volunteer near me', right: [work] },
  { words: 'knitting group', right: [crafts] },
  { words: 'make new friends in plymouth', right: [peers, counselling] },
  { words: 'side effects of my tablets', right: [pharmacist, '/topics/medicines/'] },
  { words: 'chemist at the doctors', right: [pharmacist] },
  { words: 'mental health nurse at gp', right: [surgery] },
  { words: 'psychatrist in hospital', right: [liaison] },
  { words: 'self harm a & e', right: [liaison, helpNow] },
  { words: 'what is a link worker', right: [prescribing] },
  { words: 'wellbieng hub', right: [hub, hubs] },
  { words: 'jan cuting centre', right: [hub] },
  { words: 'healthy living center north prospect', right: [hub] },
  { words: 'when do the other hubs open', right: ['/hubs/eleven-more-wellbeing-hubs/', hubs] },
  { words: 'what does ICB stand for', right: [plain, '/partners/nhs-gloucestershire/'] },
  { words: 'PCN', right: [plain, '/services/neighbourhood-teams/'] },
  { words: 'joint forward plan pdf', right: [plan] },
  { words: '5 year plan gloucestershire', right: [plan] },
  { words: 'integrated care stratergy', right: [strategy] },
  { words: 'three pillars', right: ['/our-partnerships/gloucestershire/', '/priorities/better-place-for-the-future/', plan] },
  { words: 'golden valley', right: ['/areas/golden-valley/', valley] },
  { words: '£75,000 herefordshire gps', right: [valley, '/news/golden-valley-funding/'] },
  { words: 'we can move', right: [move] },
  { words: 'get fit for free', right: [move, '/topics/moving-more/'] },
  { words: 'gp trainee £20,000', right: [trainees, '/news/plymouth-new-gps/'] },
  { words: 'jobs for foreign doctors', right: [abroad, '/news/plymouth-new-gps/'] },
  {
    words: 'simon stevens',
    right: ['/partners/nhs-england/', '/events/launch-of-plymouths-first-hub/', '/news/plymouth-first-wellbeing-hub/'],
  },
  { words: 'wolsley trust', right: ['/partners/wolseley-trust/'] },
  { words: 'mary hutton', right: ['/partners/nhs-gloucestershire/'] },
  { words: 'taurus', right: ['/partners/taurus-healthcare/'] },
  { words: 'gloucestershire council', right: ['/partners/gloucestershire-county-council/'] },
  { words: 'waiting list for operation', right: ['/priorities/improving-services-today/', '/topics/urgent-and-hospital-care/'] },
  { words: 'cold damp house', right: ['/what-shapes-your-health/'] },
  { words: 'help for older people', right: ['/topics/ageing-well/', valley] },
  { words: 'who pays for the nhs in gloucestershire', right: ['/partners/nhs-gloucestershire/', '/our-partnerships/gloucestershire/'] },
  { words: 'a and e', right: ['/topics/urgent-and-hospital-care/', liaison] },
];

/** Written in the same hour, counted and never looked at one by one: what tells whether tuning helps words nobody thought of. */
export const heldBackQueries: readonly Query[] = [
  { words: 'need to talk now', right: [helpNow, talk] },
  { words: 'drop in mental health gloucester', right: [cavern] },
  { words: 'evening place to go when im low', right: [cavern] },
  { words: 'samaritans number', right: [helpNow] },
  { words: 'who do i ring in a crisis', right: [helpNow] },
  { words: 'lonliness', right: [community, '/topics/loneliness-and-company/'] },
  { words: 'refer myself for help with worry', right: [community] },
  { words: 'give up fags', right: [smoking] },
  { words: 'cut down on beer', right: [alcohol] },
  { words: 'alchohol support', right: [alcohol] },
  { words: 'diet help', right: [weight] },
  { words: 'obesity', right: [weight] },
  { words: 'sugar diabetes', right: [diabetes] },
  { words: 'living with asthma', right: [heart, singing, '/topics/long-term-conditions/'] },
  { words: 'heart attack recovery', right: [heart] },
  { words: 'sing in a choir', right: [singing] },
  { words: 'painting for people in pain', right: [arts] },
  { words: 'drawing outdoors', right: ['/creative-health/sample-nature-sketching/'] },
  { words: 'writing group', right: ['/creative-health/sample-writing-for-wellbeing/'] },
  { words: 'debt advise', right: [advice] },
  { words: 'free solicitor', right: [advice] },
  { words: 'getting evicted what can i do', right: [advice] },
  { words: 'PIP forms', right: [advice] },
  { words: 'therapy in plymouth', right: [counselling, crafts] },
  { words: 'support group for depression', right: [counselling, peers, talk, '/topics/mental-health/'] },
  { words: 'adult learning', right: [online, '/topics/learning-and-skills/'] },
  { words: 'how to get on the internet', right: [online] },
  { words: 'unemployed and looking for a job', right: [work] },
  { words: 'volonteering', right: [work] },
  { words: 'art therapy', right: [crafts, arts] },
  { words: 'people who have been through the same', right: [peers] },
  { words: 'do i need a doctor or a pharmacist', right: [pharmacist] },
  { words: 'repeat prescription question', right: [pharmacist, '/topics/medicines/'] },
  { words: 'anxiety help from my doctor', right: [surgery] },
  { words: 'mental helth', right: ['/topics/mental-health/', surgery] },
  { words: 'seeing a psychiatrist on the ward', right: [liaison] },
  { words: 'social perscribing', right: [prescribing] },
  { words: 'help to change my habits', right: [coaching] },
  { words: 'health coach', right: [coaching] },
  { words: 'well-being hubs plymouth', right: [hub, hubs] },
  { words: 'how many hubs will there be', right: [hubs, '/hubs/eleven-more-wellbeing-hubs/', hub] },
  { words: 'what is an ICS', right: [plain, '/partners/one-gloucestershire/'] },
  { words: 'jargon buster', right: [plain] },
  { words: 'primary care network', right: ['/services/neighbourhood-teams/', plain] },
  { words: 'gloucestershire strategy document', right: [strategy, plan] },
  { words: 'prevention priorities', right: ['/priorities/better-place-for-the-future/', '/topics/staying-well/'] },
  { words: 'health inequalites', right: ['/topics/fair-chances/'] },
  { words: 'isolated old people in villages', right: [valley, '/areas/golden-valley/'] },
  { words: 'herefordshire council gp funding', right: [valley, '/news/golden-valley-funding/', '/partners/herefordshire-council/'] },
  { words: 'exercise for people who never exercise', right: [move, '/topics/moving-more/'] },
  { words: 'become a gp in plymouth', right: [trainees, abroad] },
  { words: 'pharmacist jobs', right: ['/work-with-us/plymouth-clinical-pharmacists/'] },
  { words: 'social prescriber job', right: ['/work-with-us/sample-link-worker/'] },
  { words: 'pete bungard', right: ['/partners/gloucestershire-county-council/', '/news/one-gloucestershire-becomes-a-legal-body/'] },
  { words: 'derriford', right: ['/partners/derriford-hospital/'] },
  { words: 'city council plymouth', right: ['/partners/plymouth-city-council/'] },
  { words: 'charities in gloucestershire', right: ['/partners/gloucestershire-vcs-alliance/'] },
  { words: 'what affects my health', right: ['/what-shapes-your-health/'] },
  { words: 'growing old at home', right: ['/topics/ageing-well/'] },
  { words: 'walking group', right: ['/events/sample-weekly-walk/', move] },
];
