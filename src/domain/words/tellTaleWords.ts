const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Titles of several people: "MM. Petit et Durand". */
const SHARED_TITLES = 'mm mmes mlles messieurs mesdames';
export const TITLES_OF_SEVERAL = words(SHARED_TITLES);
/** Titles before names in lists and letters, folded. */
const TITLE_WORDS = `m mme mlle mr mrs ms miss mx dr docteur doctor pr prof me maitre madame monsieur mademoiselle adj adjt adjudant cne capitaine lt lieutenant cdt commandant sergent cllr councillor rev revd reverend alderman sgt pcso insp inspector supt col colonel capt maj ${SHARED_TITLES}`;
export const TITLES = words(TITLE_WORDS);

/** Civilities, folded: a name after one is a person's. */
export const CIVILITIES = words(
  `${TITLE_WORDS} pere soeur frere abbe tonton tata papi mamie papy mamy oncle tante sir herr frau senhor senhora senor senora`,
);

/** Last words of English names of organisations. */
export const ENGLISH_LAST_WORDS = words(
  'association centre center club college company council federation foundation group hub institute school society trust union university committee network pharmacy bakery brewery advice dancers band choir orchestra engineering estates therapies police rangers',
);

/** Roles that only a person has, in the singular: "le maire", "une habitante". Plurals are groups of people. */
export const PERSON_ROLES = words(
  `maire maires adjoint adjointe elu elue conseiller conseillere president presidente vice-president vice-presidente
  secretaire tresorier tresoriere directeur directrice responsable coordinateur coordinatrice coordonnateur
  coordonnatrice animateur animatrice charge chargee agent agente technicien technicienne ingenieur ingenieure
  benevole habitant habitante citoyen citoyenne riverain riveraine voisin voisine retraite retraitee etudiant etudiante
  agriculteur agricultrice eleveur eleveuse maraicher maraichere paysan paysanne berger bergere vigneron vigneronne
  apiculteur apicultrice exploitant exploitante artisan artisane commercant commercante boulanger boulangere
  conservateur conservatrice entraineur entraineuse cuisinier cuisiniere jardinier jardiniere documentaliste urbaniste
  paysagiste aide-soignant aide-soignante orthophoniste puericultrice
  boucher bouchere charpentier menuisier plombier macon electricien entrepreneur entrepreneuse gerant gerante patron
  patronne salarie salariee employe employee enseignant enseignante professeur professeure instituteur institutrice
  formateur formatrice educateur educatrice infirmier infirmiere medecin kine sage-femme pharmacien pharmacienne
  veterinaire psychologue architecte avocat avocate notaire juriste comptable consultant consultante expert experte adviser advisor
  chercheur chercheuse depute deputee senateur senatrice prefet prefete sous-prefet sous-prefete ministre fondateur
  fondatrice gardien gardienne facteur factrice cure pretre pasteur imam journaliste artiste musicien musicienne
  comedien comedienne ecrivain ecrivaine bibliothecaire interprete traducteur traductrice mediateur mediatrice
  stagiaire apprenti apprentie delegue deleguee assistant assistante administrateur administratrice attache attachee
  intervenant intervenante correspondant correspondante copresident copresidente co-president co-presidente cheffe chef porteur porteuse referent referente temoin collegue ami amie cousin cousine
  frere soeur mere pere fils fille mari epouse veuve
  mayor councillor councilor chair chairman chairwoman chairperson secretary treasurer director manager coordinator
  facilitator trainer tutor convenor convener clerk officer volunteer resident farmer teacher nurse doctor engineer consultant expert founder owner baker
  builder student neighbour neighbor librarian vicar priest organiser organizer worker mp`,
);

/** Words for networks and bodies, at the beginning of a name, or at its end in English. */
export const NETWORK_WORDS = words('reseau reseaux network rede netzwerk');
export const BODY_WORDS = words('comite copil commission instance committee steering cotech codev');

/** Legal forms, and abbreviations that only organisations have. */
export const LEGAL_FORMS = words(
  'sarl eurl sas sasu earl gaec scea gfa sci scic scop scp selarl snc gie gip sca saem spl epl sccv sivom sivu ltd inc llc plc cic gmbh asbl spa srl',
);

