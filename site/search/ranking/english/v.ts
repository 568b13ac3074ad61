/** Stems of English words that begin with v. */
export const stems = `vacanc vacant vacat vaccin vacil vacuou vacuum vagabond vagari vagin vagina vagrant vagu vaguer vaguest vain vainer vainest valentin
  valet valiant valid validli valis vallei valour valu valuabl valueless valv vampir van vandal vandalis vane vanguard vanilla vanish
  vaniti vanquish vape vapor vaporis vapour vari variabl varianc variant variat varieti variou various varnish varsiti vase vasectomi vast
  vaster vastest vastli vat vault veal vector veer vegan veget vegetarian vehement vehicl veil vein veloc velour velvet velveti vend
  vendor veneer vener veng vengeanc venison venom vent ventil ventricl ventriloquist ventur venu verac veranda verb verbal verbatim
  verbiag verbos verdict verg veri verier veriest verif verifi verit vermin vernacular vers versatil version versu vertebr vertebra vertic
  vertigo verv vessel vest vestibul vestig vestment vet veteran veterinari veterinarian veto vex vexat vi viabil viabl viaduct vial
  vibrant vibrat vicar vicari vice vicin viciou vicious victim victimis victor victori video videotap view viewer viewpoint vigil vigilant
  vigor vigour vile viler vilest vilifi villa villag villain villaini vindic vindict vine vinegar vineyard vintag vinyl viola violat
  violenc violent violet violin viper viral virgin viril virtu virtual virtuoso virtuou virtuous viru virul virus visa vise visibl vision
  visionari visit visitor visor vista visual visualis vital vitamin vitriol vivac vivaci vivid vividest vividli vivisect vocabulari vocal
  vocalist vocat vocifer vodka vogu voic void volatil volcan volcano volit vollei volleybal volt voltag volum volumin volunt voluntari
  voluntarili voluptu vomit voodoo voraci vortex vote voter vouch voucher vow vowel voyag vulgar vulgarest vulner vultur vy`;
