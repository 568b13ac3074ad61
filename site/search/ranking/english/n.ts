/** Stems of English words that begin with n. */
export const stems = `nab nag nai nail naiv naiver naivest naiveti nake naked name nameless namesak nap napalm nape napkin nappi narcot narr narrat narrow
  narrowest narrowli nasal nasti nastier nastiest nastili nation nationalis nationalist nationwid nativ natti nattier nattiest natur
  naturalis naturalist naughti naughtier naughtiest naughtili nausea nauseat nauseou nautic naval navel navi navig near nearbi nearer
  nearest nearli nearsight nearsighted neat neater neatest neatli nebul nebula necess necessari necessarili necessit neck neckerchief
  necklac necklin neckti necrophilia nectar nectarin need needi needier neediest needl needless needlessli needlework neg negat negativ
  neglect neglig neglige negoti neigh neighbour neighbourhood neighbourli neither neon neophyt nephew nepot nerv nervou nervous nest nestl
  net nether nettl network neural neurolog neurologist neuron neuros neurosi neurot neuter neutral neutralis neutron never nevertheless
  newbi newborn newcom newer newest newfangl newli news newsag newscast newsi newsier newsiest newslett newspap newsprint newsstand newt
  newton next nibbl nice nicer nicest niceti nich nick nickel nicknam nicotin niec nifti niftier niftiest nigh night nightclub nightfal
  nightgown nightingal nightli nightmar nightmarish nighttim nimbl nimbler nimblest nincompoop nine nineteen nineteenth nineti ninetieth
  ninni ninth nip nippi nippier nippiest nippl nit nitrat nitrogen nitwit nobil nobl nobleman noblemen nobler noblest noblewoman
  noblewomen nobli nobodi nocturn nod node noe nois noiseless noiselessli noisi noisier noisiest noisili nomad nomenclatur nomin nomine
  nonchal nonchalantli noncommitt nonconformist nondescript none nonent nonetheless nonfict nonflamm nonpartisan nonprofit nonresid
  nonsens nonstandard nonstop nontrivi nonviol noodl nook noon noos norm normal noroviru north northeast northeasterli northeastern
  northerli northern northward northwest northwestern nose noseble nosi nosier nosiest nostalg nostalgia nostril notabl notat notch note
  notebook noteworthi noth nothing notic noticeboard notif notifi notion notori notorieti notwithstand nougat nought noun nourish nova
  novel novelist novelti novemb novic nowadai nowher noxiou nozzl nuanc nuclear nuclei nucleu nude nuder nudest nudg nuditi nugget nuisanc
  null nullifi numb number numbest numer nun nuptial nurs nursemaid nurseri nurtur nut nutcrack nutmeg nutrient nutriment nutrit nutriti
  nutshel nutti nuttier nuttiest nuzzl nylon nymph`;
