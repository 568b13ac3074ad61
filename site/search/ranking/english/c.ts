/** Stems of English words that begin with c. */
export const stems = `cab cabaret cabbag cabin cabinet cabl caboos cacao cach cackl cacti cactu caddi cadenc cadet cafeteria caffein cage cagei cagier cagiest
  cajol cake calam calcium calcul calculi calculu calendar calf calibr calico call callabl caller calligraphi callou callous callow callu
  callus calm calmer calmest calmli calori calv camaraderi came camel cameo camera camouflag camp campaign camper campu campus can canal
  canari cancel cancer candi candid candidaci candidli candl candlestick candour cane canin canist canker cannabi canneri canni cannib
  cannier canniest cannon cannot cano canon canopi cant cantaloup cantanker canteen canter canva canvas canvass canyon cap capabl capac
  capacit capacitor cape caper capillari capit capitalis capitalist capitul capric caprici capsiz capsul captain caption captiv captor
  captur car caramel carat caravan carbohydr carbon carburettor carcass carcinogen card cardboard cardiac cardigan cardin care career
  carefre careful carefullest carefulli careless carelessli carer caress caretak cargo carib caricatur carnag carnal carnat carniv
  carnivor carol carous carp carpent carpentri carpet carri carriag carriagewai carrier carrion carrot cart cartel cartilag cartograph
  cartographi carton cartoon cartoonist cartridg cartwheel carv cascad case cash cashew cashier cashmer casino cask casket casserol
  cassett cast castawai caster castig castl castoff castrat casual casualti cat cataclysm catalogu catapult cataract catastroph catcal
  catch catchi catchier catchiest catchment catech categor categori categoris cater caterpillar catfish cathedr cathet cathol catnap
  catnip cattl catwalk caucu caucus caught cauliflow caulk caus causal causewai caustic caution cautiou cautious cavali cavalri cave
  caveat cavern caviar caviti cavort caw ceas ceasefir ceaseless ceaselessli cedar cede ceil celebr celeri celesti celib celibaci cell
  cellar cellist cello cellophan cellular cellulos cement cemeteri censor censorship censu censur census cent centenni centimetr centiped
  centr central centralis centrepiec centrifug centuri ceram cereal cerebr ceremoni certain certainli certainti certif certifi cervic
  cessat chaf chafe chaff chagrin chain chainsaw chair chairman chairmen chairperson chalet chalic chalk chalki chalkier chalkiest
  challeng chamber chameleon champ champagn champion championship chanc chancellor chandeli chang changeabl changeov channel chant chao
  chaotic chap chapel chaperon chaplain chapter char charact character characteris characterist charcoal charg chargeabl charger chariot
  charisma charismat charit chariti charlatan charm chart charter chase chasm chassi chast chasten chaster chastest chastis chastiti chat
  chatter chatterbox chatti chattier chattiest chauffeur chauvinist cheap cheapen cheaper cheapest cheapli cheat check checker checkout
  checkpoint checkup cheek cheep cheer cheerful cheerfullest cheerfulli cheeri cheerier cheeriest chees cheesecloth cheetah chef chemic
  chemist chemistri chemotherapi chequ chequer cherish cherri cherub cherubim chess chest chestnut chew chewi chewier chewiest chic chicer
  chicest chick chicken chickenpox chide chief chiefer chiefest chiefli chieftain child childbirth childcar childhood childish childlik
  children chill chiller chillest chilli chillier chilliest chime chimnei chimp chimpanze chin china chink chintz chip chipmunk chipper
  chiropractor chirp chisel chivalr chivalri chlorin chloroform chlorophyl chocol choic choicer choicest choir choke cholera cholesterol
  choos choosi choosier choosiest chop chopper choppi choppier choppiest choral chord chore choreograph choreographi chortl choru chorus
  chose chosen chow chowder christen chrome chromium chromosom chronic chronicl chronolog chrysanthemum chubbi chubbier chubbiest chuck
  chuckl chug chum chummi chummier chummiest chunk chunki chunkier chunkiest church churn chute cider cigar cigarett cinch cinder cinema
  cinnamon cipher circa circl circu circuit circuitri circul circular circulatori circumc circumcis circumfer circumflex circumst
  circumstanc circumstanti circumv circumvent circus cistern citat cite citi citizen citizenship citric citru citrus civic civil civilian
  civilis clack clad clai claim clairvoy clam clamber clammi clammier clammiest clamour clamp clan clandestin clang clank clap clapper
  claptrap claret clarif clarifi clarinet clariti clash clasp class classi classic classif classifi classmat classroom clatter claus
  claustrophobia claw clean cleaner cleanest cleanli cleanlier cleanliest cleans cleanser clear clearanc clearer clearest clearli cleat
  cleav cleavag cleaver clef cleft clemenc clench clergi clergyman clergymen cleric clerk clever cleverest cleverli click client cliff
  climact climat climax climb climber clime clinch cling clinic clink clip clipboard cliqu clitori cloak clock clockwis clockwork clod
  clog cloister clone close closer closest closet closur clot cloth clothespin cloud cloudburst cloudi cloudier cloudiest clout clove
  cloven clover clown clu club clubhous cluck clue clueless clump clumsi clumsier clumsiest clumsili clung cluster clutch clutter coach
  coagul coal coalesc coalit coars coarsen coarser coarsest coast coastal coaster coastlin coat coax cob cobalt cobbl cobbler cobra cobweb
  cocain cock cockei cocki cockier cockiest cockpit cockroach cocktail cocoa coconut cocoon cod code coeffici coeliac coerc coercion
  coexist coffe coffer coffin cog cogenc cogent cognac cognit coher coil coin coinag coincid coincident coke coland cold colder coldest
  coldli colic collabor collag collaps collar collarbon collat collater colleagu collect collector colleg collegi colli collid collis
  colloqui collus colon colonel coloni colonis coloss colour colourless colt column coma comb combat combin combust come comeback comedi
  comedian comeli comeliest comest comet comfort comic comma command commando commemor commenc commend comment commentari commerc commerci
  commercialis commiser commiss commission commit committe commod commodor common commonest commonli commonplac commonwealth commot commun
  communic communion communiqu communist commut compact compactest compani companion companionship compar comparison compart compass
  compassion compat compatriot compel compens compet competit competitor compil complac complain complaint complement complementari
  complet completest complex complexion compli complianc compliant complic compliment complimentari compon compos composit compost
  composur compound comprehend comprehens compress compris comprom compromis compuls compulsori compunct comput computer computeris comrad
  comradeship con concaten concav conceal conced conceit conceiv concentr concept conceptu concern concert concerto concess concili concis
  concisest conclud conclus concoct concord concours concret concur concurr concuss condemn condens condescend condiment condit condition
  condol condom condominium condon condor conduc conduct conductor cone confect confeder confederaci confer conferr confess confetti
  confid confidenti configur confin confirm confisc conflict conform confound confront confus congeal congeni congest conglomer congratul
  congreg congress congressman congressmen congresswoman congresswomen congruent conic conif conifer conjectur conjug conjunct conjur
  connect connector connoisseur connot conquer conqueror conquest conscienc conscienti consciou conscious consecr consecut consensu
  consensus consent consequ consequenti conserv conservat conservatori consid consider consign consist consol consolid conson consort
  consortium conspicu conspir conspiraci constanc constant constantli constel constern constip constitu constitut constitution constrain
  constraint constrict constru construct consul consular consult consum consumer consumm consumpt contact contagi contagion contain
  contamin contempl contemporari contempt contemptu contend content contenti contest context contextu contigu contin continent conting
  continu continuum contort contour contraband contracept contract contractor contractu contradict contradictori contrapt contrari
  contrast contraven contravent contribut contributor contributori contrit contriv control controversi convalesc convect convei conven
  conveni convent convention converg convers convert convex convey convict convinc convincingli convoi convolut convuls coo cook cookbook
  cooker cooki cool cooler coolest coolli coop cooper coordin cop cope copi copier copiou copious copper copperhead copul copyright coral
  cord cordial cordless cordon corduroi core cork corkscrew corn cornea corner cornet cornflak corni cornier corniest cornmeal cornstarch
  corollari coron coronari corp corpor corps corpu corpul corpuscl corral correct correctest correctli corrector correl correspond
  correspondingli corridor corrobor corrod corros corrupt corruptest corsag corset cortex cosi cosier cosiest cosili cosmet cosmic cosmo
  cosmolog cosmonaut cosmopolitan cosmos cost costli costlier costliest costum cot cottag cotton cottontail cottonwood couch cougar cough
  could council councillor counsel counsellor count countabl countdown counten countenanc counter counteract counterattack counterbal
  counterbalanc counterclockw counterexampl counterfeit counterpart countersign countess counti countless countri countryman countrymen
  countrysid coup coupl coupon courag courier cours courser court courteou courteous courtesi courthous courtroom courtship courtyard
  cousin cove coven cover coverag covert covertli covet covid cow coward cowardic cowardli cowboi cower cowgirl cowhid coyer coyest coyot
  crab crabbi crabbier crabbiest crack cracker crackl crackpot cradl craft crafti craftier craftiest craftili craftsman craftsmen crag
  craggi craggier craggiest cram cramp cranberri crane cranium crank cranki crankier crankiest crap crash crass crasser crassest crate
  crater crave crawl crayfish crayon craze crazi crazier craziest crazili creak creaki creakier creakiest cream creami creamier creamiest
  creas creat creation creativ creator creatur credenc credenti credibl credit creditor credul creed creek creep creepi creepier creepiest
  cremat crematorium crepe crept crescendo crescent crest crestfallen cretin crevass crevic crew cri crib cricket crime crimin crimson
  cring crinkl crippl crise crisi crisp crisper crispest crispi crispli crisscross criteria criterion critic criticis critiqu croak
  crochet crock crockeri crocodil crocu crocus croft croni crook crooked crookedest croon crop croquet cross crossbow crosser crossest
  crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifi crucifix crucifixion crude cruder crudest cruditi
  cruel crueller cruellest cruelli cruelti cruis cruiser crumb crumbl crumblier crumbliest crummi crummier crummiest crumpl crunch crunchi
  crusad crush crust crustacean crusti crustier crustiest crutch crux cry crybabi crypt cryptic crystal crystallis cu cub cube cubic
  cubicl cuckoo cucumb cuddl cuddli cue cuf cuff cuisin culinari cull culmin culpabl culprit cult cultiv cultur cum cumbersom cumul cun
  cunning cunningest cunningli cup cupboard curabl curat curb curd curdl cure curfew curio curios curiou curious curl curli currant
  currenc current curri curricula curriculum curs cursor cursori curt curtail curtain curter curtest curtsi curv curvatur cushion custard
  custodi custodian custom customari customis cut cutback cute cuter cutest cuticl cutleri cutlet cutter cutthroat cyanid cybernet cycl
  cyclic cyclist cyclon cylind cylindr cymbal cynic cypress cyst`;
