import type { TextWord } from '../../domain/passages/textWords';
import {
  ACRONYMS,
  BODY_WORDS,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_WORDS,
} from '../../domain/words/tellTaleWords';
import { isGivenName } from '../names/readNames';
import type { Found } from './acronymOfPlace';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What begins the name of an organisation even when it is written small; places, groups and buildings do not. */
const SMALL_LEADS = words(
  `association asso amicale mairie communaute comcom agglomeration metropole lycee college ecole universite cooperative
  federation syndicat fondation collectif cuma gaec earl sarl sas scic scop civam adil ccas cias pnr petr epci sivom
  mjc ehpad foyer chambre mission office entreprise societe reseau consortium conservatoire prefecture sous-prefecture
  hopital clinique mutuelle creche maison club comite ferme epicerie fablab tiers-lieu recyclerie ressourcerie
  departement conseil region agence parc residence librairie council charity trust
  centre cafe bibliotheque mediatheque ludotheque cinema theatre musee compagnie harmonie fanfare chorale orchestre
  scierie menuiserie boulangerie boucherie fromagerie brasserie pharmacie imprimerie abattoir conserverie pepiniere
  laiterie auberge restaurant garage cuisine auto-ecole micro-creche regie jardins paroisse diocese caisse`,
);
/** Followed by nothing but a proper name, these small words are a building, a place or anything. */
const NEEDS_MORE = words(
  'chambre mission office conseil maison club comite foyer departement region agence parc residence trust centre cafe compagnie restaurant cuisine regie jardins caisse paroisse',
);
const JOINTS = words("de d' du des la le les l' pour en au aux sur sous of for the et and");
/** Small words that go on with what an organisation is: "communauté de communes", "chambre d'agriculture". */
const GOES_ON = words(
  `communes agglomeration agriculture commerce industrie metiers artisanat tourisme jeunes jeunesse culture habitants
  parents eleves quartier sante enfance developpement insertion emploi proximite territoire pays vie retraite mixte naturel
  autonomie fetes jumelage formation ressources allocations associatif associative associatifs associatives centrale centraux loisirs medico-social medico-sociale primaire maternelle secondaire professionnel technique general locale sportif amis producteurs chasse peche communaute
  cooperatif cooperative district parish council town and city borough departemental regional ici`,
);
/** What names of organisations end in, in English. */
export const ENGLISH_ENDS = words(
  'association centre center club college company council federation foundation group hub institute society trust union university committee network school partnership cooperative charity project fund library museum hospital orchard orchards workshops co-op coop growers paddlers farmers ramblers walkers gardeners beekeepers makers neighbours rangers service services chapel theatre allotments allotment church academy nursery surgery pantry playgroup housing alliance agency board bank foodbank clinic cafe farm inn bakery brewery dairy pub hotel shop stores hardware garage butchers studio studios cinema kitchen ltd limited inc llp plc',
);
/** What a post ends in, in English: "Community Development Officer" is what somebody does. */
export const ENGLISH_POSTS = words(
  'officer manager director coordinator secretary treasurer worker organiser organizer chair adviser advisor assistant administrator clerk trustee',
);
const MEETS = /^(?:conseil|comite|commission|bureau|assemblee|groupe)$/;
const MOST_WORDS = 12;
const DAY_WORD =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Their names end as they like. */
const CALLED_FREELY = /^(?:asso|association|amicale|collectif|club|foyer)$/;

