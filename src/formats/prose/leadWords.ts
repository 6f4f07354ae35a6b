import type { TextWord } from '../../domain/passages/textWords';
import {
  ACRONYMS,
  BODY_WORDS,
  ENGLISH_LAST_WORDS,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_WORDS,
} from '../../domain/words/tellTaleWords';

export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that begin the name of an organisation even in small letters, unlike those for places, groups and buildings. */
const SMALL_LEADS = words(
  `association asso amicale mairie communaute comcom agglomeration metropole lycee college ecole universite cooperative
  federation syndicat fondation collectif cuma gaec earl sarl sas scic scop civam adil ccas cias pnr petr epci sivom
  mjc ehpad foyer chambre mission office entreprise societe reseau consortium conservatoire prefecture sous-prefecture
  hopital clinique mutuelle creche maison club comite ferme epicerie fablab tiers-lieu recyclerie ressourcerie
  departement conseil region agence parc residence librairie council charity trust
  centre cafe bibliotheque mediatheque ludotheque cinema theatre musee compagnie harmonie fanfare chorale orchestre
  scierie menuiserie boulangerie boucherie fromagerie brasserie pharmacie imprimerie abattoir conserverie pepiniere
  laiterie auberge restaurant garage cuisine cantine auto-ecole micro-creche regie jardins paroisse diocese caisse`,
);
/** Small words that, followed only by a proper name, mean a building, a place or anything. */
export const NEEDS_MORE = words(
  'chambre mission office conseil maison club comite foyer departement region agence parc residence trust centre cafe compagnie restaurant cuisine cantine regie jardins caisse paroisse',
);
const JOINTS = words("de d' du des la le les l' pour en au aux sur sous of for the et and");
/** Small words that continue the name of an organisation: "communauté de communes", "chambre d'agriculture". */
const GOES_ON = words(
  `communes agglomeration agriculture commerce industrie metiers artisanat tourisme jeunes jeunesse culture habitants
  parents eleves quartier sante enfance developpement insertion emploi proximite territoire pays vie retraite mixte naturel
  autonomie initiative initiatives action domicile travailleurs assistantes maternelles aide soins petite collective collectif couture immobiliere randonnee fetes jumelage formation ressources allocations associatif associative associatifs associatives centrale centraux loisirs medico-social medico-sociale animation hotelier primaire maternelle secondaire professionnel technique general locale sportif amis producteurs chasse peche communaute
  cooperatif cooperative district parish council town and city borough departemental regional ici habitat scolaire`,
);
/** English words that end the names of organisations, in a text without other clues. */
export const ENGLISH_ENDS: ReadonlySet<string> = new Set([
  ...ENGLISH_LAST_WORDS,
  ...words(
    'partnership cooperative charity project fund library museum hospital orchard orchards workshops co-op coop growers paddlers farmers ramblers walkers gardeners beekeepers makers neighbours rangers service services chapel theatre allotments allotment church academy nursery surgery pantry playgroup housing alliance agency board bank foodbank clinic cafe farm inn bakery brewery dairy pub hotel shop stores hardware garage butchers shed habitat studio studios cinema kitchen choir band ltd limited inc llp plc',
  ),
]);
/** English words that end a post: "Community Development Officer". */
export const ENGLISH_POSTS = words(
  'officer manager director coordinator secretary treasurer worker organiser organizer chair adviser advisor assistant administrator clerk trustee',
);
export const isCapital = (word: TextWord | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
export const isUpper = (word: TextWord) => /^\p{Lu}[\p{Lu}\d'’-]+$/u.test(word.text);

/** True for a capitalised article, which begins a name: "Les", "L'". */
export const isArticle = (word: TextWord | undefined) => /^L(?:[ae]s?$|['’])/.test(word?.text ?? '');

export const isJoint = ({ folded }: Pick<TextWord, 'folded'>) => JOINTS.has(folded);

/** True for a word that continues the name of an organisation after its lead word. */
export const goesOn = (word: TextWord | undefined) =>
  word !== undefined && (GOES_ON.has(word.folded) || ORGANISATION_ADJECTIVES.has(word.folded) || word.folded === 'com');

/** Workshops and small factories: "scierie", "Biscuiterie", "Chaufferie collective". */
const isWorks = ({ folded }: TextWord) =>
  /^\p{L}{4,}erie$/u.test(folded) &&
  !/^(?:billett|messag|infirm|tuyaut|camarad|moqu|gendarm|concierg|brad|quincaill|penitenc|artill)erie$/.test(folded);

export function isLead(word: TextWord, next: TextWord | undefined): boolean {
  const { folded } = word;
  if (isWorks(word)) return true;
  if (!isCapital(word)) return SMALL_LEADS.has(folded) || (folded === 'com' && next?.folded === 'com');
  if (LEGAL_FORMS.has(folded)) return isUpper(word);
  if (ACRONYMS.has(folded) && folded !== 'ordre' && folded !== 'essor') return isUpper(word) || folded.length > 3;
  if (word.text === 'CC' || word.text === 'SIVU' || (folded === 'credit' && goesOn(next))) return true;
  if (SMALL_LEADS.has(folded) || (folded === 'relais' && goesOn(next))) return true;
  return (
    ORGANISATION_WORDS.has(folded) || NETWORK_WORDS.has(folded) || (BODY_WORDS.has(folded) && folded !== 'steering')
  );
}

/** True for an adjective of place in lower case: "Judo Club castelmaurien", "Racing Club vendéen". */
export const isFromThere = (club: TextWord, word: TextWord) =>
  club.text === 'Club' && /^\p{Ll}{5,}(?:ais|ois|ien|éen)$/u.test(word.text) && !NO_PLACE.test(word.folded);
const NO_PLACE = /^(?:desorm|jam)ais$|^(?:anc|quotid|gard|music|techn|maint|sout|comb)ien$|^(?:par|autre|toute)fois$/;
