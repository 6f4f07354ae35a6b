import { fold } from '../../domain/folding';
import { type Passage, plainName } from '../../domain/passages/passage';
import { isWithin } from '../../domain/passages/passageEdits';
import { anyOf } from '../../domain/words/anyOf';
import { isPost } from '../columns/columnContent';
import { typeOfReadName } from '../names/readNames';
import { ELECTED_POST } from './besidePassages';
import { civilityLength } from './civility';
import { houseBefore } from './houseBefore';
import { houseOfInterviewee } from './interviewee';
import type { ListedItem } from './listedItems';
import { ofTheHouse } from './ofTheHouse';
import { isPostOfAny, isSetOff, OF, OF_OR_AT, saysWorkplace } from './saysWorkplace';
import { isPostAlone } from './signedPassages';

/** Surroundings of a person's name: its list entry, the next passage that names an actor, and those before. */
export interface Surroundings {
  readonly item: ListedItem | undefined;
  readonly next: Passage | undefined;
  readonly after: Passage | undefined;
  readonly before: readonly Passage[];
  readonly all: readonly Passage[];
  /** Resolves a word such as "du musée" to the organisation that the text names elsewhere. */
  readonly meant: (passage: Passage) => Passage;
}

/** Organisation that the text near a person's name gives as theirs. */
export function workplaceInText(text: string, person: Passage, around: Surroundings): Passage | undefined {
  const found =
    organisationBeside(text, person, around) ??
    houseBefore(text, person, around.before, around.item) ??
    townHallOf(text, person, around.all) ??
    ofTitle(text, person, around.all) ??
    ofSurname(text, person, around.all) ??
    ofTheHouse(text, person, around.all, (from) => signedBelow(text, from, around.all)) ??
    houseOfInterviewee(text, person, around.all);
  return found && around.meant(found);
}

/** Town hall of an elected person: "Gérard Pouget, maire de Loudes", where the text also names the "mairie de Loudes". */
function townHallOf(text: string, person: Passage, all: readonly Passage[]): Passage | undefined {
  const town = ELECTED.exec(text.slice(person.to, person.to + LONGEST_POST))?.[1];
  if (town === undefined) return undefined;
  const halls = ['mairie', 'commune', 'ville'].flatMap((hall) => [`${hall} de ${town}`, `${hall} d'${town}`].map(fold));
  return all.find(({ kind, from, to }) => kind === 'organisation' && halls.includes(fold(text.slice(from, to))));
}

const ELECTED = new RegExp(
  String.raw`^,?[ \u00A0]\(?(?:l[ea] )?${ELECTED_POST}(?: de la commune)? (?:de |d['’])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`,
  'u',
);
const LONGEST_POST = 90;

/** Organisation stated for two people at once: "Jeanne Olivier et Sylvie Roche, bénévoles de l'association Roul'Ensemble". */
function ofBoth(text: string, person: Passage, other: Passage, after: Passage | undefined): Passage | undefined {
  if (after?.kind !== 'organisation' || !/^\s(?:et|and)\s$/.test(text.slice(person.to, other.from))) return undefined;
  const between = text.slice(other.to, after.from);
  if (BOTH.test(between)) return after;
  const [, post = ''] = OF_SEVERAL.exec(between) ?? [];
  const areSeveral = /s(?: |$)/.test(post) && !isPost(post) && isPostOfAny(post);
  return areSeveral && mayEmploy(text, after, true) ? after : undefined;
}