export const isCapital = (word: TextWord | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
export const isUpper = (word: TextWord) => /^\p{Lu}[\p{Lu}\d'’-]+$/u.test(word.text);

/** "la mairie de Saint-Ours", "CUMA de la Sioulette", "association « Les Amis du lac »". */
export function organisationByLead(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !isLead(lead, all[at + 1]) || isStreet(all, at) || isWithinRun(all, at)) return undefined;
  if (isNobody(lead, all.slice(at + 1, at + 3)) || isPostAt(lead, all[at + 1])) return undefined;
  const quoted = quotedAfter(text, all, at) ?? calledAfter(text, all, at);
  if (quoted) return quoted;
  let end: number | undefined;
  let capitals = 0;
  let more = 0;
  for (let last = at + 1; last < Math.min(all.length, at + MOST_WORDS); last++) {
    const [before, word] = [all[last - 1], all[last]];
    if (!before || !word || !isNextTo(text, before, word)) break;
    if (
      isUpper(lead) &&
      MEETS.test(lead.folded) &&
      (isJoint(word) || goesOn(word) || word.folded === 'administration')
    ) {
      // "CONSEIL D'ADMINISTRATION", in a title: nobody yet.
      more++;
      if (capitals > 0) end = last;
    } else if (isCapital(word)) {
      // "Conseil municipal du Vendredi 30 mai".
      if (DAY_WORD.test(word.folded)) break;
      // Somebody, named right after the organisation.
      if (capitals > 0 && isGivenName(word.folded) && !isJoint(before)) break;
      if (capitals > 0 && isOther(word) && !isJoint(before)) break;
      capitals++;
      end = last;
    } else if (isJoint(word)) {
      if (
        /^(?:et|and)$/.test(word.folded) &&
        /^(?:fils|filles|freres|soeurs|associes|sons|daughters)$/.test(all[last + 1]?.folded ?? '')
      ) {
        end = last + 1;
        break;
      }
      // "la Mission locale et Anne Petit".
      if (/^(?:et|and)$/.test(word.folded) && isSomebody(all[last + 1], all[last + 2])) break;
      // "le Secours populaire et la Mission locale".
      if (/^(?:et|and)$/.test(word.folded) && isNextOne(all[last + 1], all[last + 2])) break;
      // "EPCI et SMF" are two.
      const isPart = capitals > 0 || (isUpper(lead) && /^(?:et|and)$/.test(word.folded));
      if (
        /^(?:et|and|en|a|au|aux|sur|in|on)$/.test(word.folded) &&
        isPart &&
        !isHyphenPlace(before, word, all[last + 1])
      )
        break;
    } else if (goesOn(word) || areWhose(all, last, lead) || isWhatFor(all, last, lead)) {
      more++;
      if (capitals > 0) end = last;
    } else {
      // "Les Amis du lac".
      const isForWhat = all.slice((end ?? at) + 1, last).some((joint) => joint.folded === 'pour');
      if (end !== undefined && end < last - 1 && CALLED_FREELY.test(lead.folded) && !isForWhat) end = last;
      break;
    }
  }
  const isSmall = !isCapital(lead);
  if (end === undefined || capitals === 0) return undefined;
  // "à la maison de Paul", "la chambre de Marie"; "la résidence Les Glycines" is called so.
  const saysMore = more > 0 && (goesOn(all[at + 1]) || goesOn(all[at + 2]));
  if (isSmall && NEEDS_MORE.has(lead.folded) && !saysMore && !isArticle(all[at + 1])) return undefined;
  if (ENGLISH_POSTS.has(all[end]?.folded ?? '')) return undefined;
  // "Entreprises Montant HT", "Associations Locales": a heading, or all of them.
  if (lead.folded.endsWith('s') && all.slice(at + 1, end + 1).every(isOfSeveral)) return undefined;
  const stop = all[end];
  const numbered = stop && numberAfter(text, all, end);
  return (
    stop && {
      passage: { from: lead.from, to: numbered?.to ?? stop.to, kind: 'organisation', sign: 'organisationWord' },
      last: numbered ? end + 1 : end,
    }
  );
}

/** "COTECH Natura 2000", "collectif Zone 5": the number belongs to the name, unless what follows says what it counts or dates. */
export function numberAfter(text: string, all: readonly TextWord[], end: number): TextWord | undefined {
  const [stop, number, next] = [all[end], all[end + 1], all[end + 2]];
  if (!stop || !number || !/^\d{1,4}$/.test(number.text) || !/^[ \u00A0\u202F]$/.test(text.slice(stop.to, number.from)))
    return undefined;
  const isCounted = /^[ \u00A0\u202F]?(?:[€%:/\d]|[.,]\d)/.test(text.slice(number.to, number.to + 3));
  const isOfNext =
    next !== undefined && COUNTED.test(next.folded) && /^[ \u00A0\u202F]$/.test(text.slice(number.to, next.from));
  return isCounted || isOfNext ? undefined : number;
}

const COUNTED =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|rue|bis|ter|place|avenue|boulevard|chemin|impasse|allee|route|quai|street|road|lane|h|heures?|euros?|eur|k|m|ha|km|ans|years|personnes|people|participants|habitants|membres|members|jeunes|familles|places|jours|days|fois|tel|\d+)$/;

