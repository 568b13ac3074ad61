/** Stems of English words that begin with i. */
export const stems = `ic iceberg icebreak icicl icier iciest icon idea ideal idealis idealist ident identif identifi ideolog idioci idiom idiomat idiosyncrasi
  idiosyncrat idiot idl idler idlest idli idol idolis idyl igloo ignit ignor iguana ill illeg illegitim illicit illiter illiteraci illog
  illumin illus illusori illustr illustri imag imageri imagin imaginari imbal imbecil imit immacul immateri immatur immeasur immedi immens
  immers immigr immin immobil immobilis immor immort immov immun immunis imp impact impair impal impart imparti impass impati impeach
  impecc imped impedi impel impend impenetr imper impercept imperfect imperfectli imperi imperialist imperil imperson impertin impervi
  impetu impetus imping impish implac implant implaus implement impli implic implicit implicitli implor impolit import importantli impos
  imposit imposs impostor impot impound impoverish impract imprec impregn impress impression imprint imprison improb impromptu improp
  improperli improprieti improv improvis impud impuls impun impur impurest in inabl inaccess inaccur inaccuraci inact inadequ inadequaci
  inadmiss inadvert inadvis inalien inan inanest inanim inapplic inappropri inarticul inasmuch inaud inaugur inauspici inborn inbr inbre
  inbreed inbuilt incalcul incandesc incant incap incapac incapacit incarcer incarn incendiari incens incent incept incess incessantli
  incest incestu inch incid incident inciner incis incisor incit inclin includ inclus incognito incoher incom incompar incompat incompet
  incomplet incomprehens inconceiv inconclus incongru inconsequenti inconsider inconsist inconsol inconspicu incontin inconveni
  inconvenienc incorpor incorrect incorrectli incorrig increas increasingli incred incredul increment incrimin incub incumb incur inde
  indebt indec indecis indefens indefin indefinit indel indent independ indescrib indestruct indetermin index indic indict indiffer
  indigen indigest indign indignantli indigo indirect indirectli indiscreet indiscret indiscrimin indispens indispos indisput indistinct
  indistinguish individu individualist indivis indoctrin indol indomit indoor induc induct indulg industri industrialis industrialist ined
  ineffect ineffectu ineffici ineleg inelig inept ineptitud inequ inert inerti inertia inescap inevit inexact inexcus inexhaust inexor
  inexpens inexperi inexperienc inexplic inextric infal infam infami infanc infant infantil infantri infatu infeas infect infecti infel
  infer inferior inferno infertil infest infidel infield infiltr infin infinit infinitesim infirm infirmari infix inflam inflamm
  inflammatori inflat inflationari inflect inflex inflexion inflict influenc influenti influenza influx info inform infract infrar
  infrastructur infrequ infring infuri infus ingeni ingenu ingest ingrain ingrati ingratitud ingredi inhabit inhal inher inherit inhibit
  inhospit inhuman initi initial initialis inject injunct injur injuri injustic ink inki inkier inkiest inkl inlai inlaid inland inlet
  inmat inn innard innat inner innermost innkeep innoc innocu innov innuendo innumer inocul inoffens inop inopportun inordin input inquest
  inquir inquiri inquisit insan insanest insati inscrib inscript inscrut insect insecticid insecur insensit insepar insert insid insidi
  insight insignia insignific insincer insinu insipid insist insofar insol insolubl insolv insomnia inspect inspector inspir instabl
  instal instanc instant instantan instantli instead instep instig instil instinct institut institution institutionalis instruct
  instructor instrument insubordin insubstanti insuffer insuffici insul insular insulin insult insur insurg insurmount insurrect intact
  intak intang integ integr intellect intellectu intellig intend intens intensest intensifi intent intention inter interact interced
  intercept interchang intercom interconnect intercontinent intercours interdepend interest interestingli interf interfac interfer interim
  interior interject interlock interlop interlud intermarri intermarriag intermedi intermediari intermin intermingl intermiss intermitt
  intern internation internet interplai interplanetari interpol interpos interpret interraci interrog interrupt intersect interspers
  interst interstellar intertwin interv interven intervent interview interweav interwov interwoven intestin intim intimaci intimid into
  intoler inton intox intract intramur intransit intraven intravenous intrepid intric intricaci intrigu intrins introduc introduct
  introductori introspect introvert intrud intrus intuit inund invad invalid invalu invari invas invect invent inventor inventori invers
  invert invertebr invest investig investor inveter invigor invinc invis invit invoc invoic invok involuntari involuntarili involv
  invulner inward inwardli iodin ion iota irasc irat iri iridesc iris irk iron ironi irradi irrat irration irreconcil irrefut irregular
  irrelev irrepar irreplac irrepress irreproach irresist irrespect irrespons irretriev irrever irrevers irrevoc irrig irrit isl island
  isol issu isthmu isthmus ital italic italicis itch itchi itchier itchiest item itemis iter itiner itinerari itself ivi ivori`;
