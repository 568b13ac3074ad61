/** Stems of English words that begin with m. */
export const stems = `macabr macaroni mace machet machin machineri machinist macho mackerel macroscop mad madam madcap madden madder maddest made madhous
  madli madman madmen maelstrom magazin magenta maggot magic magician magistr magnanim magnat magnesium magnet magnetis magnifi magnific
  magnitud magnolia magnum magpi mahogani maid maiden mail mailbox mailman mailmen maim main mainfram mainland mainli mainlin mainstai
  mainstream maintain mainten maiz majest majesti major make maker makeshift makeup maladi maladjust malaria male malevol malform malfunct
  malic malici malign mall mallard malleabl mallet malnutrit malpractic malt maltreat mama mamma mammal mammalian mammoth man manacl manag
  manageri mandat mandatori mandibl mandolin mane mang manger mangi mangier mangiest mangl mango mangrov manhandl manhol manhood mani
  mania maniac manic manicur manicurist manifest manifestli manifesto manifold manipul mankind manli manlier manliest mannequin manner
  mannish manoeuvr manor manpow mansion manslaught mantel mantelpiec mantl manual manufactur manur manuscript map mapl mapper mar marathon
  marbl march marcher mare margarin margin maria marigold marijuana marin marina marionett marit maritim mark markedli marker market
  marketplac marksman marksmen marmalad maroon marque marri marriag marrow marsh marshal marshi marshier marshiest marshmallow marsupi
  mart martial martin martyr martyrdom marvel mascara mascot masculin mash mask masochist mason masonri masquerad mass massacr massag
  massiv mast master masteri masterli mastermind masterpiec mastic masturb mat matador match matchbook matchless matchmak mate materi
  materialis materialist matern mathemat mathematician matriarch matric matricul matrimoni matrix matron matronli matt matter mattress
  matur maturest maudlin maul mausoleum mauv maverick maxim maxima maximis maximum mayb mayhem mayonna mayor maze meadow meagr meal meali
  mealier mealiest mean meander meaner meanest meaning meaningless meant meantim meanwhil measl measli measlier measliest measur meat
  mechan mechanis medal medallion meddl meddler meddlesom media median mediat medic medicin mediev mediocr medit medium medlei meek meeker
  meekest meekli meet megabyt megalomaniac megaphon megaton melancholi melanoma mellow mellowest melod melodi melodrama melodramat melon
  melt member membership membran memento memo memoir memor memorandum memori memoris menac menageri mend menial mening menopaus menstrual
  menstruat mental menthol mention mentor menu mercantil mercenari merchand merchandis merchant merci mercifulli merciless mercilessli
  mercuri mere merest merg merger meridian meringu merit mermaid merri merrier merriest merrili merriment mesdam mesh mess messag messeng
  messi messier messiest metabol metal metallurgi metamorphos metamorphosi metaphor metaphys mete meteor meteorit meteorolog meteorologist
  meter method methodolog meticul metr metric metro metropol metropoli metropolitan mettl mew mezzanin miaow mice microb microbiolog
  microcod microcomput microfich microfilm micromet micrometr microorgan microphon microprocessor microscop microsecond microwav middai
  middl middleman middlemen midget midnight midriff midst midstream midsumm midwai midwif midwiv mien might mighti mightier mightiest
  migrain migrant migrat migratori mike mild milder mildest mildew mildli mile mileag mileston milit militari militarili militia milk
  milker milki milkier milkiest milkman milkmen mill miller milligram millimetr millin millineri million millionair millionth millisecond
  mime mimic mimick mimicri minc mincemeat mind mindbogglingli minded mindless mindlessli mine minefield miner mingl miniatur minibu
  minibus minicomput minim minimalist minimis minimum minion minist ministeri ministri mink minnow minor minstrel mint minu minuet minus
  minuscul minut minutest miracl miracul mirag mire mirror mirth misadventur misapprehens misappropri misbehav misbehaviour miscarri
  miscarriag miscellan miscellani mischief mischiev misconcept misconduct misconstru misde misdemeanour misdirect miser miseri miserli
  misfit misfortun misgiv misguid mishap misinform misinterpret misjudg misl mislai mislaid mislead mismanag mismatch misnom misplac
  misprint misquot misread misrepres misrepresent miss misshapen missil mission missionari missiv misspel mist mistak mistaken mistakenli
  misti mistier mistiest mistleto mistook mistress mistrust mistyp misunderstand misunderstood misus mite mitig mitt mitten mix mixer
  mixtur mnemon moan moat mob mobil mobilis moccasin mock mockeri mockingbird modal mode model moder modern modernis modest modesti
  modestli modicum modif modifi modul modular mohair moist moisten moister moistest moistur molar molass mole molecul molecular molest
  mollifi mollusc molten moment momentari momentarili momentum monarch monarchi monast monasteri mondai monei monetar monetari mongoos
  mongrel moni monitor monk monkei monkeypox monochrom monogam monogami monogram monolith monologu monopol monopoli monopolis monorail
  monosyl monoton monotoni monsoon monster monstros monstrou month monthli monument moo mood moodi moodier moodiest moodili moon moonbeam
  moonlight moor moos moot mop mope moral moralist morass moratorium morbid more moreov morgu morn moron moros morphin morpholog morsel
  mortal mortar mortgag mortif mortifi mortuari mosaic mosqu mosquito moss mossi mossier mossiest most mostli motel moth mothbal mother
  motherhood motherli motif motion motionless motiv motlei motlier motliest motor motorbik motorcad motorcycl motoris motorist motorwai
  motto mould mouldi mouldier mouldiest moult mound mount mountain mourn mourner mous mousi mousier mousiest mouss moustach mouth
  mouthpiec movabl move movement mover movi mow mower mpox much muck mucou mucu muddi muddier muddiest muddl muf muff muffin muffl muffler
  mug mugger muggi muggier muggiest mulch mule mull multi multin multipl multipli multiprocess multitask multitud mum mumbl mummi mummifi
  mump munch mundan municip mural murder murki murkier murkiest murmur muscl muscular muse museum mush mushi mushier mushiest mushroom
  music musician musk musket muss mussel must mustang mustard muster musti mustier mustiest mutant mutat mute muter mutest mutil mutin
  mutini mutt mutter mutton mutual muzzl myopic myriad myself mysteri mystic mystifi myth mythic mytholog`;