/** A blank between two words, or "&" between two that are large. */
export function isNextTo(text: string, before: TextWord, word: TextWord): boolean {
  const between = text.slice(before.to, word.from);
  return /^[ \u00A0\u202F]?$/.test(between) || (between === ' & ' && isCapital(before) && isCapital(word));
}

function isLead(word: TextWord, next: TextWord | undefined): boolean {
  const { folded } = word;
  if (!isCapital(word)) return SMALL_LEADS.has(folded) || (folded === 'com' && next?.folded === 'com');
  if (LEGAL_FORMS.has(folded)) return isUpper(word);
  if (ACRONYMS.has(folded) && folded !== 'ordre' && folded !== 'essor') return isUpper(word) || folded.length > 3;
  if (word.text === 'CC' || word.text === 'SIVU' || (folded === 'credit' && goesOn(next))) return true;
  return (
    ORGANISATION_WORDS.has(folded) || NETWORK_WORDS.has(folded) || (BODY_WORDS.has(folded) && folded !== 'steering')
  );
}

/** "Old School House", "Village Hall and Zoom": in English the word ends a name, and begins none. */
function isWithinRun(all: readonly TextWord[], at: number): boolean {
  const [before, word] = [all[at - 1], all[at]];
  const isClose = before !== undefined && word !== undefined && before.to + 1 === word.from;
  return isClose && isCapital(before) && !isJoint(before) && (ENGLISH_ENDS.has(word.folded) || word.folded === 'hall');
}

/** "ORDRE DU JOUR", "Council Chamber": a heading and a room. */
function isNobody(lead: TextWord, [next, last]: readonly TextWord[]): boolean {
  if (lead.folded === 'ordre') return next?.folded === 'du' && last?.folded === 'jour';
  return lead.folded === 'council' && /^(?:chambers?|house|tax)$/.test(next?.folded ?? '');
}

/** "place de la Mairie". */
function isStreet(all: readonly TextWord[], at: number): boolean {
  const before = all.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const street = before.findLastIndex((word) =>
    /^(?:rue|place|avenue|boulevard|impasse|chemin|allee|route|quai)$/.test(word),
  );
  return street !== -1 && before.slice(street + 1).every((word) => JOINTS.has(word) && !/^(?:et|and)$/.test(word));
}

/** The word that another organisation begins with. */
function isOther(word: TextWord): boolean {
  return (
    (LEGAL_FORMS.has(word.folded) && isUpper(word)) ||
    /^(?:mairie|cuma|association|lycee|communaute)$/.test(word.folded)
  );
}

const isSomebody = (first: TextWord | undefined, second: TextWord | undefined) =>
  first !== undefined && isCapital(first) && isGivenName(first.folded) && isCapital(second);

