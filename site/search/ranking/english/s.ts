/** Stems of English words that begin with s. */
export const stems = `sabbat sabotag saboteur sabr sac sack sacr sacrament sacrif sacrific sacrifici sacrileg sacrilegi sad sadden sadder saddest saddl sade
  sadism sadist sadli safari safe safeguard safekeep safer safest safeti saffron sag saga sage sagebrush sager sagest sai said sail
  sailboat sailor saint saintli saintlier saintliest sake saki salad salami salari sale saleabl salesman salesmen salespeopl salesperson
  saleswoman saleswomen salient saliv saliva salli sallow sallowest salmon salon saloon salt salter saltest salti saltier saltiest salut
  salv salvag salvat same sampl sampler sanatorium sanctifi sanctimoni sanction sanctiti sanctuari sand sandal sandbag sandi sandier
  sandiest sandman sandmen sandpap sandston sandstorm sandwich sane saner sanest sang sanit sanitari sanitarium saniti sank sanserif sap
  sapl sapphir sarcasm sarcast sardin sari sash sassi sassier sassiest satan satchel satellit satin satir satiris satirist satisfact
  satisfactori satisfactorili satisfi satur sauc saucepan saucer sauci saucier sauciest sauerkraut sauna saunter sausag savag savageri
  savagest save saver saviour savour savouri savouriest savvi savvier savviest saw sawdust saxophon scab scabi scaffold scalar scald scale
  scali scalier scaliest scallop scalp scalpel scam scammer scamper scan scandal scandalis scanner scant scanter scantest scanti scantier
  scantiest scapego scapegoat scar scarc scarcer scarcest scarciti scare scarecrow scarf scari scarier scariest scarlet scarv scath
  scatter scatterbrain scaveng scenario scene sceneri scenic scent sceptic sceptr schedul scheme schemer schizophren schizophrenia scholar
  scholarli scholarship scholast school schoolboi schoolchild schoolchildren schoolteach schooner scienc scientif scientist scissor scof
  scoff scold scoop scoot scooter scope scorch score scorer scorn scorpion scotch scoundrel scour scourg scout scowl scrabbl scram scrambl
  scrap scrapbook scrape scratch scratchi scratchier scratchiest scrawl scrawni scrawnier scrawniest scream screech screen screw screwdriv
  screwi screwier screwiest scribbl scribe script scriptur scriptwrit scroll scroung scrub scruff scruffi scruffier scruffiest scrupl
  scrupul scrutin scrutini scrutinis scuf scuff scuffl sculptor sculptur scum scurri scurril scuttl scyth sea seafar seafood seal seam
  seaman seamen seamstress seaport sear search searchlight seashel seashor seasick seasid season seat seawe seced secess seclud seclus
  second secondari secondarili secondli secreci secret secretari secretli sect section sector secular secur securest sed sedan sedat
  sedatest sedentari sediment sedimentari seduc seduct see seed seedi seedier seediest seedl seek seem seemingli seen seep seepag seer
  seesaw seeth segment segreg seiz seizur seldom select selector self selfish sell seller selv semant semblanc semen semest semicircl
  semicolon semiconductor semifin seminar seminari senat send sender senil senior sens sensat sensation senseless sensibl sensit sensor
  sensori sensual sensuou sent sentenc sentienc sentient sentiment sentri separ sepsis septemb sepulchr sequel sequenc sequenti sequin
  seren serenad serenest sergeant seri serial seriou serious sermon serpent serum serv servant server servic serviceman servicemen
  serviett servil servitud session set setback settabl setter settl settlement settler seven seventeen seventeenth seventh seventi sever
  severest sew sewag sewer sewn sex sexi sexism sexist sextort sexual shabbi shabbier shabbiest shabbili shack shackl shade shadi shadier
  shadiest shadow shadowi shadowiest shaft shaggi shaggier shaggiest shake shaken shaki shakier shakiest shall shallow shallowest sham
  shambl shame shamefulli shameless shampoo shamrock shanti shape shapeli shapeliest share sharehold shark sharp sharpen sharper sharpest
  sharpli shatter shave shaven shaver shawl she sheaf shear sheath sheav shed sheen sheep sheepish sheepishli sheer sheerer sheerest sheet
  sheikh shelf shell sheller shellfish shelter shelv shepherd sherbet sheriff sherri shi shield shift shifti shiftier shiftiest shiftless
  shimmer shin shine shingl shini shinier shiniest ship shipment shipshap shipwreck shire shirk shirt shiver shoal shock shod shoddi
  shoddier shoddiest shoe shoelac shoestr shone shoo shook shoot shop shopkeep shoplift shopper shore short shortag shortcom shorten
  shorter shortest shortfal shorthand shortli shortlist shot shotgun should shoulder shout shove shovel show showcas showdown shower showi
  showier showiest showman showmen shown shrank shrapnel shred shrew shrewd shrewder shrewdest shriek shrill shriller shrillest shrimp
  shrine shrink shrinkag shrivel shroud shrub shrubberi shrug shrunk shrunken shuck shudder shuffl shun shunt shut shutdown shutter shuttl
  shy shyer shyest shyness sibl sic sick sicken sicker sickest sickl sickli sicklier sickliest side sidelin sidelong sideshow sidestep
  sidetrack sidewai sidewalk sidl sieg sierra siesta siev sift sigh sight sightless sigma sign signal signatur signer signifi signific
  significantli signpost silenc silent silentest silhouet silhouett silicon silk silken sill silli sillier silliest silo silt silver
  silveri silversmith silverwar simil similar similarli simmer simpl simpler simplest simplex simpli simplic simplif simplifi simplist
  simul simultan sin sinc sincer sincerest sine sinew sinewi sing singer singl singli singular singularli sinist sink sinner sinu sinus
  sip siphon sir sire siren sirloin sissi sissier sissiest sister sisterhood sisterli sit site sitter situat six sixpenc sixteen sixteenth
  sixth sixti sixtieth size sizeabl sizer sizzl skate skateboard skater skein skeleton sketch sketchi sketchier sketchiest skew skewer ski
  skid skil skill skillet skim skimp skimpi skimpier skimpiest skin skinflint skinni skinnier skinniest skip skipper skirmish skirt skit
  skittish skulk skull skunk sky skylight skylin skyrocket skyscrap slab slack slacken slacker slackest slag slai slain slake slam slander
  slang slant slap slapstick slash slat slate slaughter slave slaveri slavish sleazi sleazier sleaziest sled sledgehamm sleek sleeker
  sleekest sleep sleeper sleepi sleepier sleepiest sleepless sleet sleev sleeveless sleigh slender slenderest slept slew slice slick
  slicker slickest slid slide slight slighter slightest slightli slim slime slimi slimier slimiest slimmer slimmest sling slingshot slink
  slip slipper slipperi slipperiest slipshod slit slither slitter sliver slob slobber slog slogan slop slope sloppi sloppier sloppiest
  slosh slot sloth slouch slovenli slovenliest slow slower slowest slowli sludg slug sluggish sluic slum slumber slummer slump slung slunk
  slur slush slut slyer slyest slyli slyness smack small smaller smallest smallish smallpox smart smarter smartest smartli smash smatter
  smear smell smelli smellier smelliest smelt smidgen smile smirk smite smith smithereen smitten smock smog smoke smoker smokestack smoki
  smokier smokiest smooth smoother smoothest smoothli smote smother smoulder smudg smug smugger smuggest smuggl smuggler smugli smut snack
  snag snail snake snap snappi snappier snappiest snapshot snare snarl snatch sneak sneaker sneaki sneakier sneakiest sneer sneez snicker
  snide snider snidest snif sniff sniffl snip snipe sniper snippet snitch snob snobberi snobbish snooker snoop snooti snootier snootiest
  snooz snore snorkel snort snot snout snow snowbal snowdrift snowfal snowflak snowi snowier snowiest snowplough snowplow snowstorm snub
  snuf snuff snuffer snug snugger snuggest snuggl snugli soak soap soapi soapier soapiest soar sob sober soberest sobrieti soccer sociabl
  social socialis socialist societi sociolog sociologist sock socket sod soda sodden sodium sodomi sofa soft softbal soften softer softest
  softli softwar soggi soggier soggiest soil sojourn solac solar sold solder soldier sole solemn solemnest solemnli solicit solicitor
  solid solidar solidest solidifi solidli solitair solitari solitud solo soloist solubl solut solv solvent sombr some somebodi somedai
  somehow someon someplac somersault someth sometim somewhat somewher son sonata song sonic sonnet sonor soon sooner soonest soot sooth
  sooti sootier sootiest sop sophist sophistri sophomor soprano sorcer sorceress sorceri sordid sore sorer sorest soror sorri sorrier
  sorriest sorrow sort sorta sought soul sound sounder soundest soundli soundproof soundtrack soup sour sourc sourer sourest south
  southeast southeastern southerli southern southpaw southward southwest southwestern souvenir sovereign sovereignti sow sown spa space
  spacecraft spaceship spacial spaciou spade spaghetti spai span spangl spaniel spank spanner spar spare sparer sparest spark sparkl
  sparkler sparrow spars sparser sparsest spasm spasmod spat spate spatial spatter spatula spawn speak speaker spear spearhead spearmint
  speci special specialis specialist specif specifi specimen speciou speck spectacl spectacular spectacularli spectat spectr spectra
  spectrum specul sped speech speechless speed speedboat speedi speedier speediest speedomet spell spellbind spellbound speller spelt
  spend spendthrift spent sperm spew sphere spheric sphinx spi spice spici spicier spiciest spider spigot spike spill spilt spin spinach
  spinal spindli spindlier spindliest spine spineless spinster spiral spire spirit spiritu spit spite spiteful spitefullest spittl splash
  splat splatter spleen splendid splendidest splendidli splendour splice splint splinter split splurg spoil spoilt spoke spoken spokesman
  spokesmen spokespeopl spokesperson spokeswoman spokeswomen spong spongi spongier spongiest sponsor sponsorship spontan spoof spook
  spooki spookier spookiest spool spoon sporad spore sporran sport sportsmanship spot spotless spotlight spotti spottier spottiest spous
  spout sprai sprain sprang sprawl spread spreadsheet spree spreed sprier spriest sprig spring springboard springi springier springiest
  springtim sprinkl sprinkler sprint sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spur spuriou spurn spurt sputter
  spy squabbl squad squadron squalid squalidest squall squalor squander squar squarer squarest squash squat squatter squattest squawk
  squeak squeaki squeakier squeakiest squeal squeamish squeez squelch squid squint squinter squintest squir squirm squirrel squirt stab
  stabil stabilis stabl stabler stablest stack stadium staf staff stag stage stagecoach stagger stagnant stagnat stai staid staider
  staidest stain stair staircas stairlift stairwai stake stale stalem staler stalest stalk stalker stall stallion stalwart stamina stammer
  stamp stamped stanc stanch stancher stanchest stand standard standardis standbi standoff standpoint standstil stank stanza stapl stapler
  star starboard starch starchi starchier starchiest stardom stare starfish stark starker starkest starlight starri starrier starriest
  start starter startl startlingli starv starvat state stateli stateliest statement stater statesman statesmanship statesmen static
  station stationari stationeri statist statistician statu statur status statut statutori staunch stauncher staunchest staunchli stave
  steadfast steadi steadier steadiest steadili steak steal stealth stealthi stealthier stealthiest stealthili steam steami steamier
  steamiest steamrol steel steep steeper steepest steepl steer stellar stem stench stencil stenograph stenographi step stepladd stepson
  stereo stereotyp steril sterilis sterl stern sterner sternest sternli steroid stethoscop stew steward stewardess stick sticker sticki
  stickier stickiest stickler stif stiff stiffen stiffer stiffest stiffli stifl stigma stigmata still stillborn stiller stillest stilt
  stimul stimuli stimulu sting stinger stingi stingier stingiest stink stint stipul stir stirrup stitch stock stockad stockbrok stockhold
  stocki stockier stockiest stockpil stockyard stodgi stodgier stodgiest stoical stoke stole stolen stolid stolidest stolidli stoma
  stomach stomp stone stoni stonier stoniest stood stool stoop stop stopgap stopov stoppag stopper stopwatch storag store storehous storei
  storekeep storeroom stori stork storm stormi stormier stormiest stout stouter stoutest stove stow stowawai straddl straggl straggler
  strai straight straighten straighter straightest straightforward straightforwardli strain strainer strait straitjacket strand strang
  stranger strangest strangl strangul strap strata stratagem strateg strategi stratifi stratospher stratum straw strawberri streak stream
  streamer streamlin street streetcar strength strengthen strenuou strenuous stress stretch stretcher strew strewn stricken strict
  stricter strictest strictli stridden stride strife strike striker string stringent stringi stringier stringiest strip stripe stripper
  strive striven strode stroke stroll stroller strong stronger strongest stronghold strongli strove struck structur structuralist struggl
  strum strung strut stub stubbi stubbier stubbiest stubbl stubborn stubbornest stuck stud student studentship studi studio studiou stuf
  stuff stuffi stuffier stuffiest stumbl stump stun stung stunk stunt stupefi stupend stupid stupidest stupidli stupor sturdi sturdier
  sturdiest stutter style stylish stylist stylu su suav suaver suavest sub subcommitte subconsci subdivid subdivis subdu subgroup subject
  subjug subjunct sublet sublim sublimest submarin submerg submers submiss submit subnorm subordin subprogram subroutin subscrib subscript
  subsect subsequ subservi subset subsid subsidi subsidiari subsidis subsist substanc substandard substanti substitut subsystem subterfug
  subterranean subtl subtler subtlest subtleti subtli subtract suburb suburban subvers subvert subwai succe succeed success successfulli
  successor succinct succinctest succinctli succour succul succumb such suck sucker suckl suction sud sudden suddenli sue sued suffer
  suffic suffici suffix suffoc suffrag sugar sugari sugariest suggest suicid suit suitabl suitcas suitor sulk sulki sulkier sulkiest
  sullen sullenest sulphur sultan sultri sultrier sultriest sum summar summari summarili summaris summer summit summon summons sumptuou
  sun sunbath sunburn sunda sundai sundial sundown sundri sunflow sung sunglass sunk sunken sunlight sunlit sunni sunnier sunniest sunris
  sunscreen sunset sunshin suntan sunup super superb superbest superbl supercomput superfici superflu superhuman superimpos superintend
  superior superl supermarket supernatur superscript supersed superson superstar superstit superstiti superstructur superv supervis
  supervisor supervisori supper suppl supplant supplement supplementari suppler supplest suppli supplier support suppos supposedli
  supposit suppress suprem supremaci surcharg sure surer surest surf surfac surfboard surg surgeon surgeri surgic surli surlier surliest
  surmis surmount surnam surpass surplu surplus surpluss surpris surprisingli surreal surrend surreptiti surround survei surveil surveyor
  surviv survivor suscept suspect suspend suspens suspici suspicion sustain susten swab swagger swai swallow swam swamp swampi swampier
  swampiest swan swap swarm swarthi swarthier swarthiest swat swath swear sweat sweater sweati sweep sweeper sweepstak sweet sweeten
  sweeter sweetest sweetheart sweetli swell sweller swellest swept swerv swift swifter swiftest swiftli swig swill swim swindl swindler
  swine swing swipe swirl swish swisher swishest switch switchabl switchboard switcher swivel swollen swoon swoop sword swordfish swore
  sworn swum swung syllabl syllabu syllabus symbol symbolis symmetr symmetri sympath sympathet sympathi sympathis symphon symphoni symptom
  symptomat synagogu synaps synchron synchronis syndic syndrom synonym synops synopsi syntact syntax synthes synthesi synthesis synthet
  syphili syring syrup system systemat`;
