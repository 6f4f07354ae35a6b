import type { Passage } from '../../domain/passages/passage';
import type { TextWord } from '../../domain/passages/textWords';
import { anyOf } from '../../domain/words/anyOf';
import { ACRONYMS, ORGANISATION_ADJECTIVES, ORGANISATION_WORDS } from '../../domain/words/tellTaleWords';
import { isGivenName } from '../names/readNames';
import { acronymOfPlace, type Found } from './acronymOfPlace';
import { ENGLISH_ENDS, ENGLISH_POSTS, isCapital, isFromThere, isUpper, words } from './leadWords';
import { isNextTo, numberAfter, organisationByLead } from './organisationByLead';

const FORMS_AFTER = /^(?:SARL|SAS|SASU|EURL|SA|SCIC|SCOP|EARL|GAEC|Ltd|LTD|Limited|Inc|LLP|PLC|plc|CIC|GmbH)$/;

/** Organisations recognised by a word, a legal form or a known acronym, each with its proper name. */
export function organisationPassages(text: string, all: readonly TextWord[]): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < all.length; at++) {
    if (isSubjectQuoted(text, all[at])) continue;
    const found =
      longer(nationalAt(text, all, at), organisationByLead(text, all, at)) ??
      toEnd(text, all, at) ??
      acronymOfPlace(text, all, at) ??
      acronymAt(text, all, at);
    if (!found) continue;
    passages.push(withArticle(text, all[at - 1], found.passage));
    at = found.last;
  }
  return passages;
}

/**
 * Includes the article when it belongs to the name: "LES JARDINS DU PASSEUR" alone on its line, "La Maison des Possibles est une
 * association".
 */
