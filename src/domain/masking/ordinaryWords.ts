import { SMALL_WORDS_OF_NAMES } from '../words/smallWordsOfNames';
import {
  ACRONYMS,
  BODY_WORDS,
  CIVILITIES,
  HOUSEHOLD_WORDS,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_WORDS,
  PERSON_ROLES,
  SURNAME_WORDS,
} from '../words/tellTaleWords';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Grammar words: found in names ("Le Goff", "Marie d’Arc") and in every sentence. */
const GRAMMAR = words(
  `a au aux avec ce ces cet cette chez dans de des dont du elle elles en entre est et eux il ils je la le les leur leurs
  lui mais me mes mon ma ne ni nos notre nous on ou par pas plus pour qu que qui sa sans se ses si son sous sur ta te tes
  ton tu un une vers vos votre vous y l d s n c j m t
  an and are as at be but by can do for from had has have he her him his i if in is it its my no nor not of off or our
  out she so than that the their them then there they this to up us was we were what when who will with you your`,
);

/** Ordinary words that are also surnames or given names, by language of the map: in the other language they count as names. */
const PLAIN_NOUNS = {
  fr: words(
    `petit petits petite petites grand grands grande grandes gros grosse bon bonne beau belle long longue court courte haut
  haute bas basse vieux vieille jeune jeunes nouveau nouvelle neuf neuve bref fort forte doux douce sage brave gentil
  joli jolie franc franche libre seul seule premier premiere second seconde dernier derniere prochain prochaine proche
  blanc blanche noir noire gris grise brun brune roux rousse rouge vert verte bleu bleue rose roses blond blonde
  val vallee mont montagne colline cote plaine prairie pre pres bocage lande foret bois arbre chene frene hetre orme
  tilleul sapin noyer pommier poirier olivier cerisier laurier buisson fleur fleurs rosier lys 
  iris lilas olive pomme poire cerise prune riviere ruisseau fontaine source lac mer rive port pont quai gue
  route chemin rue place voie carrefour bourg village ville hameau maison chateau moulin grange ferme tour porte mur
  pierres roche roches rocher terre terres sable champ champs jardin jardins clos parc vigne vignes verger
  chapelle eglise clocher croix saint sainte moine abbe prieur eveque pape roi reine prince comte duc baron chevalier
  marquis noble bourgeois maitre maire marchand marchal marechal mercier meunier boulanger boucher berger bouvier
  vacher charron forgeron charpentier maçon macon couvreur tailleur tisserand teinturier tanneur potier verrier
  serrurier menuisier tonnelier barbier cuisinier tavernier cordier sabotier carrier mineur marin pecheur chasseur
  garde sergent soldat archer page clerc gendre cousin neveu pere fils frere ami amie compagnon voisin
  avril mai juin juillet aout septembre octobre novembre decembre janvier fevrier mars lundi mardi mercredi jeudi
  vendredi samedi dimanche matin soir nuit jour noel paques toussaint hiver ete automne printemps
  soleil lune etoile ciel vent pluie neige orage eau feu clair lumiere ombre
  loup renard lievre lapin cerf mouton agneau chevre boeuf taureau veau cheval poulain coq poulet canard pigeon merle
  corbeau rossignol moineau faucon aigle poisson
  francais francaise anglais anglaise allemand allemande breton bretonne normand normande picard basque catalan
  espagnol italien portugais flamand romain lorrain bourguignon savoyard gascon provencal auvergnat limousin
  paix joie gloire victoire esperance grace foi charite patience bonheur plaisir amour desir cher
  chere riche pauvre vrai vraie juste constant parfait content desire aime regard bonnet chapeau manteau cape gant
  pain vin lait fromage sel sucre miel beurre farine orge ble paille foin
  monde temps part partie lieu lieux point ligne cadre guide relais lien liens mise aide droit main coeur tete bras pied
  canton secteur quartier reunion rencontre projet action theme groupe membre membres elu elus gens tous toutes autre
  autres deux trois quatre cinq six sept huit neuf dix cent mille
`,
  ),
  en: words(
    `black white brown green grey gray red blue young old long short small big little strong wise good best new
  hill dale wood woods forest field fields park lake river brook ford bridge bank banks lane street way gate wall
  stone rock sand sea bay shore marsh moor mill church house hall garden farm barn
  may june april summer winter spring day knight king queen prince bishop pope abbot priest monk
  baker butcher cook carpenter mason smith taylor weaver miller potter cooper fisher hunter shepherd gardener
  carter wright turner tanner fuller thatcher glover sadler page marshall steward clerk farmer
  fox wolf bird swan crow hawk lamb bull cross rose lily daisy ivy hope faith grace joy love price rich bond
  free just sharp bright frank gay noble sweet swift power speed home people member members meeting
  bill mark art penny dot don`,
  ),
};

/** True for a word that, alone, identifies nobody. */
export function isNeverAlone(folded: string): boolean {
  return folded.length < 2 || /^\p{N}+$/u.test(folded) || SMALL_WORDS_OF_NAMES.has(folded) || CIVILITIES.has(folded);
}

export function isGrammar(folded: string): boolean {
  return GRAMMAR.has(folded);
}

/** True for an ordinary word: it is a name only with a capital. Two-letter words are too ambiguous. */
export function isOrdinary(folded: string, language: 'fr' | 'en'): boolean {
  return folded.length === 2 || PLAIN_NOUNS[language].has(folded) || SURNAME_WORDS.has(folded) || isGeneric(folded);
}

/** True for a word that only says what sort of organisation, body or role it is. */
export function isGeneric(folded: string): boolean {
  return GENERIC.some((known) => known.has(folded));
}

const GENERIC = [
  ORGANISATION_WORDS,
  ORGANISATION_ADJECTIVES,
  NETWORK_WORDS,
  BODY_WORDS,
  HOUSEHOLD_WORDS,
  LEGAL_FORMS,
  ACRONYMS,
  PERSON_ROLES,
];
