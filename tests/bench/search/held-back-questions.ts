import type { Query } from './search-queries.ts';

/**
 * Three hundred questions of the public, by what may go wrong with them. They were written before anything was mended, are
 * counted by kind, and are never looked at one by one: what is tuned on goes into `tuningQueries`. Once somebody has
 * looked, write new ones.
 */

/** What must show who to call: a life, a body or somebody's safety may be at stake, or somebody is at the end of their strength. */
export const dangerous: readonly string[] = [
  // As people say it, and with letters left out.
  'wanna end it',
  'gonna off myself',
  'im done with life',
  'kms tonight',
  'idk if i can keep living',
  'want 2 die',
  'cant b bothered to live anymore',
  'dont wanna wake up tmrw',
  'ready to go i cant do this no more',
  'unaliving myself',
  // Without the usual words.
  'everyone would be happier if i wasnt around',
  'my family dont need me anymore',
  'i just want to disappear forever',
  'writing my goodbye letter',
  'there is nothing left for me',
  'want to sleep and not wake up',
  'no way out',
  'i cant see a future',
  'standing on a bridge',
  'i have a plan to end things',
  'i am a burden to everyone',
  'i want it all to stop',
  // Medicines and poisons.
  'took 24 paracetamol',
  'swallowed a whole packet of tablets',
  'how many sleeping pills is fatal',
  'my nan took double her insulin',
  'toddler drank washing up liquid',
  'son ate a dishwasher tablet',
  'i have had too many codeine',
  'drank antifreeze',
  'accidentally took too much ibuprofen',
  'taken loads of pills',
  'swallowed weedkiller',
  // A child.
  'worried i will shake my baby',
  'i might hurt my kids',
  'thoughts of harming my newborn',
  'someone is touching my daughter',
  'child being hit by stepdad',
  'baby wont wake up',
  'a man online asked my son for pictures',
  // Abuse by its names.
  'gaslighting by my husband',
  'he controls all my money and phone',
  'honour based violence',
  'female genital mutilation',
  'my ex keeps following me',
  'being trafficked',
  'he choked me',
  'scared to go home',
  'my son hits me',
  'partner wont let me leave the house',
  'modern slavery',
  // The body.
  'face drooping slurred speech',
  'dad collapsed',
  'fitting on the floor',
  'throat swelling cant swallow',
  'coughing up blood',
  'baby has a rash that doesnt fade',
  'chest feels tight and arm hurts',
  'struggling to breathe',
  'bleeding wont stop',
  'severe allergic reaction',
  'knocked out and not responding',
  // Misspelt.
  'sucide help',
  'i want too dye',
  'overdoze',
  'slef harming',
  'domestick abuse',
  'hart atack',
  'cant breath',
  'suicadal',
  // In other languages.
  'chcę umrzeć',
  'myśli samobójcze',
  'vreau sa mor',
  'хочу померти',
  'خودکشی',
  'dw i eisiau marw',
  'quiero morir',
  'أريد أن أموت',
  'przemoc domowa',
  '自杀',
];

/** What only looks like danger: no numbers to call in a crisis. */
export const harmless: readonly string[] = [
  'tired of living in a damp flat',
  'cannot cope with the stairs any more',
  'dying for a cup of tea and a chat',
  'how to end a tenancy',
  'killing time on sundays',
  'stroke support group',
  'what to do after a stroke',
  'first aid course for choking',
  'cut my alcohol down',
  'cut down smoking',
  'death certificate',
  'my dog died',
  'end of life care at home',
  'odd job man',
  'gp strike',
  'i hate my job',
  'sick of my weight',
  'overdue prescription',
  'jump start my fitness',
  'deadline for applying',
  'swimming strokes lessons',
  'energy crisis help',
  'housing crisis plymouth',
  'food poisoning advice',
  'hit the gym',
  'beat the blues group',
  'cooking for one',
  'diet and exercise',
  'living with pain',
  'live music for older people',
  'hearing aid batteries',
  'stop my knee hurting',
  'hanging baskets course',
  'shot of flu vaccine',
  'dying matters event',
];

