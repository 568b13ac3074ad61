/** Stems of English words that begin with p. */
export const stems = `pace pacemak pacif pacifi pacifist pack packag packer packet pact pad paddi paddl paddock padlock paediatr paediatrician pagan page
  pageant pageantri pager pagin pagoda pai paid pail pain painful painfullest painfulli painless painlessli painstak paint painter pair
  pal palac palaeontolog palaeontologist palat palati pale paler palest palett pall pallbear palli pallid pallor palm palomino palpabl
  paltri paltrier paltriest pamper pamphlet pan panacea pancak pancrea pancreas pancreat panda pandemonium pander pane panel pang panhandl
  panic panick panicki panoram panorama pansi pant panther panti pantomim pantri papa papaci papal papaya paper paperback paperweight
  paperwork paprika papyri papyru par parabl parachut parad paradigm paradox paraffin paragon paragraph parakeet parallel paralys paralysi
  paralyt paramet paramount paranoia paranoid paraphernalia paraphras parapleg parasit parasol paratroop parcel parch parchment pardon
  pare parent parentag parenthes parenthesi parenthet parenthood parish parishion pariti park parka parkinson parkwai parliament
  parliamentari parlour parochi parodi parol parrot pars parsec parser parslei parsnip parson parsonag part partak partaken parti partial
  particip participl particl particular particularli partisan partit partli partner partnership partook partridg pass passabl passag
  passagewai passbook passeng passer passion passiv passport password past pasta pastel pasteur pasteuris pasti pastich pastier pastiest
  pastim pastor pastri pastur pat patch patchi patchwork pate patent patern path pathet patho patholog pathologist pathwai patienc patient
  patientest patio patriarch patrimoni patriot patrol patron patronag patronis patter pattern patti pauciti paunch paunchi paunchier
  paunchiest pauper paus pave pavement pavilion paw pawn pawnbrok payabl payer payload payment payoff payrol pea peac peaceabl peacefulli
  peacemak peach peacock peak peal peanut pear pearl peasant peat pebbl pecan peck peculiar peculiarli pedagogi pedal pedant pedantri
  peddl pedest pedestrian pedigre pedlar peek peel peep peer peerless peev peevish peg pelican pellet pelt pelvi pelvic pelvis pen penal
  penalis penalti penanc penc penchant pencil pend pendant pendulum penetr penguin peni penicillin peninsula penis penit penitentiari
  penknif penkniv penmanship pennant penni penniless pension pensiv pentagon penthous penultim peon peoni peopl pep pepper peppermint
  perceiv percent percentag percept perch perchanc percol percuss peremptori perenni perfect perfectest perfectionist perfectli perfor
  perform perfum perfunctori perfunctorili perhap peril perimet period peripher peripheri periscop perish perjur perjuri perk perki
  perkier perkiest perman permeat permiss permit permut pernici peroxid perpendicular perpetr perpetu perplex persecut persecutor persev
  persever persist person persona personalis personif personifi personnel perspect perspir persuad persuas pert pertain perter pertest
  pertin perturb perus pervad pervas pervers pervert peski peskier peskiest pessim pessimist pest pester pesticid pestil pet petal peter
  petit petrifi petrol petroleum petti petticoat pettier pettiest petul petunia pew pewter phantom pharmaceut pharmaci pharmacist phase
  pheasant phenomen phenomena phenomenon philanthrop philanthropi philanthropist philosoph philosophi philosophis phlegm phlegmat phobia
  phoenix phone phonei phonet phoni phonic phonier phoniest phonograph phosphor phosphoresc phosphoru photo photocopi photogen photograph
  photographi photon photosynthesi phototypesett phrase phraseolog physic physician physicist physiolog physiqu pi pianist piano piccolo
  pick pickax picket picki pickier pickiest pickl pickpocket pickup picnic picnick pictori pictur picturesqu piddl piec piecem piecework
  pier pierc pieti pig pigeon pigeonhol piggish piggyback pighead pigment pigpen pigtail pike pile pilfer pilgrim pilgrimag pill pillag
  pillar pillow pillowcas pilot pimpl pimpli pimplier pimpliest pin pinch pincushion pine pineappl pinion pink pinker pinkest pinnacl
  pinpoint pint pioneer piou pipe pipelin piqu piraci piranha pirat pirouet pirouett pistachio pistol piston pit pitch pitcher pitchfork
  piteou piteous pitfal pithi pithier pithiest piti pitifulli pitiless pittanc pivot pixi pizza placard placat place placement placenta
  placid placidli plagiar plagiaris plagiarist plagu plai plaic plaid plain plainer plainest plainli plaintiff plaintiv plan planar plane
  planet planetari planetarium plank plankton planner plant plantain plantat planter plaqu plasma plaster plastic plate plateau platform
  platinum platitud platoon platter plausibl play playabl playback player playfulli playground playgroup playhous playmat playpen playth
  playwright plaza plea plead pleas pleasant pleasantest pleasantli pleasantri pleasur pleat pledg plenti plentifulli plethora pli pliabl
  pliant plier plight plod ploi plop plot plotter plough plu pluck plucki plug plum plumag plumb plumber plume plummet plump plumper
  plumpest plunder plung plunger plural pluse plush plusher plushest plutonium ply plywood pneumat pneumonia poach poacher pocket
  pocketbook pockmark pod podium poem poet poetic poetri poignanc poignant poinsettia point pointedli pointer pointless pointlessli pois
  poison poke pokei poker poki pokier pokiest polar polaris pole polem polic policeman policemen policewoman policewomen polici polio
  polish polit politest politician polka poll pollen pollin pollster pollut polo polygam polygami polygon polynomi polyp polytechn
  pomegran pomp pompou poncho pond ponder poni pontoon poodl pool poop poor poorer poorest poorli pop popcorn pope poplar poppi popul
  populac popular popularis popularli porcelain porch porcupin pore pork porn pornograph pornographi porou porpois porridg port portabl
  portal portend portent porter portfolio porthol portico portion portli portlier portliest portrai portrait portray pose posi posit
  positiv possess possessor possibl possum post postag postal postbox postcard postcod poster posterior postgradu posthum postman postmark
  postmast postmen postpon postscript postul postur pot potassium potato potenc potent potenti pothol potion potter potteri pouch poultri
  pounc pound pour pout poverti powder powderi power powerfulli powerhous powerless powwow practic practis practition pragmat prai prairi
  prais praiseworthi pram pranc prank prattl prawn prayer preach preacher preambl precari precaut precautionari preced precinct preciou
  precipic precipit precis precisest preclud precoci preconc preconceiv preconcept precursor predat predatori predecessor predefin
  predestin predic predica predict predictor predisposit predomin predominantli preemin preempt preen prefab prefac prefect prefer
  preferenti prefix pregnanc pregnant prehistor prei prejud prejudic prejudici preliminari prelud prematur premedit premier premis premium
  premonit prenat preoccup preoccupi prepai prepaid prepar preparatori preponder preposit preposter prerequisit prerog prescrib prescript
  presenc present preserv presid presidenti press pressur prestig prestigi presto presum presumpt presumptu presuppos pretenc pretend
  pretens pretenti pretext pretti prettier prettiest pretzel prevail preval prevent preview previou previous pri price priceless prick
  prickl prickli pricklier prickliest pride priest priestess priesthood prim primal primari primarili primat prime primer primev primit
  primli primmer primmest primp primros princ princess princip principl print printabl printer printout prior prioriti prise prism prison
  privaci privat privatest privatis privi privier priviest privileg prize pro probabilist probabl probat probe problem problemat proce
  procedur proceed process procession processor proclaim proclam procrastin procur prod prodig prodigi produc product profan profess
  profession professor proffer profici profil profit profound profoundest profoundli profund profus progeni prognos prognosi program
  programm progress prohibit project projectil projector proletarian proletariat prolif prolifer prologu prolong prom promenad promin
  promis promiscu promontori promot prompt prompter promptest promptli promulg prone prong pronoun pronounc pronunci proof proofread prop
  propag propaganda propel propens proper properest properli properti propheci prophesi prophet propon proport proportion propos proposit
  proprietari proprieti proprietor propuls prose prosecut prosecutor prospect prospector prospectu prospectus prosper prostat prosthet
  prostitut prostrat protagonist protect protector protein protest protocol proton prototyp protract protractor protrud protrus proud
  prouder proudest proudli provabl prove proven proverb proverbi provid provinc provinci provis provision proviso provoc provok prow
  prowess prowl prowler proxi proxim prude prudenc prudent prudish prune pry psalm pseudo pseudonym psych psychedel psychiatr psychiatri
  psychiatrist psychic psychoanalysi psychoanalyst psycholog psychologist psychopath psychos psychosi psychot psychotherapi puberti public
  publicis publicli publish puck pucker pud puddl pudgi pudgier pudgiest pueblo puf puff puffer puffi puffier puffiest pugnaci puke pull
  pullei pullov pulmonari pulp pulpit puls pulsat pulver pulveris puma pumic pummel pump pumpernickel pumpkin pun punch punchlin punctual
  punctuat punctur pundit pungent puni punier puniest punish punit punk punker punkest punt punter pup pupil puppet puppi pur purchas pure
  purer purest purg purgatori purif purifi puritan puriti purpl purpler purplest purport purpos purr purs pursu pursuit purveyor push
  pusher pushi pushier pushiest pushov puss pussi pussier pussiest put putrid putt putter putti puzzl pyjama pyramid pyre python`;