const isNextOne = (article: TextWord | undefined, next: TextWord | undefined) =>
  /^(?:l[ae']|les|the)$/.test(article?.folded ?? '') &&
  next !== undefined &&
  isCapital(next) &&
  isLead(next, undefined);

/** "Les", "L'": as a name of its own begins. */
const isArticle = (word: TextWord | undefined) => /^L(?:[ae]s?$|['’])/.test(word?.text ?? '');

const isJoint = ({ folded }: TextWord) => JOINTS.has(folded);
/** "Villefranche-sur-Mer" is often written with blanks. */
const isHyphenPlace = (before: TextWord, word: TextWord, next: TextWord | undefined) =>
  isCapital(before) && /^(?:sur|en)$/.test(word.folded) && isCapital(next);
/** "Fédération des chasseurs de la Somme": whose it is, before where. */
function areWhose(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const mayBe = isCapital(lead) || !NEEDS_MORE.has(lead.folded);
  const areMany = (word: TextWord | undefined) => /^\p{Ll}.*[sx]$/u.test(word?.text ?? '');
  const isAfter = all[at - 1]?.folded === 'des' || (all[at - 2]?.folded === 'des' && areMany(all[at - 1]));
  // "des cafés associatifs du Lormois".
  const next = areMany(all[at + 1]) && !isJoint(all[at + 1] ?? lead) ? all[at + 2] : all[at + 1];
  return mayBe && isAfter && areMany(all[at]) && next !== undefined && isJoint(next);
}

/** "CPE au lycée": what somebody is there. */
const isPostAt = (lead: TextWord, next: TextWord | undefined) =>
  isUpper(lead) && /^(?:au|aux|a)$/.test(next?.folded ?? '');

/** "Club informatique de Vernay", "École de musique de Vernay": what it is for, before where. */
function isWhatFor(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const [before, next, place] = [all[at - 1], all[at + 1], all[at + 2]];
  const isFirst = before === lead || (before !== undefined && isJoint(before) && all[at - 2] === lead);
  return (
    isFirst &&
    isCapital(lead) &&
    (CALLED_FREELY.test(lead.folded) || before?.folded === 'de') &&
    /^(?:de|du|d')$/.test(next?.folded ?? '') &&
    isCapital(place)
  );
}

const isOfSeveral = ({ folded }: TextWord) =>
  OF_SEVERAL.has(folded) || ORGANISATION_ADJECTIVES.has(folded.replace(/s$/, ''));
const OF_SEVERAL = words(
  'montant montants ht ttc lot lots subvention subventions budget objet total nom adresse retenues consultees locales sportives culturelles caritatives privees publiques communales partenaires',
);
const goesOn = (word: TextWord | undefined) =>
  word !== undefined && (GOES_ON.has(word.folded) || ORGANISATION_ADJECTIVES.has(word.folded) || word.folded === 'com');

/** "l'association L'Épi du Coin", "le collectif Les Semeurs": an article with a capital begins a name of its own. */
function calledAfter(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !CALLED_WITH_ARTICLE.test(lead.folded)) return undefined;
  const after = text.slice(lead.to, lead.to + 80);
  // In small letters it says what kind of thing is called so.
  const found = CALLED_AFTER.exec(after) ?? (/^asso(?:ciation)?$/.test(lead.text) ? CALLED_ALONE.exec(after) : null);
  if (!found) return undefined;
  // "la librairie L'Encre vive" is called whole, "l'association Les Semeurs" is "Les Semeurs".
  const from = ONLY_SAYS_WHAT.test(lead.folded) ? lead.to + 1 : lead.from;
  const to = lead.to + found[0].length;
  return {
    passage: { from, to, kind: 'organisation', sign: 'organisationWord' },
    last: all.findLastIndex((word) => word.to <= to),
  };
}

const ONLY_SAYS_WHAT = /^(?:association|asso|collectif|compagnie)$/;
const CALLED_WITH_ARTICLE =
  /^(?:association|asso|collectif|compagnie|librairie|residence|creche|micro-creche|restaurant|cafe|cinema|theatre|epicerie|ferme|auberge|recyclerie|ressourcerie|tiers-lieu|foyer|ehpad)$/;
const CALLED_ALONE =
  /^[ \u00A0]\p{Lu}(?:\p{L}*['’])?\p{L}[\p{L}'’-]*(?:[ \u00A0](?:(?:d[eu]s?|de la|en|et|&|pour|sans)[ \u00A0]|d['’])?\p{Lu}[\p{L}'’-]+){0,3}(?:[ \u00A0](?:d[eu]s?|en|et|à)[ \u00A0](?!\p{Ll}*(?:er|ir|re)(?!\p{L}))\p{Ll}{3,12})?/u;
const CALLED_AFTER =
  /^[ \u00A0](?:L['’]|L[ae]s?[ \u00A0])\p{Lu}[\p{L}'’-]+(?:[ \u00A0](?:(?:d[eu]s?|de la|à|en|et|sur)[ \u00A0]|(?:de )?l['’]|d['’])?\p{Lu}[\p{L}'’-]+){0,4}(?:[ \u00A0]d[eu]s?[ \u00A0]\p{Ll}{3,12}|[ \u00A0]\p{Ll}{3,12}(?=[,)]))?/u;

/** What stands in quotes right after the word is its name. */
function quotedAfter(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  // "COPIL « Bien vieillir »": what those who meet are about.
  if (lead && /^(?:comite|commission|groupe|copil|cotech|atelier)$/.test(lead.folded)) return undefined;
  const found =
    lead &&
    /^[ \u00A0\u202F]*(?:«[ \u00A0\u202F]*([^«»\n]{2,80}?)[ \u00A0\u202F]*»|“([^“”\n]{2,80}?)”|"([^"\n]{2,80}?)")/u.exec(
      text.slice(lead.to, lead.to + 100),
    );
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!lead || !found || name === undefined || !/^\p{Lu}|^\d/u.test(name)) return undefined;
  const from = lead.to + found[0].indexOf(name);
  const to = from + name.length;
  return {
    passage: { from, to, kind: 'organisation', sign: 'organisationWord' },
    last: all.findLastIndex((word) => word.to <= to),
  };
}
