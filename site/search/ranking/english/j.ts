/** Stems of English words that begin with j. */
export const stems = `jab jabber jack jackal jackass jackdaw jacket jackknif jackkniv jackpot jade jag jagged jaggedest jaguar jai jail jailer jalopi jam jamb
  jambore jangl janitor januari jar jargon jaundic jaunt jaunti jauntier jauntiest jauntili javelin jaw jawbon jaywalk jazz jealou jealous
  jealousi jean jeer jell jelli jellyfish jeopard jeopardi jeopardis jerk jerki jerkier jerkiest jersei jest jester jet jetti jettison
  jewel jewelleri jewelri jibe jiffi jig jiggl jigsaw jilt jingl jinx jitter jitteri jitteriest job jockei jocular jog jogger joi join
  joint jointli joke joker jolli jollier jolliest jolt jostl jot journal journalist journei jovial joy joyful joyfullest joyfulli joyou
  joyous joystick jubil jubile judg judgement judici judiciari judo jug juggernaut juggl juggler jugular juic juici juicier juiciest juli
  jumbl jumbo jump jumper jumpi jumpier jumpiest junction junctur june jungl junior junip junk junket junki junta juri jurisdict juror
  just juster justest justic justif justifi justli jut jute juvenil juxtapos juxtaposit`;