/** Nouns that mark an organisation anywhere in a name. */
export const ORGANISATION_WORDS = words(
  `academie agence agency agglo agglomeration amicale amis anciens asso assoc association associations atelier ateliers
  auberge bank banque bistrot brasserie bureau cabinet cafe cafes caisse camara camping cantine capeb cave centrale
  centre centres center chambre chantier chantiers chorale cinema clinique club clubs coiffure coleg college codecom collectif collective
  commune communaute communes community comcom compagnie company comptoir comune concept confederation conseil
  conservatoire consortium construction coop cooperative council county couveuse creche credit credits croix-rouge cuma delegation
  departement departmental direction district domaine ecole ecoles ecomusee editions eglise ehpad electricite emploi
  employeurs energie energies energy enterprise entreprise entreprises epicerie espace establishment estate etablissement
  etablissements ets etude etudes exploitation haulage fabrique farm federation ferme fermes festival fetes fondation
  football formation forum foundation foyer foyers friends garage gemeinde gemeinderat gendarmerie gite gites governo group
  groupe groupement groupes guild habitat hall haras halte harmonie hopital hospital hostel hotel house hub immobilier
  inspection institut institute institution intercommunalite interprofession jeunesse junta laboratoire laiterie
  league library ligue librairie logement lycee mairie maison maternelle maternite mediatheque menuiserie metropole
  magasin magasins mission mobilite municipio municipality museum musee mutualite mutuelle mutuelles observatoire office
  ordre orchestre paroisse parc parish parks partnership pays paysage paysages pharmacie pole prefecture presbytere sous-prefecture sous-prefectures
  programme projet protection province radio recyclerie refuge regie region regional residence residences restaurant
  resto restos rugby school scierie scouts secours shed sheds section service services societe society solidarite solidarites
  solutions station studio syndicat syndicate taxi taxis team theatre tourisme tourism trade transport transports
  joinery traiteur trust troupe u3a union unions universite university usine vereniging verein ville villages
  women workshop youth
  ysgol scoil menter cwmni cyngor canolfan cymdeithas clwb comhairle cumann ionad
  abattoir ajuntament ayuntamiento boutique cooperation culture cultures developpement development environnement
  equipe evenements experience innovation insertion international internationale nature patrimoine
  plateforme platform production productions recherche research sante sport sports technologies travail
  agri agro alimentation bio eco hangar halle incubateur jardin jardins pepiniere pepinieres entente entraide filature tiers-lieu fablab cowork coworking
  cooperateurs producteurs agriculteurs eleveurs paysans artisans commercants parents habitants familles femmes jeunes
  aines retraites chasseurs pecheurs bailleur bailleurs ressourcerie ludobus bibliobus mediabus vestiaire maraichage skole schule grundschule gesamtschule szkola colegio liceo ludotheque bibliotheque conciergerie boulangerie logis hlm mosquee synagogue rucher ruchers shelter asociacion associazione diputacion diputacio mancomunidad consell consejo concello instituto istituto istituzione provincia regione comunita consorzio unione azienda
  agenzia biblioteca parco universitat universidade federacion federazione generalitat cabildo hochschule landkreis landratsamt genossenschaft gesellschaft
  gmina stichting gemeente provincie hogeschool associacao fundacion fundacao fondazione cooperativa universidad
  universita escuela escola scuola comune stiftung jugendhaus
  aumonerie church chapel mosque gurdwara mandir academy nursery surgery foodbank foodbanks jobcentre almshouses commissioners brownies pantry carers playgroup charities arts housing alliance support velo cyclo cyclos choeur choeurs fanfare judo gym basket tennis petanque randonnee pompiers voisins eleves etudiants bouchers maraichers apiculteurs locataires infirmary patronage patronages`,
);

/** Nouns of organisations that are also surnames: after a given name they prove nothing. */
export const SURNAME_WORDS = words(
  `mairie maison moulin chateau ecole marche chambre granges grange ferme champ champs clocher fournil fontaine lavigne
  bourg pont bois parc prairie lavoir abbaye villa ville hall house mill church green field park wood banks house shed sheds
  berger boulanger boucher charpentier marchal chapelle eglise tour cave college garage paysan ferme foyer castel camara jardin parish parks hospital chapel logis`,
);