/** "…, tous deux de l'association", "… ont ouvert la maison". */
const ASSOCIATION = String.raw`(?:asso(?:ciation)?[ \u00A0])?`;
const BOTH = new RegExp(
  anyOf(
    String.raw`^(?:,? (?:tous|toutes|tous les|toutes les) deux|,? both|,? tous|,? toutes)[ \u00A0]${OF}[ \u00A0]?${ASSOCIATION}$`,
    /^ (?:(?:ont )?(?:ouvert|fondé|créé|monté)|dirigent|tiennent|gèrent|animent|président|run|founded|set up|started)[ \u00A0](?:(?:the|l[ae])[ \u00A0]|l['’])?$/u,
  ),
  'u',
);
const OF_SEVERAL = new RegExp(
  String.raw`^,[ \u00A0](?:les[ \u00A0])?(\p{L}[\p{L}'’ -]{2,40})[ \u00A0]${OF_OR_AT}[ \u00A0]?${ASSOCIATION}$`,
  'u',
);

/**
 * Text between a name and an organisation: an opening bracket or, in a list entry, a function with or without a bracket after it.
 */
const IN_BRACKETS = /^[*_]*\s*\([^()\n]{0,60}$/u;
const IN_ENTRY = /^\s*(?:\([\p{L} ]{2,30}\)\s*)?[*_]*\s*(?:,|–|—|-|:|\/|<[^<>\n]*>)[^;.()\n]{0,60}\(?$/u;

/** "-> pas de lien avec la CAF", ": appelle la mairie": tells what somebody does, not where they work. */
const DOES =
  /[-=]>|→|(?<!\p{L})(?:pas|avec|sans|contre|vers|conna[iî]t|contacte|appelle|demande|propose|rencontre|sollicite|relance|voit|verra|[ée]crit|with|not|knows?|calls?|asks?|contacts?|meets?)(?!\p{L})/iu;

/** Organisation in brackets after a person's name, or further on in their list entry. Being near is not enough. */
function organisationBeside(
  text: string,
  person: Passage,
  { next, after, item, meant }: Surroundings,
): Passage | undefined {
  if (next?.kind === 'person') return ofBoth(text, person, next, after);
  if (next?.kind !== 'organisation') return undefined;
  const between = text.slice(person.to, next.from);
  if (IN_BRACKETS.test(between)) return next;
  const isAbout = ABOUT.test(text.slice(Math.max(0, person.from - LONGEST_VERB), person.from));
  const said = saysWorkplace(between, text.slice(next.to, next.to + LONGEST_VERB));
  // With a stated post the person belongs there, even after a verb such as "parler à".
  if (said && (!isAbout || said.hasPost) && mayEmploy(text, meant(next), said.hasPost)) return next;
  // "Présents : Léa Brunet – Mairie de Mortagne, Idriss Kane – Centre social".
  if (item && isWithin(next, item) && /^[ \u00A0][–—-][ \u00A0]$/.test(between)) return next;
  if (isTheirOwn(between, text.slice(next.to, next.to + LONGEST_POST))) return next;
  if ((!item || item.isWholeLine) && mayEmploy(text, meant(next), false) && isApposed(text, person, next)) return next;
  if (isHost(text, person, between) || isReachedAt(text, person, between)) return next;
  if (!item && (isSignature(text, person, next) || isSignedLine(text, person, next))) return next;
  if (!item?.isWholeLine || !isWithin(next, item)) return undefined;
  const lead = text.slice(item.from, person.from);
  const isFirst = !/\p{L}/u.test(lead) || civilityLength(`${lead}X`) === lead.length;
  return isFirst && IN_ENTRY.test(between) && !DOES.test(between) ? next : undefined;
}

/** True in "Emeka Nwosu, the trust's warden". */
function isTheirOwn(between: string, after: string): boolean {
  const [all = '', post = ''] = /^['’]s? (\p{Ll}[\p{Ll} -]{2,40}?)(?=[ \u00A0]?[,.;:)\n]|$)/u.exec(after) ?? [];
  return (
    post !== '' && /^,[ \u00A0](?:(?:the|our)[ \u00A0])?$/.test(between) && isSetOff(post, after.slice(all.length))
  );
}

/**
 * True when the organisation is set off by commas beside a name outside lists: "Gethin Mostyn, Blackmere Farm, rang", "Mme Vasseur,
 * GAEC des Aubépines, jeudi".
 */
function isApposed(text: string, person: Passage, next: Passage): boolean {
  if (!/^,[ \u00A0]$/.test(text.slice(person.to, next.from))) return false;
  if (/(?:[,;&]|(?<!\p{L})(?:et|and|ou|or))[ \u00A0]$/u.test(text.slice(Math.max(0, person.from - 6), person.from)))
    return false;
  const before = text.slice(text.lastIndexOf('\n', person.from) + 1, person.from);
  if (TALK_WITH.test(before) && /^[ \u00A0]*\.?[ \u00A0]*(?:\n|$)/.test(text.slice(next.to))) return true;
  return APPOSED.test(text.slice(next.to, next.to + LONGEST_POST));
}

/**
 * A phone number, an address, or a sentence that goes on. "et" and articles are excluded, since the next name of a list would begin
 * so.
 */
const APPOSED =
  /^(?:,|[ \u00A0]\()[ \u00A0]?(?:\+?\d[\d .]{7,}|[^\s@,()]{1,64}@)|^,[ \u00A0](?!(?:et|and|ou|or|puis|then|l[ae]s?|un|une|des|du|the|an?|avec|with|plus|ainsi)[ \u00A0]|l['’])\p{Ll}|^,[ \u00A0](?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday)(?!\p{L})/u;
/** A title: "RDV avec Luc Blanc, MJC de Lans". */
const TALK_WITH =
  /^[\s#*]*(?:appel|coup de fil|t[ée]l|rdv|rendez-vous|entretien|échange|rencontre|visio|point|call|phone call|meeting|chat|visit|interview)(?:[ \u00A0]t[ée]l[ée]phonique)?[ \u00A0](?:avec|de|à|with|from|to)[ \u00A0](?:M\.[ \u00A0]|Mme[ \u00A0])?$/iu;

/**
 * True for a host at an organisation: "reçu par Quentin Morvezen, maraîcher, à la Ferme des Bruyères". Elected people are excluded,
 * since they receive visitors anywhere.
 */
function isHost(text: string, person: Passage, between: string): boolean {
  const isReceived = /(?<!\p{L})(?:(?:reçu|accueilli)e?s? par|(?:received|welcomed|hosted) by)[ \u00A0]$/iu.test(
    text.slice(Math.max(0, person.from - LONGEST_VERB), person.from),
  );
  return isReceived && HOSTED.test(between);
}

/**
 * True where a person can be reached at an organisation: "Rappeler Omar Diop au Centre social", "Ring Keith Ansell at the school".
 */
function isReachedAt(text: string, person: Passage, between: string): boolean {
  const before = text.slice(Math.max(0, person.from - LONGEST_VERB), person.from);
  return REACH.test(before) && /^[ \u00A0](?:au|à la|à l['’]|chez|at(?: the)?)[ \u00A0]?$/.test(between);
}

const REACH =
  /(?<!\p{L})(?:r?appel(?:er|ez|é)|joindre|contacter|relancer|t[ée]l[ée]phoner à|[ée]crire à|ring|call|phone|e-?mail|contact)[ \u00A0](?:M\.[ \u00A0]|Mme[ \u00A0])?$/iu;

const HOSTED =
  /^(?:,[ \u00A0](?!(?:l[ae] |l['’])?(?:maire|adjoint|élu|conseill|préfet|sous-préf|déput|présid|vice|sénat|mayor|councillor))\p{Ll}[^,.;:\n]{2,40},)?[ \u00A0](?:au|à la|à l['’]|at(?: the)?)[ \u00A0]?$/u;

/** Organisation of the first signature below a place, if it signs the same message. */
function signedBelow(text: string, from: number, all: readonly Passage[]): Passage | undefined {
  const first = all.findIndex((one) => one.from >= from);
  if (first === -1) return undefined;
  const found = all.slice(first, first + MOST_IN_MESSAGE).findIndex((one, i) => {
    const next = all[first + i + 1];
    return one.kind === 'person' && next?.kind === 'organisation' && isSignature(text, one, next);
  });
  const at = found === -1 ? -1 : first + found;
  // A quoted message below was signed by somebody else.
  const isSame =
    at !== -1 &&
    !OTHER_MESSAGE.test(text.slice(from, all[at]?.from)) &&
    quotedAt(text, from) === quotedAt(text, all[at]?.from ?? 0);
  return isSame ? all[at + 1] : undefined;
}

/** Most names searched for a signature. */
const MOST_IN_MESSAGE = 60;
const OTHER_MESSAGE =
  /\n[>\s]*(?:(?:De|From|Expéditeur|Sent|Envoyé)[ \u00A0]?:|-{2,}|(?:Le|On)[ \u00A0][^\n]*(?:a écrit|wrote)[ \u00A0]?:)/u;

const quotedAt = (text: string, place: number): number =>
  (/^[>\s]*/.exec(text.slice(text.lastIndexOf('\n', place) + 1))?.[0] ?? '').replace(/[^>]/g, '').length;

/** In "Parler à Zoé Noir du Secours populaire" the organisation may be the subject of the talk. */
const ABOUT =
  /(?<!\p{L})(?:(?:parl|inform|pr[ée]v[ei]n|avert|avis[ée])\p{L}*|met|meet|meeting|saw|see|seeing)(?:[ \u00A0](?:à|aussi|bien|M\.|Mme|Mr\.?|Mrs\.?|Madame|Monsieur))*[ \u00A0]$/iu;
const LONGEST_VERB = 40;

/** False for committees that are no association, and for networks without a stated post: they employ nobody. */
function mayEmploy(text: string, { from, to }: Passage, hasPost: boolean): boolean {
  const name = plainName(text.slice(from, to));
  const type = typeOfReadName(name);
  return (type !== 'body' || isStandingCommittee(name)) && (type !== 'network' || hasPost);
}

/** True for committees that are associations and not meetings: "Comité de jumelage", "comité des fêtes". */
export const isStandingCommittee = (name: string): boolean =>
  /^comit[ée] (?:de jumelage|des? f[êe]tes|d['’]animation|de quartier|d['’]entreprise|r[ée]gional|d[ée]partemental)/iu.test(
    name,
  );

/**
 * Organisation at the start of a line below an interview's title, before anybody else is named: "# Interview : Éléonore Vasseuil",
 * then "Conservatrice du Musée …".
 */
function ofTitle(text: string, person: Passage, all: readonly Passage[]): Passage | undefined {
  if (!/^[^\p{L}]*(?:\p{L}[^\n:–—]*[:–—][ \u00A0]*)?$/u.test(text.slice(0, person.from))) return undefined;
  if (all[0] !== person || text.charAt(person.to) !== '\n') return undefined;
  const next = all.find(({ from }) => from > person.to);
  if (next?.kind !== 'organisation') return undefined;
  const line = text.slice(text.lastIndexOf('\n', next.from) + 1, next.from);
  return isPostAlone(POST_OF.exec(line)?.[1] ?? '') ? next : undefined;
}

const POST_OF = new RegExp(String.raw`^[\s*#>-]*(\p{Lu}[\p{L}'’ -]{3,60}?)[ \u00A0]${OF_OR_AT}[ \u00A0]?$`, 'u');

/** The only organisation with the person's surname: "Pépinières Jaubertie ; Françoise Jaubertie, qui tient le magasin, …". */
function ofSurname(text: string, person: Passage, all: readonly Passage[]): Passage | undefined {
  if (!RUNS_IT.test(text.slice(person.to, person.to + LONGEST_POST))) return undefined;
  const surname = fold(text.slice(person.from, person.to).split(' ').at(-1) ?? '');
  const named = all.filter(
    ({ kind, from, to }) =>
      kind === 'organisation' &&
      fold(text.slice(from, to))
        .split(/[\s'’]+/)
        .includes(surname),
  );
  return new Set(named.map(({ from, to }) => fold(text.slice(from, to)))).size === 1 ? named[0] : undefined;
}

const RUNS_IT =
  /^,[ \u00A0](?:(?:qui|who)[ \u00A0](?:runs|owns|manages|dirige|tient|gère)(?!\p{L})|(?:the[ \u00A0]|l[ae][ \u00A0]|l['’])?(?:owner|patronne?|gérante?|propriétaire)(?!\p{L}))/u;

/** True for the end of a message: "Bérengère Monnot", then "Mairie de Salins", each alone on its line except for a post. */
function isSignature(text: string, person: Passage, next: Passage): boolean {
  const before = text.slice(text.lastIndexOf('\n', person.from) + 1, person.from);
  const after = text.slice(next.to, next.to + LONGEST_POST).split('\n', 1)[0] ?? '';
  const said = text.slice(person.to, next.from);
  // "Loïc Perdriau, gérant".
  const post = /^,[ \u00A0]([^\n,.:]{2,40})(?=\n)/u.exec(said);
  const between = post && isPostAlone(post[1] ?? '') ? said.slice(post[0].length) : said;
  return /^[\s>]*$/.test(before) && /^\s*$/.test(after) && SIGNED.test(between);
}

/**
 * True when the person and organisation begin a line: "Malik Cherif, Mission locale de Dreux : cherche un garage", "Djamila Ferhat
 * - Régie des Glacis - 06…".
 */
function isSignedLine(text: string, person: Passage, next: Passage): boolean {
  const before = text.slice(0, person.from).split('\n').at(-1) ?? '';
  const between = text.slice(person.to, next.from);
  const after = text.slice(next.to).split('\n', 1)[0] ?? '';
  if (!/^[\s>•-]*$/.test(before)) return false;
  if (/^,[ \u00A0]$/.test(between)) return /^[ \u00A0]?:|^\.?\s*$/.test(after);
  return /^[ \u00A0][–—-][ \u00A0]$/.test(between) && /^\.?\s*$|^(?:,|[ \u00A0][–—-])[ \u00A0]/.test(after);
}

const SIGNED = new RegExp(
  String.raw`^,?[ \t]*\r?\n(?:[ >\t]*\p{L}[^\n:.!?]{2,50}(?:\n|,[ \u00A0]|[ \u00A0]${OF_OR_AT}[ \u00A0]?))?[ >\t]*$`,
  'u',
);
