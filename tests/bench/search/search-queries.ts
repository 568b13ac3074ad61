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
const neighbours = '/services/neighbourhood-teams/';
const healthyPlymouth = '/services/healthy-lifestyles-in-north-prospect/';
const eleven = '/hubs/eleven-more-wellbeing-hubs/';
const creative = '/programmes/creative-health/';
const primary = '/programmes/plymouth-primary-care/';
const today = '/priorities/improving-services-today/';
const workList = '/work-with-us/';
const shapes = '/what-shapes-your-health/';
const livingWith = '/guides/live-well-with-a-long-term-condition/';
const beyond = '/guides/help-beyond-medicine/';
const launch = '/events/launch-of-plymouths-first-hub/';
const launchNews = '/news/plymouth-first-wellbeing-hub/';
const mind = '/topics/mental-health/';
const company = '/topics/loneliness-and-company/';
const money = '/topics/money-homes-and-work/';
const medicines = '/topics/medicines/';
const older = '/topics/ageing-well/';
const social = '/topics/health-and-social-care/';
const urgent = '/topics/urgent-and-hospital-care/';
const moving = '/topics/moving-more/';
const surgeries = '/topics/gp-surgeries/';

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
  {
    words: 'waiting list for operation',
    right: [
      '/priorities/improving-services-today/',
      '/topics/urgent-and-hospital-care/',
      '/our-partnerships/gloucestershire/what-partners-work-on/',
    ],
  },
  { words: 'cold damp house', right: ['/what-shapes-your-health/'] },
  { words: 'help for older people', right: ['/topics/ageing-well/', valley] },
  { words: 'who pays for the nhs in gloucestershire', right: ['/partners/nhs-gloucestershire/', '/our-partnerships/gloucestershire/'] },
  { words: 'a and e', right: ['/topics/urgent-and-hospital-care/', liaison] },
  // A second lot, written before the second tuning; half of it was held back during that and is looked at since.
  { words: 'anywhere open in the evening if im struggling', right: [cavern] },
  { words: 'safe haven gloster', right: [cavern] },
  { words: 'what time does the cavern shut', right: [cavern] },
  { words: 'somewhere to go christmas day', right: [cavern] },
  { words: 'my nan never sees anyone', right: [community, company, older] },
  { words: 'husband died and im on my own', right: [community, counselling, talk] },
  { words: 'someone to help me sort my life out', right: [community] },
  { words: 'social presciber', right: [prescribing] },
  { words: 'councelling through my doctor', right: [surgery] },
  { words: 'antidepresants', right: [surgery] },
  { words: 'feeling really down and cant sleep', right: [surgery, cavern, talk] },
  { words: 'hearing voices', right: [liaison] },
  { words: 'taken to hospital after overdose what happens', right: [liaison, helpNow] },
  { words: 'nicotine patches', right: [smoking] },
  { words: 'give up fags', right: [smoking] },
  { words: 'alchol', right: [alcohol] },
  { words: 'my wife drinks every night', right: [alcohol] },
  { words: 'slimming world', right: [weight] },
  { words: 'my bmi is too high', right: [weight] },
  { words: 'cant stick to new habits', right: [coaching] },
  { words: 'diabetis', right: [diabetes] },
  { words: 'always thirsty and tired', right: [diabetes] },
  { words: 'heart atack', right: [heart, helpNow] },
  { words: 'short of breth', right: [heart, singing] },
  { words: 'cant get a drs appointment', right: [neighbours, primary, today, surgeries] },
  { words: 'farmacist', right: [pharmacist, medicines] },
  { words: 'got a bad cough do i need a doctor', right: [pharmacist, medicines] },
  { words: 'council tax debt', right: [advice, money] },
  { words: 'cant afford food', right: [advice, money, shapes] },
  { words: 'my benefits have been stopped', right: [advice] },
  { words: 'foodbank', right: [advice, money] },
  { words: 'councelling', right: [counselling, surgery] },
  { words: 'my mum died', right: [counselling, community, talk] },
  { words: 'how to get a job with no experience plymouth', right: [work] },
  { words: 'write a cv', right: [work] },
  { words: 'dont know how to use my phone', right: [online, '/topics/learning-and-skills/'] },
  { words: 'learn to read', right: [online] },
  { words: 'healthy eating plymouth', right: [healthyPlymouth] },
  { words: 'coffee mornings plymouth', right: [peers] },
  { words: 'sewing and knitting', right: [crafts] },
  { words: 'jan cuttings', right: [hub] },
  { words: 'plymouth drop in centre', right: [hub] },
  { words: 'other hubs in plymouth', right: [eleven, hubs] },
  { words: 'sing for lungs', right: [singing] },
  { words: 'arthuritis', right: [arts] },
  { words: 'painkillers dont work any more', right: [arts] },
  { words: 'simon stephens visit plymouth', right: [launch, launchNews, '/partners/nhs-england/'] },
  { words: 'more gps for plymouth', right: ['/news/plymouth-new-gps/', primary, abroad] },
  { words: 'train to be a gp', right: [trainees] },
  { words: 'gp vacancies', right: [abroad, trainees, workList] },
  { words: 'nhs jobs', right: [workList, '/topics/health-jobs/'] },
  { words: '5yr plan', right: [plan] },
  { words: 'intergrated care strategy', right: [strategy] },
  { words: 'nhs waiting times', right: [today, urgent, '/our-partnerships/gloucestershire/what-partners-work-on/'] },
  { words: 'health inequalities', right: ['/topics/fair-chances/', '/priorities/transforming-what-we-do/'] },
  { words: 'twelve hubs', right: [hubs] },
  { words: 'couch to 5k', right: [move, moving] },
  { words: 'lonely farmer', right: [valley] },
  { words: 'who can i talk too', right: [talk] },
  { words: 'just found out i have diabetes', right: [livingWith, diabetes] },
  { words: 'go to a group with me im shy', right: [beyond, prescribing] },
  { words: 'samaratins', right: [helpNow] },
  { words: 'im going to kill my self', right: [helpNow] },
  { words: 'mould in my flat', right: [shapes] },
  { words: 'what does ics mean', right: [plain] },
  { words: 'who runs this website', right: ['/about-this-site/'] },
  { words: 'screen reader', right: ['/accessibility/'] },
  { words: 'how does the nhs work in plymouth', right: ['/our-partnerships/plymouth/'] },
  { words: 'glos county council', right: ['/partners/gloucestershire-county-council/'] },
  { words: 'deriford', right: ['/partners/derriford-hospital/'] },
  { words: 'sarah taylor wolseley', right: ['/partners/wolseley-trust/', launchNews] },
  { words: 'gloucestershire', right: ['/areas/gloucestershire/'] },
  { words: 'help in hereford', right: ['/areas/herefordshire/', '/our-partnerships/herefordshire/'] },
  { words: 'money problems', right: [advice, money, community] },
  { words: 'carers', right: [social] },
  { words: 'sore throat', right: [pharmacist, medicines] },
  { words: 'what jobs are there in the nhs', right: [workList, '/topics/health-jobs/'] },
  { words: 'whats on', right: ['/events/'] },
  { words: 'stop smoking plymouth', right: [healthyPlymouth, smoking] },
  { words: 'mental health plymouth', right: [counselling] },
  { words: 'place to go when you cant sleep and feel low gloucester', right: [cavern] },
  { words: 'mental health cafe', right: [cavern] },
  { words: 'do i need an apointment for the cavern', right: [cavern] },
  { words: 'is there anything open on a sunday night', right: [cavern] },
  { words: 'recently moved here and know nobody', right: [community, company] },
  { words: 'lonelyness', right: [community, company] },
  { words: 'my gp mentioned a link worker what do they do', right: [prescribing] },
  { words: 'clubs near me', right: [prescribing] },
  { words: 'i get really anxious who should i see at the doctors', right: [surgery] },
  { words: 'talking therapies', right: [surgery, counselling] },
  { words: 'having panick attacks', right: [surgery, cavern, helpNow] },
  { words: 'sectioned under the mental health act', right: [liaison] },
  { words: 'sycosis', right: [liaison] },
  { words: 'stop smoking gloucester', right: [smoking] },
  { words: 'want to pack in the ciggies', right: [smoking] },
  { words: 'how can i quit vapes', right: [smoking] },
  { words: 'am i an alcoholic', right: [alcohol] },
  { words: 'cut down on wine', right: [alcohol] },
  { words: 'wieght loss', right: [weight] },
  { words: 'im too fat and need to slim', right: [weight] },
  { words: 'life coach', right: [coaching] },
  { words: 'high blood suger', right: [diabetes] },
  { words: 'pre diabetic', right: [diabetes] },
  { words: 'high blood presure', right: [heart] },
  { words: 'azma', right: [heart, singing] },
  { words: 'primary care network gloucestershire', right: [neighbours, plain] },
  { words: 'who can look at my medication', right: [pharmacist, medicines] },
  { words: 'repeat perscription', right: [pharmacist, medicines] },
  { words: 'hayfever', right: [pharmacist, medicines] },
  { words: 'getting kicked out of my flat', right: [advice, money] },
  { words: 'help filling in pip form', right: [advice] },
  { words: 'landlord wont fix the boiler', right: [advice, shapes] },
  { words: 'loan shark', right: [advice, money] },
  { words: 'someone to visit my dad', right: [counselling, community, older] },
  { words: 'greif support', right: [counselling] },
  { words: 'volenteering', right: [work] },
  { words: 'been out of work for years', right: [work, money] },
  { words: 'computor lessons', right: [online] },
  { words: 'english classes', right: [online, '/topics/learning-and-skills/'] },
  { words: 'stop smoking in plymouth', right: [healthyPlymouth, smoking] },
  { words: 'people going through the same thing as me', right: [peers, counselling] },
  { words: 'art theropy', right: [crafts, arts] },
  { words: 'what can i get help with at the wellbeing hub', right: [hub, hubs] },
  { words: 'north prospect community centre', right: [hub] },
  { words: 'when is a hub opening near me', right: [eleven, hubs] },
  { words: 'quire for people with copd', right: [singing] },
  { words: 'long covid', right: [singing, '/topics/long-term-conditions/'] },
  { words: 'my back hurts all the time', right: [arts] },
  { words: 'when did the jan cutting hub open', right: [launch, launchNews, hub] },
  {
    words: 'extra pharmacists',
    right: ['/news/plymouth-more-clinical-pharmacists/', '/work-with-us/plymouth-clinical-pharmacists/', primary],
  },
  { words: 'rural loneliness money', right: ['/news/golden-valley-funding/', valley] },
  { words: 'pharmacist jobs', right: ['/work-with-us/plymouth-clinical-pharmacists/'] },
  { words: 'link worker job', right: ['/work-with-us/sample-link-worker/'] },
  { words: 'joint foward plan', right: [plan] },
  { words: 'what is being done about waiting lists', right: [today, urgent, '/our-partnerships/gloucestershire/what-partners-work-on/'] },
  { words: 'stop people getting ill in the first place', right: ['/priorities/better-place-for-the-future/', '/topics/staying-well/'] },
  { words: 'exersise classes', right: [move, moving] },
  { words: 'arts on perscription', right: [creative, arts, prescribing] },
  { words: 'elderly neighbour in golden valley', right: [valley] },
  { words: 'phone number to talk to somebody', right: [talk, helpNow] },
  { words: 'just been told i have a heart condition', right: [livingWith, heart] },
  { words: 'suicide hotline', right: [helpNow] },
  { words: 'i dont want to be here anymore', right: [helpNow] },
  { words: 'ambulence', right: [helpNow, urgent] },
  { words: 'cant afford to heat my home', right: [shapes, advice, money] },
  { words: 'nhs abreviations', right: [plain] },
  { words: 'make a complaint', right: ['/about-this-site/'] },
  { words: 'cookies', right: ['/cookies/'] },
  {
    words: 'who is in charge of health in gloucestershire',
    right: ['/our-partnerships/gloucestershire/', '/partners/nhs-gloucestershire/', '/partners/one-gloucestershire/'],
  },
  { words: 'plymouth councl', right: ['/partners/plymouth-city-council/'] },
  { words: 'hospital in plymouth', right: ['/partners/derriford-hospital/'] },
  { words: 'voluntary sector gloucestershire', right: ['/partners/gloucestershire-vcs-alliance/'] },
  { words: 'herefordshire', right: ['/areas/herefordshire/'] },
  { words: 'old age', right: [older] },
  { words: 'home help for my mum', right: [social, older] },
  { words: 'exam stress', right: [surgery, mind, cavern, talk] },
  { words: 'latest news', right: ['/news/'] },
  { words: 'help with drink in plymouth', right: [healthyPlymouth, alcohol] },
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
