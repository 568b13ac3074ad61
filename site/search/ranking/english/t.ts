/** Stems of English words that begin with t. */
export const stems = `tab tabbi tabernacl tabl tablecloth tablespoon tablet tabloid taboo tabul tacit tacitli taciturn tack tacki tackier tackiest tackl taco
  tact tactfulli tactic tactless tactlessli tadpol tag tail tailgat taillight tailor tailspin taint take taken takeoff takeov taker talc
  tale talent talisman talk talker tall taller tallest talli tallow talon tambourin tame tamer tamest tamper tan tandem tang tangent
  tangenti tangerin tangibl tangl tango tank tankard tanker tanner tannest tantal tantalis tantamount tantrum tap tape taper tapestri tar
  tarantula tardi tardier tardiest target tariff tarnish tarpaulin tarri tarrier tarriest tart tartan tartar tarter tartest task tassel
  tast tastefulli tasteless tasti tastier tastiest tatti tattl tattoo taught taunt taut tauter tautest tautolog tavern tawdri tawdrier
  tawdriest tawni tawnier tawniest tax taxabl taxat taxi taxicab taxpay tea teach teacher teacup teak team teammat teamster teamwork
  teapot tear teardrop teas teaspoon teat technic technician techniqu technolog tediou tedious tedium tee teed teem teen teenag teeter
  teeth teetot teetotal telecommun telegram telegraph telepath telepathi telephon telescop teletyp telev televis tell teller telli telltal
  temper tempera temperament temperatur tempest tempestu templ templat tempo tempor temporari temporarili tempt temptat ten tenabl tenac
  tenaci tenanc tenant tend tendenc tender tenderest tenderis tenderli tendon tendril tenement tenet tenni tenor tens tenser tensest
  tension tensor tent tentacl tenth tenuou tenur tepe tepid term termin termini terminolog terminu termit termli terrac terrain terrestri
  terribl terrier terrif terrifi territori terror terroris terrorist ters terser tersest test testabl testament tester testi testicl
  testifi testimoni tetanu tether text textbook textil textual textur than thank thankfulli thankless that thatch thatcher thaw theatr
  theatric thee theft thei their theist them theme themselv then thenc theolog theologi theologian theorem theoret theori theoris theorist
  therapeut therapi therapist there thereabout thereaft therebi therefor therein thereof thereon thereupon thermal thermodynam thermomet
  thermostat thesauri thesauru thesaurus these thesi theta thi thick thicken thicker thickest thicket thickli thief thiev thigh thimbl
  thin thing think thinker thinli thinner thinnest third thirst thirsti thirstier thirstiest thirteen thirteenth thirti thirtieth thistl
  thong thorn thorni thornier thorniest thorough thoroughbr thoroughest thoroughfar thoroughli those thou though thought thoughtfulli
  thoughtless thoughtlessli thousand thousandth thrash thread threadbar threat threaten three thresh thresher threshold threw thrice
  thrift thrifti thriftier thriftiest thrill thriller thrive throat throb throne throng throttl through throughout throughput throw
  throwawai throwback thrown thrush thrust thu thud thug thumb thumbtack thump thunder thunderbolt thunderstorm thunderstruck thursdai
  thwart thyme thyroid ti tiara tick ticket tickl ticklish tidal tide tidi tidier tidiest tier tif tiff tiger tight tighten tighter
  tightest tightli tightrop tightwad tild tile till tilt timber time timekeep timeless timeli timeliest timer timescal timet timezon timid
  timidest timidli tin tinder ting tingl tini tinier tiniest tinker tinkl tinni tinnier tinniest tinnitu tinsel tint tip tipsi tipsier
  tipsiest tipto tirad tire tired tiredest tireless tiresom tissu tit titbit titil titl titter to toad toadstool toast toaster tobacco
  toboggan todai toddl toddler toe toenail toffe toga togeth toggl toi toil toilet token told toler toll tomahawk tomato tomb tomboi
  tombston tomcat tome tomorrow ton tonal tone tong tongu tonic tonight tonn tonnag tonsil took tool toolkit toot tooth toothach
  toothbrush toothpast toothpick top topaz topic topographi topolog toppl torch tore torment tormentor torn tornado torpedo torqu torrent
  torrenti torrid torso tortilla tortois tortuou tortur toss tot total totalitarian tote totem totter toucan touch touchdown touchi
  touchier touchiest tough toughen tougher toughest toupe tour tourett tourist tournament tourniquet tousl tout tow toward towel tower
  town townspeopl toxic toxin trace track tract traction tractor trade trademark trader tradit tradition traditionalist traffic traffick
  tragedi tragic trai trail trailer train traine trainer trait traitor tram tramp trampl trampolin tranc tranquil tranquilest tranquillis
  transact transatlant transcend transcontinent transcrib transcript transfer transform transfus transgend transgress transient transistor
  transit transitori translat transliter transluc transmiss transmit transmitt transpar transpir transplant transport transpos transvers
  trap trapdoor trapez trapezoid trapper trash trashcan trashi trashier trashiest trauma traumat traumatis travel travers travesti trawl
  trawler treacher treacheri treacl tread treadmil treason treasur treasuri treat treati treatis treatment trebl tree treed trek trelli
  trellis trembl tremend tremor trench trend trendi trendier trendiest trepid trespass trestl tri trial triall triangl triangular tribal
  tribe tribul tribun tribut tributari trick trickeri tricki trickier trickiest trickl trickster tricycl trifl trigger trigonometri trill
  trillion trilogi trim trimest trimmer trimmest triniti trinket trio trip tripe tripl triplet triplic tripo tripod trite triter tritest
  triumph triumphant trivia trivial trod trodden troll trollei trombon troop trooper trophi tropic trot troubl troublemak troublesom
  trough trounc troup trouser trout trowel tru truanci truant truce truck trudg true truer truest truffl truism truli trump trumpet
  truncat trunk trust truste trusti trustier trustiest trustworthi trustworthiest truth truthfulli try tryout tsar tub tuba tube
  tuberculosi tubular tuck tuesdai tuft tug tuition tulip tumbl tumbler tummi tumour tumult tumultu tuna tundra tune tuner tunic tunnel
  turban turbin turbul tureen turf turgid turkei turmoil turn turnaround turner turnip turnout turnov turnpik turnstil turntabl turpentin
  turquois turret turtl turtleneck tusk tussl tutor tutori tuxedo twang tweak twee tweed tweet tweezer twelfth twelv twenti twentieth
  twice twiddl twig twilight twin twine twing twinkl twirl twist twister twitch twitter two ty tycoon type typefac typescript typeset
  typesett typewrit typhoid typhoon typhu typic typifi typist typograph tyrann tyranni tyrannis tyrant tyre`;