function withArticle(text: string, before: TextWord | undefined, passage: Passage): Passage {
  if (!before || !/^(?:L[aeAE][sS]?|[Tt]he|THE)$/u.test(before.text)) return passage;
  const [line = ''] = text.slice(before.from, passage.to + 40).split('\n');
  const lead = text.slice(text.lastIndexOf('\n', before.from) + 1, before.from);
  const rest = line.slice(passage.to - before.from);
  const isTitle = /^[#*\s]*$/.test(lead) && /^[*\s]*$/.test(rest);
  const isDefined =
    /^ (?:est|is) (?:une?|an?) (?:association|structure|coopérative|collectif|tiers-lieu|charity|cooperative|social)/u.test(
      rest,
    );
  return isTitle || isDefined ? { ...passage, from: before.from } : passage;
}

/** National organisations with local branches, and the place of the branch. */
const NATIONAL = new RegExp(
  `^${anyOf(
    /Secours (?:[Pp]opulaire|[Cc]atholique)|Croix-[Rr]ouge|Croix-(?:Verte|Blanche|Bleue)(?= d(?:e |['’])\p{Lu})/u,
    /Restos du [Cc](?:œ|oe)ur|France [Tt]ravail|P[ôo]le [Ee]mploi|Action [Ll]ogement|Cap [Ee]mploi/u,
    /Banque (?:[Aa]limentaire|des [Tt]erritoires)|Familles [Rr]urales|Ligue de l['’][Ee]nseignement/u,
    /Age UK|Citizens Advice/u,
    // written small where one speaks of the one nearby
    /[Mm]ission [Ll]ocale|[Cc]hambre d['’][Aa]griculture|[Cc]hambre des? [Mm]étiers(?: et de l['’][Aa]rtisanat)?/u,
    /[Cc]aisse d['’][Aa]llocations [Ff]amiliales|[Cc]aisse [Pp]rimaire d['’][Aa]ssurance [Mm]aladie/u,
    /[Mm]utualité [Ss]ociale [Aa]gricole|[Pp]rotection [Mm]aternelle et [Ii]nfantile/u,
    /[Aa]gence [Rr]égionale de [Ss]anté|[Aa]ide [Ss]ociale à l['’][Ee]nfance/u,
    /[Cc]hambre de [Cc]ommerce(?: et d['’][Ii]ndustrie)?/u,
    /Planning [Ff]amilial|Espace [Jj]eunes|Emma[üu]s|Terre de [Ll]iens|France [Ss]ervices/u,
  )}(?: (?:de |du |des |d['’]|de la |de l['’])?\\p{Lu}[\\p{L}-]+)?(?!\\p{L})`,
  'u',
);

/** Prefers the longer name: "Mission locale rurale du Nord" to "Mission locale". */
const longer = (one: Found | undefined, other: Found | undefined) =>
  one && other ? (other.last > one.last ? other : one) : (one ?? other);

function nationalAt(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const from = all[at]?.from ?? 0;
  const to = from + (NATIONAL.exec(text.slice(from))?.[0].length ?? 0);
  if (to === from) return undefined;
  return {
    passage: { from, to, kind: 'organisation', sign: 'organisationWord' },
    last: all.findLastIndex((word) => word.to <= to),
  };
}

/** True for the topic of a meeting in quotes: "Comité de pilotage « Logement des jeunes »". */
function isSubjectQuoted(text: string, word: TextWord | undefined): boolean {
  if (!word || !isCapital(word)) return false;
  const before = text.slice(Math.max(0, word.from - LONGEST_MEETING), word.from);
  return MEETING_QUOTED.test(before);
}

const LONGEST_MEETING = 60;
const MEETING_QUOTED =
  /(?:comit[ée]|commission|groupe|copil|cotech|gt|atelier|projet|programme|r[ée]union|s[ée]minaire|journ[ée]e)(?: [\p{L}’']+){0,4} ?[«“"][ \u00A0]?$/iu;

/** Capitalised words up to one that ends the name of an organisation: "Rivertown Community Trust", "Dupont SARL". */
function toEnd(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const first = all[at];
  if (
    !first ||
    !isCapital(first) ||
    /^(?:the|a|an|our|this|at|in|from|le|la|les|l'|un|une|au|aux|du|des|chez|pour|avec|sur|dans|en|a)$/.test(
      first.folded,
    )
  )
    return undefined;
  if (isToDo(text, all, at)) return undefined;
  let found: number | undefined;
  let isOfCommunity = false;
  for (let last = at + 1; last < Math.min(all.length, at + 7); last++) {
    const [before, word] = [all[last - 1], all[last]];
    if (!before || !word || !(isNextTo(text, before, word) || isTheirs(text, before, word))) break;
    if (!isCapital(word) && !/^(?:of|and|for|&)$/.test(word.folded)) break;
    if (/^(?:of|for)$/.test(word.folded) && mayBeSomebody(text, all, at, last)) return undefined;
    // "Rushmead Primary School and Coldharbour Wetland Trust" are two organisations.
    if (
      word.folded === 'and' &&
      found === last - 1 &&
      last - at > 2 &&
      isCapital(all[last + 1]) &&
      isCapital(all[last + 2])
    )
      break;
    // Any word may end "Ferndale Community Boathouse", but a "Community Officer" is a person.
    isOfCommunity ||=
      last > at + 1 && !first.text.endsWith('.') && before.text === 'Community' && !ENGLISH_POSTS.has(word.folded);
    if (FORMS_AFTER.test(word.text) || (isCapital(word) && (isOfCommunity || ENGLISH_ENDS.has(word.folded))))
      found = last;
  }
  const stop = all[found ?? -1];
  const next = all[(found ?? -2) + 1];
  // "Old School House" is not a school.
  const goesOnLarge =
    stop &&
    next &&
    isCapital(next) &&
    text.slice(stop.to, next.from) === ' ' &&
    !ORGANISATION_ADJECTIVES.has(next.folded);
  if (!stop || found === undefined || goesOnLarge) return undefined;
  // "Rhône Habitat Solidaire".
  const isMore = next !== undefined && (isCapital(next) || isFromThere(stop, next)) && isNextTo(text, stop, next);
  const end = isMore ? next : stop;
  const last = isMore ? found + 1 : found;
  return { passage: { from: first.from, to: end.to, kind: 'organisation', sign: 'organisationWord' }, last };
}

/** True for a task at the start of a line or sentence, before a name of several words: "Ask Thornby Scouts Group for two tents". */
function isToDo(text: string, all: readonly TextWord[], at: number): boolean {
  const [first, next, last] = [all[at], all[at + 1], all[at + 2]];
  if (!first || !TO_DO.has(first.folded) || !isCapital(next) || !isCapital(last)) return false;
  return /(?:^|[\n.!?:]|[-–*•\]])[ \t*]*$/.test(text.slice(Math.max(0, first.from - 6), first.from));
}

const TO_DO = words(
  'ask call ring phone email invite thank thanks visit visited meet met contact contacted tell told remind chase join see saw introduce confirm speak spoke rang asked called emailed thanked',
);

/** "Growers' Cooperative", "Beekeepers' Association". */
const isTheirs = (text: string, before: TextWord, word: TextWord) =>
  before.text.endsWith('s') && isCapital(word) && /^['’] $/.test(text.slice(before.to, word.from));

/**
 * True for a person before "of", "Dilys Prothero of Harrow Lane Surgery": two words, neither of which is a word for
 * organisations, as in "Royal Society of …".
 */
function mayBeSomebody(text: string, all: readonly TextWord[], at: number, of: number): boolean {
  const [before, first] = [all[at - 1], all[at]];
  const isWithin =
    before !== undefined && first !== undefined && isCapital(before) && text.slice(before.to, first.from) === ' ';
  const said = all.slice(isWithin ? at - 1 : at, of);
  // "Ask Imogen Tarrant of …".
  const isGiven = isGivenName(said.at(-2)?.folded ?? '');
  const named = said.length > 2 && isGiven ? said.slice(-2) : said;
  // "Campaign for …" is no person.
  if (all[of]?.folded === 'for' && !isGiven) return false;
  return (
    named.length === 2 && named.every(({ folded }) => !ORGANISATION_WORDS.has(folded) && !ENGLISH_ENDS.has(folded))
  );
}

const OF_SERVICES: ReadonlySet<string> = new Set(
  'caf cpam ars dsden drajes sdjes crous cidff pmi pjj spip cllaj csapa caarud crij cmpp cnav carsat clic maia dac had samsah savs siao ddetspp ddeets anru anah caue adeus'.split(
    ' ',
  ),
);

/** Finds a well-known acronym alone: "la CAF", "l'ADEME". Acronyms that are also words are left out. */
function acronymAt(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const word = all[at];
  const isKnown =
    word && isUpper(word) && word.text.length >= 3 && (ACRONYMS.has(word.folded) || OF_SERVICES.has(word.folded));
  if (!isKnown || /^(?:cuma|amap|ordre|essor|petr|pnr|ccas|mairie|mjc|geda|cias|leader)$/.test(word.folded))
    return undefined;
  const numbered = numberAfter(text, all, at);
  const to = numbered?.to ?? word.to;
  return { passage: { from: word.from, to, kind: 'organisation', sign: 'acronym' }, last: numbered ? at + 1 : at };
}
