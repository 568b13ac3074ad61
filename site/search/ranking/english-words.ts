import { stemOf } from '../../../content/model/search/stem.ts';

/** Whether a word is English and so must not be "corrected" to another that looks like it, though the site does not use it. */
export function isRealWord(word: string): boolean {
  stems ??= new Set(everyday.split(/\s+/).map(stemOf));
  return stems.has(stemOf(word));
}

let stems: Set<string> | undefined;

/** Everyday words, and those of health and life; one of each family. */
const everyday = `able abortion above abscess abuse accept access acid acne across action active actor actual adenoids adhd adult advert afraid afternoon again against aged agency agree ahead aids airport
  alarm album alive allow almost already alright although always alzheimers amazing america amount amputee anaemia anaphylaxis aneurysm angina angry animal ankle anniversary annual anorexia
  another answer anus apart appendix apple april argue arms army around arrange arrest arrive artist asked asleep assault assist asylum attorney auction aunt autism autistic autumn avoid awake
  award aware away awful baby back badge bald bank bankrupt banned barber barrister basic basket bath battery beach beard beast beat beaten beautiful became beds began begin behave behind
  believe below bench benign beside better betting between bike bill bingo bins biopsy bird birth birthday biscuit bishop bite bitten black bladder blame blanked blanket bleed blind blister
  block bloke blood blow blue boat body boil bone book boots border bored born borrow boss bother bottle bottom bought bowel bowl boxes boyfriend braces braille brain brave bread break
  breakfast breast breastfeeding breath brexit bride bridge brief bright bring british broken brother brought brown bruise bucket budget bugs build builder built bulimia bully bump bunch
  burglar burglary burn buses busy butter button buyer cake call calm came camera camp cancel cancer candle cannabis cans card care career carer carpenter carpet carry cars cash casino castle
  cataract catch catheter caught cause ceiling cell central certain chair chance change charge charger charity chase cheap cheat check cheese chemotherapy cheque chicken chickenpox chief child
  childcare children choice choose christening church cinema city claim class classroom clean cleaner clear clever climb clinic clock close clot clothes cloud club coach coast coat cocaine
  coeliac coffee coffin coil colds colic colon coma coming commode common company compare complete computer concert concussion condom confused contact content continue contraception control
  cook cooker cookie cool copy corner correct cost cosy cottage cough council county couple courage course court cousin cover covid crack cramp crash crazy cream create credit crematorium
  cries crime crowd cruel crutches crying cuddle culture cupboard curious current curtain custody cuts cycle cyst daily damage dance dancer danger dark date daughter dead deaf dealt dear death
  debate december decide decorator deep degree delay delivery dementia dental dentist denture depend deposit desert design desk detail dial dialysis diarrhoea died diet different dinner direct
  director dirt dirty disability disease dish dislike distance diving divorce divorcee dizzy dogs doll dollar donate done door doorbell double doubt dozen drains draw drawn dream dress drink
  drip drive driver drop drug drunk duck duke dull dump during dust duty dying dyslexia dyspraxia each eager earlier early earn ears earth earwax easier east easter eaten ebola ecstasy eczema
  edge effect effort eggs eight either elbow elder election electric electrician eleven else embolism empty ended engaged engine england english enjoy enough enter entire epipen equal error
  escape estate even event ever every exact exam example excuse executor exist exit expect expensive explain extra eyes face fact factory fail faint fair fairly faith fall false family famous
  fancy farm farmer fast fasten father fault favour favourite fear february feed feels feet fell female fence festival fetch fever field fight figure fill film final fine finger finish fire
  firefighter fireworks first fish fits five fixed flag flash flat flea flight float flood floor flower fluid flying focus fold follow fond food fool foot football force foreign forest forever
  forget forgot forgotten fork former formula forward foster found four fracture france fraud free freedom freeze freezer fresh friday fridge fried friend front frozen fruit full fuller
  funding funeral funny furniture further future gain gallstones gamble game gang garage garden gate gave gear gender gentle germ german ghost giant gift girl girlfriend given glad glass
  glaucoma glove gluten goal goes gold golf gone gonna gout grab grade graffiti gran grand granny grant grass grave great green grew grey grieve groomed ground group grow grown guardian guess
  guest guide guilt guilty gulf gums gutters habit hacked hair half hall hamster hand handle handy hang happen happy hard hardly harm hate head hearing heat heaven heavy hedge heel height held
  hell hello hepatitis hernia hero heroin herpes hide high hill hips hired history hits hives hobby hoist hold hole holiday home homework honest honey hook hope hormone horrible horse hosepipe
  hospice hospital host hotel hour house huge human humour hundred hung hungry hunt hurry hurt husband hygienist hysterectomy idea ignore image imagine inch income incontinence increase indoor
  inheritance inner inside insult insurance interest interpreter invite iron island issue itch itchy item jabs jacket jail january jaundice jeans jelly jewel join joint joke journey judge
  juice july jumble jump june junior jury justice keen keep keeper kept ketamine keto kettle keys kick kidney kids killed killer kind kindly king kiss kitchen kitten knee knew knife knock
  known label labour lack lactose ladder lady lake lamp land lane language laptop large last late later laugh launch laundry lawn lawnmower lawyer laxative lazy lead leader leaf leak learn
  learnt least leather leave left lemon lend length less lesson letter letterbox leukaemia level liar library lice licence life lift light liked limb limit limp line lion list listen litter
  little lived liver loan local lock locksmith lodger london lonesome long lord lorry lose loss lost lottery loud love lover lower luck lucky lump lunch lupus lymphoma machine magic magistrate
  mail main major malaria male malignant mall manage manner march marine mark market marriage marry master match mate matter maybe mayor meal mean meant measles meat media meet melanoma member
  memory mend meningitis menopause mental menu mess message microwave middle midnight midwife midwives migraine migrant mile military milk mind mine minister minor minute mirror missed mistake
  mild mite mobile modern mole moment monday monkeypox month moody moon morning mother mould mountain mouse mouth move movie mpox mugged mummy mumps murder muscle museum mushroom music myself nail
  naked name nappies naps narrow nasty nation nature naughty nausea navy nearly neat neck needle needs neighbour neither nephew nerve never newborn next nice niece night nightmare nobody noise
  noisy none normal norovirus north nose note nothing notice novel november numb number nurse nursery nuts object obvious ocean october offence offer office often okay older oncology onion
  open opinion optician orange order organ ought ours outdoor ovary oven owed owner pack package pads page paid pain paint pair palace pale palliative panel panic paper parcel pardon parent
  park parkinsons parliament parole part partner party pass passport password past pasta path patient pause paying payment peace peanut pencil penis penny pension people pepper perfect perhaps
  period permit person pets phone photo piano pick picture piece pigeon piles pill pillow pilot pimple pink pipe pitch pizza place plain plan plane plant plaster plastic plate platform play
  player playgroup plenty plot plug plumber plus pocket poem point poison pokies police polio polish polite polyps pond pool poor poorly popular pork porn port possible post postcode potato
  pound pour power praise prayer prefer pregnancy pregnant present pretty price pride priest prince print printer prison private prize probate problem process product proof proper prostate
  prosthetic protect proud prove public pull pulse pump punch pupil puppy purple purpose purse push puzzle quality quarter queen question queue quick quickly quiet quite rabbit rabies race
  radio radiotherapy raffle rail rain rainbow raise range rape rare rash rate rather reach read reader ready real realise rear reason receipt receive recent recipe record rectum recycle reduce
  refugee refund refuse region regret regular relax relief rely remain remember remind remote remove rented repair repeat reply report request rescue respect rest result return reward ribs
  rice rich ride right ring rise risk river road roast robbed robbery rock roll roof room root rope rough round route royal rubbish rude rugby ruin rule runner rural rush sack saddle sadly
  safe safety said sail salad sale salon salt same sand sandwich satisfied sauce save saying scabies scaffold scald scale scam scammer scan scar scared scene scheme school science scissors
  score scream screen search season seat second secret section security seed seek seem seen seize seizure select self sell send senior sense sent separate sepsis september series serious serve
  session settle seven severe sew sewage sewer sextortion shade shake shame shape share sharp shave shed sheep sheet shelf shell shelter shift shine shingles ship shirt shock shoe shoot shop shore
  short shot shoulder shout show shower shown shut sibling sick side sight sign silent silly silver similar simple since single sink sinus sinuses sister site sits size skill skin skip skirt
  slap sleep slept slice slide slight slip slow slowly small smallpox smart smear smell smile smoke smooth snack snake snap snore snow soap social sock sofa soft soil sold soldier solicitor
  solid solve song soon sore sorry sort soul sound soup sour south space spare spasm speak special speech speed spell spend spent sperm spice spider spill spine spirit spoke spoon sport spot
  sprain spray spread spring square squash stable staff stage stain stair stairlift stalker stalking stammer stamp stand star stare start state station statue stay steady steal steam steel
  steep steps stepson steroid stick stiff still sting stitch stock stolen stoma stomach stone stood stool stop store storm story stove straight strain strange stranger straw stream street
  strength stretch strict string strip stroke strong struck stuck student study stupid style subject success sudden suffer sugar suicide suit suitable summer sunburn sunday supper supply sure
  surface surprise survive suspect swab sweat sweet swell swim swing switch swollen sword syphilis system table tail taken taking talent talk tall tank tantrums tape target taste taught taxes
  taxi teach teacher team tear teen teeth telly temper temple tenant tend tennis tent term terrible testicle tests tetanus text thank theatre theft theme theory thick thief thin think third
  thirst thirsty though thought thousand thread threat threatened threw throat throw thrush thumb thunder thursday thyroid ticket ticks tidy tight tiles till time tingling tinnitus tiny tips
  tired title toast today toddler toilet told tomorrow tone tongue tonsils took tool tooth topic total touch tough tour tourettes toward towel tower town toys track trade train trainer tram
  transgender translator transplant transport trash trauma travel treat tree tremor trial tribe tribunal trick tried trip trouble trousers truck true trust truth trying tube tuesday tumour
  tune turn twice twin type typhoid ugly ulcer umbrella uncle union unit upset upstairs urge urine usual vaccine vagina valley value valve vandal vaping various vasectomy vegan vegetarian
  vehicle vein verse vertigo veterans victim view village violence violent virus visa vision visit visitor voice vomit vote wage wait wake walk walker wall wallet want ward warm warmer warn
  wart wash wasp waste watch water wave weak wealth weaning weapon wear weather wedding wednesday weed week weekend weekly weigh weird welcome went west wheel wheelchair wheeze whisper white
  whole wide widow wife wild willing wind window wine wings winner winter wipe wire wise wish within without wives woke woman womb women wonder wood wool word wore work worker world worms worn
  worry worse worst worth wound wrap wreck wrist write writer written wrong yard year yellow yesterday yoga young younger youth zebra zone`;
