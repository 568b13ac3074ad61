/** Stems of English words that begin with l. */
export const stems = `lab label laboratori labori labour labyrinth lace lacer laci lacier laciest lack lacklustr lacquer lacross lactos lad ladder lade laden
  ladi ladl ladybug ladylik lag lager laggard lagoon lai laid lain lair lake lamb lambda lame lament lamer lamest lamp lampoon lanc land
  lander landladi landlock landlord landmark landown landscap landslid lane languag languid languish languor lanki lankier lankiest
  lantern lap lapel laps laptop larceni lard larg larger largest lark larva laryng larynx lascivi laser lash lass last lastli latch late
  latent later latest latex lath lather latitud latrin latter lattic laud laudabl laugh laughabl laughingstock laughter launch launcher
  launder laundri laureat laurel lava lavatori lavend lavish lavishest law lawless lawmak lawn lawnmow lawsuit lawyer lax laxer laxest
  laxiti layer layman laymen layout lazi lazier laziest leach lead leaden leader leadership leaf leafi leafier leafiest leaflet leagu leak
  leakag leaki lean leaner leanest leap leapfrog leapt learn learnt leas leash least leather leatheri leav lectern lectur ledg ledger
  leech leek leer leeri leerier leeriest leewai left lefter leftest leftmost leg legaci legal legalis legalist legend legendari legibl
  legion legisl legislatur legitim legitimaci legum leisur lemm lemon lemonad lend length lengthen lengthi lengthier lengthiest lengthwis
  lenienc lenient lens lent lentil leopard leotard leper leprosi lesbian lesion less lessen lesser lesson lest let letdown lethal letharg
  lethargi letter letterbox letterhead lettuc letup leukaemia leve level lever leverag levi leviti lewd lewder lewdest lexic lexicon li
  liabil liabl liaison liar libel liber liberalis libertarian liberti librari librarian libretto lice licenc licens lichen lick licoric
  lid lieu lieuten life lifeboat lifeform lifeguard lifeless lifelik lifelin lifelong lifespan lifestyl lifetim lift ligament ligatur
  light lighten lighter lightest lighthous lightli lightn lightning lightweight like likeabl likeli likeliest likelihood liken liker
  likest likew lilac lili lilt limb limber limbo lime limelight limerick limeston limit limitless limousin limp limper limpest linchpin
  line lineag linear linearli linefe linen liner linger lingeri lingo linguist liniment link linkag linker linoleum lint lion lioness lip
  lipstick liquefi liqueur liquid liquor liquoric lisp list listen listless litani liter literaci literari literatur lith lither lithest
  lithium litig litr litter litterbug littl littler littlest liturg liturgi live liveabl liveli liveliest livelihood liven liver livest
  livestock livid lizard llama load loadabl loader loaf loafer loam loan loath loathsom loav lob lobbi lobbyist lobe lobotomi lobster
  local localis locat lock locker locket locksmith locomot locust lodg lodger loft lofti loftier loftiest log logarithm logger logic
  logician logo loin loincloth loiter loll lollipop london lone loneli loneliest lonesom long longer longest longev longhand longish
  longitud longitudin longshoreman longshoremen look lookout loom loon looni loonier looniest loop loophol loos loosen looser loosest loot
  lop lope lopsid lord lore lorri lose loser loss lost lot lotion lotteri lotu lotus loud louder loudest loudli loudspeak loung lous lousi
  lousier lousiest lovabl love loveli loveliest lover lovingli low lowdown lower lowest lowli lowlier lowliest loyal loyalest loyalti
  lozeng lubric lucid luck lucki luckier luckiest luckili lucr ludicr lug luggag lukewarm lull lullabi lumber lumberjack lumin luminari
  lump lumpi lumpier lumpiest lunaci lunar lunat lunch luncheon lunchtim lung lupin lupu lurch lure lurid lurk lusciou lush lusher lushest
  lust lusti lustier lustiest lustr lustrou lute luxuri ly lymph lymphat lymphoma lynch lyre lyric`;
