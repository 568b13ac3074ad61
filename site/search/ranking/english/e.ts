/** Stems of English words that begin with e. */
export const stems = `each eager eagerest eagerli eagl ear earach eardrum earl earli earlier earliest earmark earn earner earnest earnestli earshot earth
  earthi earthier earthiest earthli earthlier earthliest earthquak earthworm earwax eas easel easi easier easiest easili east easter
  easterli eastern eastward easygo eat eaten eater eav eavesdrop eb ebb ebola eboni eccentr ecclesiast echo eclect eclips ecolog ecologist
  econom economi economis economist ecosystem ecstasi ecstat ecumen eczema eddi edg edger edgew edgi edgier edgiest edibl edict edific
  edit editor editori editorship educ eel eeri eerier eeriest effect effectu effemin effervesc effici effigi effort effortless
  effortlessli effus eg egalitarian egg eggplant ego egocentr egoism egot egotist ei eigenvalu eight eighteen eighteenth eighth eighti
  eightieth either ejacul eject ek elabor elaps elast elat elbow elder elderli eldest elect elector electr electrician electrifi
  electrocut electrod electrolysi electromagnet electron electrostat eleg elegantli elegi element elementari eleph elev eleven eleventh
  elicit elig elimin elit elitist elk ellips ellipsi ellipt elm elong elop eloqu els elsewher elucid elud elus elv email eman emancip emb
  embalm embank embargo embark embarrass embassi embed embellish ember embezzl embitt emblem embodi embol emboss embrac embroid embroideri
  embryo embryon emerald emerg emigr emin emir emiss emissari emit emot emotion empathi emperor emphas emphasi emphasis emphat emphysema
  empir emploi employ employe emporium empow empress empti emptier emptiest emul emuls enabl enact enamel encapsul encas enchant encircl
  enclos enclosur encod encompass encor encount encourag encroach encrypt encumb encumbr encyclopaedia encyclopedia end endang endear
  endeavour endem endiv endless endlessli endors endow endur endwai enema enemi energet energi enforc engag engend engin england english
  engrav engross engulf enhanc enigma enigmat enjoi enjoy enlarg enlighten enlist enliven enmiti enorm enough enquir enquiri enrag enrich
  enrol ensembl enshrin ensign enslav ensu ensur entail entangl enter enterpr enterpris entertain enthral enthusiasm enthusiast entic
  entir entireti entiti entitl entomolog entomologist entrail entranc entrant entrap entreat entreati entrench entri entropi entrust
  entwin enumer enunci envelop envi enviabl enviou envious environ environment envisag envoi enzym epaulett ephemer epic epidem epiderm
  epidermi epilepsi epilept epilogu epipen episod epitaph epithet epitom epoch epsilon equal equalis equanim equat equatori equestrian
  equilater equilibrium equin equinox equip equit equiti equival equivoc er era erad eras erasur erect ergo ergonom erod eros erot err
  errand errant errat erron error erstwhil erudit erupt escal escap escapad escort esoter especi espionag essai essenc essenti establish
  estat esteem estim estrang etch etern ether ethic ethnic etho etiquett etymolog eulog eulogi eulogis euphem eureka euthanasia ev evacu
  evad evalu evangel evangelist evapor evas even evenest evenli event eventu ever evergreen everi everlast evermor everybodi everydai
  everyon everyth everywher evict evid evidenc evil evillest evoc evok evolut evolutionari evolv ew exacerb exact exactest exactli exagger
  exalt exam examin exampl exasper excav exce exceed exceedingli excel except exception excerpt excess exchang excis excit exclaim exclam
  exclud exclus excommun excrement excret excruci excurs excus execut execution executor exemplari exemplifi exempt exerc exercis exert
  exhal exhaust exhibit exhilar exhort exhum exil exist existenti exit exodu exodus exoner exorbit exot expand expans expatri expect
  expedi expedit expel expend expenditur expens experi experienc experiment expert expertli expir expiri explain explan explanatori explet
  explic explicit explicitli explod exploit explor explos expon exponenti export expos exposit exposur expound express expressli
  expresswai expuls exquisit extant extemporan extend extens extent exterior extermin extern extinct extinguish extol extort extortion
  extra extract extracurricular extradit extran extraordinari extraordinarili extrapol extraterrestri extravag extravagantli extrem
  extremest extremist extric extrovert exuber exud exult ey eyebal eyebrow eyelash eyelid eyesight eyesor eyewit`;