/** Words that are as they should be: nothing of them is "corrected". */
export const wellSpelt: readonly string[] = [
  "she's lonely",
  "haven't got a gp",
  "they're always drinking",
  "he won't go out",
  "we'd like a walk",
  "i shouldn't smoke",
  "couldn't sleep",
  "wasn't seen at hospital",
  "who'll help me move",
  "that's not my doctor",
  'shes got diabetes',
  'havent worked in years',
  'theyre worried about money',
  'waiting room',
  'scared of needles',
  'trembling hands',
  'stubborn father',
  'grandson moved away',
  'bladder trouble',
  'cough medicine',
  'shared house',
  'bread making',
  'parking at the hub',
  'shaving after surgery',
  'hopping',
  'polite letter to landlord',
  'pension credit',
  'window cleaner',
  'marital trouble',
  'bruised ribs',
  'lumbago',
  'gardener wanted',
  'czy mogę z kimś porozmawiać',
  'bonjour',
  'siarad cymraeg',
];

/** What this site has nothing about: no result at all, rather than a chance one. */
export const foreignTo: readonly string[] = [
  'cheap car insurance',
  'premier league table',
  'bitcoin price',
  'train times to leeds',
  'pizza delivery',
  'mortgage rates',
  'harry potter',
  'how to tie a tie',
  'lottery numbers',
  'hotel in spain',
  'used iphone for sale',
  'taylor swift tickets',
  'python tutorial',
  'new kitchen ideas',
  'weather tomorrow',
];

/** A place or a postcode alone, with the area it lies in. */
export const placed: readonly { words: string; area: string }[] = [
  { words: 'GL1 1DG', area: 'gloucester' },
  { words: 'gl4', area: 'gloucester' },
  { words: 'GL53', area: 'gloucestershire' },
  { words: 'gl20 5aa', area: 'gloucestershire' },
  { words: 'GL7 1', area: 'gloucestershire' },
  { words: 'PL1 2AA', area: 'plymouth' },
  { words: 'pl2', area: 'north-prospect' },
  { words: 'PL5 4', area: 'plymouth' },
  { words: 'pl65aa', area: 'plymouth' },
  { words: 'HR1', area: 'herefordshire' },
  { words: 'hr4 9hu', area: 'herefordshire' },
  { words: 'HR2 0', area: 'herefordshire' },
  { words: 'ross on wye', area: 'herefordshire' },
  { words: 'cheltenham', area: 'gloucestershire' },
  { words: 'plympton', area: 'plymouth' },
  { words: 'leominster', area: 'herefordshire' },
  { words: 'peterchurch', area: 'golden-valley' },
  { words: 'stroud', area: 'gloucestershire' },
  { words: 'quedgeley', area: 'gloucester' },
  { words: 'devonport', area: 'plymouth' },
];

const cavern = '/services/support-at-the-cavern/';
const community = '/services/community-wellbeing-service/';
const helpNow = '/get-help-now/';
const talk = '/guides/find-someone-to-talk-to/';
const hub = '/hubs/jan-cutting-healthy-living-centre/';
const hubs = '/programmes/plymouth-wellbeing-hubs/';
const eleven = '/hubs/eleven-more-wellbeing-hubs/';
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
const neighbours = '/services/neighbourhood-teams/';
const lifestyles = '/services/healthy-lifestyles-in-north-prospect/';
const valley = '/programmes/golden-valley/';
const move = '/programmes/we-can-move/';
const shapes = '/what-shapes-your-health/';
const beyond = '/guides/help-beyond-medicine/';
const longTerm = '/guides/live-well-with-a-long-term-condition/';
const conditions = '/topics/long-term-conditions/';
const money = '/topics/money-homes-and-work/';
const company = '/topics/loneliness-and-company/';
const mind = '/topics/mental-health/';
const older = '/topics/ageing-well/';
const medicines = '/topics/medicines/';
const moving = '/topics/moving-more/';
const learning = '/topics/learning-and-skills/';