/** Adjectives, and endings, that qualify organisations and are nobody's name. */
export const ORGANISATION_ADJECTIVES = words(
  `agricole agricoles rural rurale rurales ruraux paysanne social sociale sociaux sociales solidaire solidaires
  departemental departementale departementaux regional regionale regionaux national nationale nationaux communal
  communale intercommunal intercommunale municipal municipale culturel culturelle culturels culturelles sportif
  sportive publique publics publiques populaire populaires durable durables numerique numeriques digital laique
  laiques familial familiale familiales citoyenne citoyennes locale locales local locaux participatif participative
  partage partagee partages partagees forestier forestiere forestiers artisanal artisanale medical medicale
  mixte mixtes libre europeen europeenne international public green urban united royal valley mutuel mutuelle`,
);

/** A person's circle: neither one person nor an organisation. */
export const HOUSEHOLD_WORDS = words('famille chez couple equipe voisinage family fratrie proches');

/** Departments and regions: a name of several words with one of them is no person's, unless it has a given name. */
export const PLACES = words(
  `aisne allier ardeche ardennes ariege aube aveyron calvados cantal charente correze corse drome dordogne doubs essonne
  finistere gard gers gironde herault isere jura landes loire loiret lozere marne mayenne meuse morbihan moselle nievre
  oise orne pyrenees rhone saone sarthe savoie somme tarn vaucluse vendee vosges yonne yvelines auvergne bretagne
  normandie occitanie provence aquitaine alsace lorraine bourgogne franche-comte picardie limousin grand haut haute
  hautes bas vallee rives`,
);

/** Large towns that are no first names; many are last names. */
export const TOWNS = words(
  `agen aix-en-provence ajaccio amiens angers annecy annemasse arras aubenas aurillac auxerre avignon bayonne beauvais
  besancon beziers bordeaux bourges brest caen cahors calais cannes chambery chartres cherbourg cholet clermont-ferrand
  colmar creteil dijon douai dunkerque epinal evreux firminy foix gap givors grenoble guingamp la-rochelle lannion laon
  laval le-mans le-puy lens libourne lille limoges lorient lyon macon mans mantes marseille mende metz millau montargis
  montbrison montelimar montlucon montpellier morlaix moulins mulhouse nancy nanterre nantes narbonne nevers nimes niort
  orleans pau perigueux perpignan poitiers privas quimper redon reims rennes roanne rodez roubaix rouen saint-brieuc
  saint-chamond saint-etienne saint-flour saint-lo saint-malo saint-nazaire saint-quentin saintes saumur sedan sens
  strasbourg tarbes toulon toulouse tourcoing troyes tulle valence valenciennes vannes vesoul vichy vienne vierzon
  villeurbanne`,
);

/** Acronyms of the field that look like a surname in capitals, or that people write like a word. */
export const ACRONYMS = words(
  `ademe adil admr adie adapei afpa agefiph amap ameli anah anct anpp anru aract ardtc aravis atmo avise basset cafpi
  alec capeb carsat caue ccas ceser cerema cias ciap cibc civam cnam cnfpt cofac cpie cpts cress cridel ctbf ddcs ddetspp
  ddfip dda ddt ddtm dirccte direccte dla draaf drac dreal dreets edf enedis engie epci epf epfl epic esat espe essor
  fdsea fnsea frapna gal gda geda geiq gedd greta grdf inrae inra insee ipamac irfss itep jalmalv lag leader lpo macif
  maif mairie medef mgen mfr mjc msa natura onf opcalim opco ordre petr pimms pmi pnr ptce raam renecofor reseda
  safer samu sdis senacs sictom sirom sivom sivu smictom snaf sncf socotec spanc sytrad udaf udess unadmr unapl unat
  urcpie urssaf usep uriopss
  adear cidff cmar frgeda siaep`,
);

/**
 * Surnames as short as an acronym, before a given name: "SOW Abdoulaye", "ROY Michel". Excludes those that are also acronyms of
 * the field.
 */
export const SHORT_SURNAMES = words(
  `ba bah bec bel bey bon bos bui cau dao dia duc fau gay gil ha huc jay ka kim lam lau lay lee leu ly mai may nau ney pic pin pol puy rau ray rey rio roy
  roz say sow sy vu`,
);
