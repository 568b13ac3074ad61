/** English words that are as near to a word of danger as a misspelling of it ("strike", "refugee"), and mean what they say. */
export const ordinaryWords = `abase abort abuzz aiding alike along alter amuse amused amuses aside assailed attach attached attracted backed bake baked baking balls
  banned bases bashed beach beans bearing bears beast beasts bells bench bending beta bets betting biased bidding binding bitter blessing
  blocked bloody boats boiling bones bores bother brake breach bred breeding bring burns burst burying bush buss busses butter captures
  cared cares caring cast cater causing ceasing certain chain char chats cheat cheating chess chock chocking choir choker chop chore chose
  chowing chucks claiming clarity clash clashes classing clauses cleaned clearer clearing coarse cock cocking coerce coercing coercion
  coke coking collared collated compete competed competes compiler compilers composer composers computerise consciously contains cook
  cooked cooling count counting counts coupling crashing crass creating crises crisps crossing cruising crunching cuckold cuckolded
  cuckolding curry curse dawning debating decreased decreasing deeming defeating delaying depressingly depth deriving deserting detecting
  deterrent devoting difficult digressed digressing digression dining disowning diving domestic donning dooming downing dowsing drags
  draining drawing drawling drawn dressed dressing dripped dripping drive drivel driven drives droning drooling dropping drowned drowsing
  drums drying eater economies economy editing exciting exercised exit exiting exits expertise failing farce farther feeding feeds fees
  fellow fellows figuring files filling fills firms fished fishing flood flour flowed flowing font formed forming gaslight gates gives
  gloaming goodies goofing goosing grands grass griming groaning grooms grooved grooving groping grossing grouping grousing grouting
  growing growling halls handing hated hating heading heard hears heroic herring hinted hinting hobby hopelessly horse hunting hunts
  identify inane incurring inducing infected infest ingest inherent injuries inquiring inserted inspected intent interact interest
  internal interpret invented inverted invest killer lacked lacking lacks latter launching leads lies liked likes liking lining linked
  links lisp listing litter liver livest loans lodge looked looking looks lords lose loss loves loving magic maker makers males mania
  maniac marked marker marking masters meanings merry messing mice moaning monkey month motivation muck mutters myths named newer nice
  nicked nodes noisy nose noting novice nuder nudest nudges nukes overbore overcome overdo overdone overdue overjoyed overrode
  overtone overuse overused owing packed packing paint paints pairs pant paramecia paranoia parity parsed parsing part partly parts
  password patent patience paused paying payment payments pile piles pinch pinched pinches pins pint placing plaguing plane planet plans
  planting pleasure pocket pockets pointless poised poising polishing polls posing power praying predicts pregnancy present presenting
  presume pretending print prison prisoner produce produced producer producers produces projects prone protects psychic psychos psychoses
  psychotics publishing pulls punching pushing quicker quietest raced races racist raged raked rap rapid rapped rared rasped rated rates
  raved raves razed reacting reactor read reads realised reaped recovered recovers reduction refugee refuse refute rejection related
  relation relaxed released revenue rises risky robots rooms roped routs ruining sacked sacking sacred sake salting salving saving scabbed
  scalding scaled scales scaling scalping scanning scaring scored scores sealing secures seeking seeming seizes selling sending serving
  setting shade shaken shaky shallow shame shape shaping share shared shares sharing sharking sheep shift shifting shipping shock shocking
  shopped shops short shots shout shouting showed showing shows shutting side sine sins sitting skipping skirt skulking slabbed slacking
  slaking slaver slavers sleeps slice slid slight slipped slipping slips slower smacking snacking snaking soaking sorting sounding
  spangled spanking spares sparking spelled spelling spellings spending spends spiced spied spiking spited splitting spotting squared
  squares squaring stabled stabling stacked stacking stagger staging staining stake staked staking staled staler staling stalled stalling
  stamping stapling stare stared stares staring starker starling starred starring stars starter starting startled startling starved
  stashing stated stating staving staying stealing steep stems stepped stepping sterling sticking stilling stinking stirring stirs
  stocking stoke stokes stoking stopping stops store storing story straddled straggle straggled straggler straggles stranded strange
  strangely strangest strangler stranglers strike strikes striking string stringed strobe strobes strode stroking stronger strongly strove
  struggled struggles stubbed stuffing stunning styling suiting sulking summing survival survive survives swabbed swamping swanking
  swapped swapping swaps swearing sweating sweep sweeping table tables tack tacking tackling tacks taker takers tales talking tapes taxes
  teaching tenth thank thanking thee theme these thick thin thing thinks though thread threateningly three throats thrown thrust tied ties
  tiles timed timer tires token tough traces tracing track trading trail trailing transform trapping treat treats trick tricks tried
  trifle trucks trunk trusty tuned tuning turns valence violet virulence visiting voting wades wading waited wakes wasted wasting waves
  waving whale wheel while whose wiping wishing woods word works worlds worms worse worthy wound writer wrote`;