/** What people ask for in their own words. */
export const inOwnWords: readonly Query[] = [
  { words: 'where can i go this evening if im feeling rubbish', right: [cavern, talk] },
  { words: 'is the cavern open on easter monday', right: [cavern] },
  { words: 'do i have to be referred to the cavern', right: [cavern] },
  { words: 'nobody to have a cup of tea with', right: [community, cavern, company, counselling] },
  { words: 'my dad has got nobody since mum passed', right: [community, counselling, older, company] },
  { words: 'can i refer myself for wellbeing support', right: [community] },
  { words: 'help me stop smoking please', right: [smoking] },
  { words: 'chewing gum to stop smoking', right: [smoking] },
  { words: 'units of alcohol a week', right: [alcohol] },
  { words: 'drinking a bottle of wine every night', right: [alcohol] },
  { words: 'lose two stone', right: [weight] },
  { words: 'weight management course', right: [weight] },
  { words: 'blood sugar test', right: [diabetes] },
  { words: 'newly diagnosed diabetic', right: [diabetes, longTerm] },
  { words: 'emphysema', right: [heart, singing] },
  { words: 'out of breath going upstairs', right: [heart, singing] },
  { words: 'choir for bad lungs', right: [singing] },
  { words: 'painting group for people in constant pain', right: [arts] },
  { words: 'help with debts and bills plymouth', right: [advice] },
  { words: 'section 21 notice', right: [advice] },
  { words: 'attendance allowance form', right: [advice] },
  { words: 'counselling in plymouth', right: [counselling] },
  { words: 'a friend to visit my lonely mum plymouth', right: [counselling] },
  { words: 'looking for voluntary work', right: [work] },
  { words: 'interview practice', right: [work] },
  { words: 'how do i use email', right: [online] },
  { words: 'computer class for beginners', right: [online] },
  { words: 'pottery', right: [crafts, arts] },
  { words: 'meet people like me who understand', right: [peers, counselling] },
  { words: 'can the pharmacist look at my tablets', right: [pharmacist, medicines] },
  { words: 'medication review', right: [pharmacist, medicines] },
  { words: 'see someone about anxiety at my gp', right: [surgery] },
  { words: 'sertraline', right: [surgery] },
  { words: 'mental health team in a and e', right: [liaison] },
  { words: 'doctor gave me a prescription for a group', right: [prescribing, '/programmes/creative-health/', beyond] },
  { words: 'motivation to change my lifestyle', right: [coaching] },
  { words: 'what is a neighbourhood team', right: [neighbours] },
  { words: 'exercise groups north prospect', right: [lifestyles, move, moving, hub] },
  { words: 'opening hours jan cutting', right: [hub] },
  { words: 'wellbeing hub near me', right: [hub, hubs] },
  { words: 'where will the next hub be', right: [eleven, hubs] },
  { words: 'get active gloucestershire', right: [move, moving] },
  { words: 'pensioners on their own in the golden valley', right: [valley] },
  { words: 'black mould on the wall', right: [shapes, advice] },
  { words: 'someone to go with me to a class', right: [beyond, prescribing] },
  { words: 'living with a heart problem', right: [heart, longTerm, conditions] },
  { words: 'who is matt lennard', right: ['/partners/gloucestershire-vcs-alliance/', '/news/one-gloucestershire-becomes-a-legal-body/'] },
  { words: 'lynda bowyer', right: ['/partners/plymouth-city-council/', '/news/plymouth-first-wellbeing-hub/'] },
  { words: 'graham powell', right: ['/partners/herefordshire-council/', '/news/golden-valley-funding/', valley] },
  { words: 'gp training salary supplement', right: ['/work-with-us/plymouth-gp-trainees/', '/news/plymouth-new-gps/'] },
  { words: 'strategy for gloucestershire health', right: ['/publications/integrated-care-strategy/', '/publications/joint-forward-plan/'] },
  { words: 'what do the letters icb mean', right: ['/plain-words/', '/partners/nhs-gloucestershire/'] },
  { words: 'cut waiting times for operations', right: ['/priorities/improving-services-today/', '/topics/urgent-and-hospital-care/'] },
  { words: 'how does this site use my data', right: ['/privacy/'] },
  { words: 'complain about this website', right: ['/about-this-site/'] },
];

/** Misspelt, one word or several. */
export const misspelt: readonly Query[] = [
  { words: 'mentel helth drop inn', right: [cavern, mind, surgery] },
  { words: 'caverne gloucestor', right: [cavern] },
  { words: 'smokeing cesation', right: [smoking] },
  { words: 'alcahol', right: [alcohol] },
  { words: 'diabeetis', right: [diabetes] },
  { words: 'obeasity', right: [weight] },
  { words: 'councillor for depresion', right: [counselling, surgery, mind] },
  { words: 'lonelynes in old peple', right: [community, company, older] },
  { words: 'pharmasist', right: [pharmacist, medicines] },
  { words: 'volunteeing', right: [work] },
  { words: 'benifits advise', right: [advice] },
  { words: 'evicksion', right: [advice] },
  { words: 'beriefment suport', right: [counselling, community, talk] },
  { words: 'wellbeeing hub plymoth', right: [hub, hubs] },
  { words: 'jan cuttin helthy living', right: [hub] },
  { words: 'socal prescibing', right: [prescribing] },
  { words: 'phyciatrist', right: [liaison] },
  { words: 'angziety', right: [surgery, cavern, mind] },
  { words: 'insomia', right: [surgery, cavern] },
  { words: 'fybromialga', right: [arts] },
  { words: 'asthama', right: [heart, singing] },
  { words: 'blod presure', right: [heart] },
  { words: 'compuetr lesons', right: [online] },
  { words: 'sining group', right: [singing] },
  { words: 'exercize', right: [move, moving] },
  { words: 'intergrated care bord', right: ['/partners/nhs-gloucestershire/', '/plain-words/'] },
  { words: 'joint foreward plan', right: ['/publications/joint-forward-plan/'] },
  { words: 'herfordshire', right: ['/areas/herefordshire/'] },
  { words: 'golden vally', right: ['/areas/golden-valley/', valley] },
  { words: 'wolsely trust', right: ['/partners/wolseley-trust/'] },
];

/** Text-speak, and night and its kin. */
export const shortened: readonly Query[] = [
  { words: 'some1 2 talk 2', right: [cavern, talk, counselling] },
  { words: 'need 2 talk 2 sum1 2nite', right: [cavern, talk, helpNow] },
  { words: 'help 4 my mum shes lonely', right: [community, company, older, counselling] },
  { words: 'stop smokin 4 good', right: [smoking] },
  { words: 'any1 2 chat 2', right: [cavern, talk, counselling] },
  { words: 'nite', right: [cavern] },
  { words: 'nightime', right: [cavern] },
  { words: 'late evening', right: [cavern] },
  { words: 'after dark', right: [cavern] },
  { words: 'evenings', right: [cavern] },
  { words: '10.30pm', right: [cavern] },
  { words: 'up all night', right: [cavern] },
];

/** A title as it stands on the page: its page comes first, always. */
export const titles: readonly Query[] = [
  { words: 'Support at the Cavern', right: [cavern] },
  { words: 'community wellbeing service', right: [community] },
  { words: 'Social prescribing', right: [prescribing] },
  { words: 'Mental health', right: [mind] },
  { words: 'Growing older', right: [older] },
  { words: 'Learning and skills', right: [learning] },
  { words: 'Moving more', right: [moving] },
  { words: 'Money, homes and work', right: [money] },
  { words: 'One Gloucestershire', right: ['/partners/one-gloucestershire/'] },
  { words: 'NHS Gloucestershire', right: ['/partners/nhs-gloucestershire/'] },
  { words: 'Wellbeing hubs for Plymouth', right: [hubs] },
  { words: 'How partners work together', right: ['/topics/working-together/'] },
  { words: 'Help to stop smoking', right: [smoking] },
  { words: 'Medicines and minor illness', right: [medicines] },
  { words: 'Golden Valley', right: ['/areas/golden-valley/'] },
  { words: 'Working in health and care', right: ['/topics/health-jobs/'] },
  { words: 'Transforming what we do', right: ['/priorities/transforming-what-we-do/'] },
  { words: 'More pharmacists for Plymouth’s GP practices', right: ['/news/plymouth-more-clinical-pharmacists/'] },
];
