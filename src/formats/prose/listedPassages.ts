import { fold } from '../../domain/folding';
import type { Passage, PassageKind } from '../../domain/passages/passage';
import { withoutContacts } from '../../domain/words/contactData';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';
import {
  ACRONYMS,
  BODY_WORDS,
  CIVILITIES,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_WORDS,
  PERSON_ROLES,
} from '../../domain/words/tellTaleWords';
import { DAYS_OF_WEEK } from '../cells/dayCell';
import { hasGivenName, isNamedPerson, isPost } from '../columns/columnContent';
import { saysName } from '../drawn/saysName';
import { isGivenName, readNameSaysOrganisation, typeByNameAlone, typeOfReadName } from '../names/readNames';
import { HALF } from '../shares';
import { isNamedAfter } from './besidePassages';
import { civilityLength, isOfSeveral, isTitle } from './civility';
import { ENGLISH_ENDS } from './leadWords';
import type { ListedItem } from './listedItems';

/** A name, then a comment in brackets, after a comma or after a dash. */
const ENTRY =
  /^([^(,;<–—:]{2,70}?)\s*(?:\(([^()]{1,100})\)?(?:\s*[,;:]\s.{2,120})?|<[^<>]*>|(?:,|\s[–—/-]|:)\s*(.{2,120}))?\s*$/u;
/** Contact data after an employer, and any text that follows it. */
const REACHED_AT = /(?<=\))[\s,;:–-]*(?:[^\s@]{1,64}@[^\s@]{3,190}|\+?\d[\d .]{8,16}\d)(?![\d@])(?:[\s,;].*)?$/u;
/** "Lesley Hart (Chair) - Stroud District Council". */
const POST_IN_BRACKETS =
  /(?<=\p{L}) \((?:\p{Ll}[\p{L} ]{2,29}|[\p{L} ]{3,30}(?=\)\s*(?:,|[–—-])\s\p{Lu}))\)(?=\s*(?:,|[–—-]\s))/u;
/** A longer entry is cut, and then matches nothing. */
const LONGEST = 300;
/** The entry names a person who is away and represented: "Sylviane Lauro donne pouvoir à …", "représentée par …". */
const POWER =
  /[\s,]+(?:[([–—-]\s*)?(?:à (?:M\.|Mme|Monsieur|Madame)|(?:a |ayant |avait |qui )?donn(?:e|ant|é)e?s?(?: son| sa)? (?:pou\p{L}+|procuration|mandat)|(?:pou(?:r)?voir|procuration|mandat)(?: donnée?)? à|repr[ée]sent[ée]\p{L}* par|remplac[ée]\p{L}* par|proxy (?:given )?to|represented by)\s.*$/iu;
/** "Philippe Poulain absent, donne pouvoir à …", "Luc Toulon était excusé". */
const AWAY = /(?<=\p{L}{2})[\s,]+(?:est |était |[ée]tant )?(?:absente?|excus[ée]e?)(?![\p{L}-]).*$/iu;
/** "Thibault Isoard qui préside …": the rest describes the person. */
const WHO_DOES = /(?<=^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}),? (?:qui|who) \p{Ll}.*$/u;
/** An organisation name with more words is a sentence. */
const MOST_WORDS = 9;

/** Passages that list entries name, each with the organisation beside it. */
export function listedPassages(text: string, items: readonly ListedItem[]): Passage[] {
  const read = items.map((item) => ({ item, head: headOf(text, item) }));
  const plain = new Map<number, { all: number; certain: number }>();
  for (const { item, head } of read) {
    const count = plain.get(item.block) ?? { all: 0, certain: 0 };
    plain.set(item.block, { all: count.all + 1, certain: count.certain + (head?.isCertain ? 1 : 0) });
  }
  const works = bareAmongOthers(read);
  return read.flatMap(({ item, head }) => {
    if (!head) return [];
    const { all, certain } = plain.get(item.block) ?? { all: 1, certain: 0 };
    if (item.list === 'bullets' && !head.isCertain && certain < all * HALF) return [];
    if (item.list === 'named' && !head.isCertain) return [];
    const isKept = head.beside && (!head.isBare || works.has(item.block));
    return isKept && head.beside ? [head.passage, head.beside] : [head.passage];
  });
}

/** Lists where "Name – Word" gives an employer: an organisation follows the dash in most other entries. */
function bareAmongOthers(read: readonly { readonly item: ListedItem; readonly head: Head | undefined }[]): Set<number> {
  const count = (block: number, isBare: boolean) =>
    read.filter(({ item, head }) => item.block === block && head?.beside && (head.isBare ?? false) === isBare).length;
  const blocks = new Set(read.flatMap(({ item, head }) => (head?.isBare ? [item.block] : [])));
  return new Set([...blocks].filter((block) => count(block, false) > count(block, true)));
}

interface Head {
  readonly passage: Passage;
  readonly kind: PassageKind;
  /** True when a given name, a civility or a word for organisations shows the kind, not the list alone. */
  readonly isCertain: boolean;
  readonly beside?: Passage;
  /** True when the employer is a single word that may be a town. */
  readonly isBare?: boolean;
}

function headOf(text: string, item: ListedItem): Head | undefined {
  const said = text.slice(item.from, Math.min(item.to, item.from + LONGEST));
  const plain = withoutInitials(
    said
      .replace(WHO_DOES, '')
      .replace(AWAY, '')
      .replace(POWER, '')
      .replace(REACHED_AT, '')
      .replace(POST_IN_BRACKETS, ''),
  );
  const ofOne = givenNameOf(plain, said, item);
  if (ofOne) return ofOne;
  const found = ENTRY.exec(plain);
  const written = (found?.[1] ?? '').replace(/^["*_\s]+|["*_\s]+$/g, '');
  if (!found || !saysName(written) || !/^\p{Lu}/u.test(written) || /\d[/:h]\d|\d\d[ .-]?\d\d/.test(written))
    return undefined;
  if (namesRole(written) || isOfSeveral(written.split(' ')[0] ?? '') || OF_SERVICE.test(written)) return undefined;
  const civility = civilityLength(written);
  const bare = written.slice(civility);
  const isSingle = !/\s/.test(bare);
  const shown = civility > 0 ? 'person' : typeOfReadName(written);
  const isRepresented =
    (item.list === 'college' && REPRESENTED.test(said)) ||
    (typeByNameAlone(written) === 'unknown' && isOfPerson(found[3] ?? ''));
  const isOfSomebody = civility > 0 || bare.split(/\s+/).some(isGivenName);
  const kind = isRepresented && !isOfSomebody ? 'organisation' : kindOf(shown);
  // "Mme Villeneuve propose une date" is a sentence, not a list entry.
  if (kind === 'person' && (isTask(bare) || (civility === 0 && isSingle))) return undefined;
  if (kind === 'organisation' && (written.split(/\s+/).length > MOST_WORDS || isInitials(written))) return undefined;
  if (kind === 'unknown' && (item.list === 'bullets' || isSingle)) return undefined;
  if (kind === 'organisation' && item.list === 'bullets' && SUBJECT.test(written)) return undefined;
  if (kind === 'organisation' && item.list === 'bullets' && isHeading(written, plain)) return undefined;
  if (kind === 'organisation' && isPoint(text, item, written)) return undefined;
  if (kind !== 'person' && item.list === 'bullets' && POINT.test(said.slice(said.indexOf(written) + written.length)))
    return undefined;
  const start = item.from + said.indexOf(written) + (isSingle ? 0 : civility);
  const passage: Passage = { from: start, to: item.from + said.indexOf(written) + written.length, kind, sign: 'list' };
  const isCertain =
    civility > 0 || (kind === 'organisation' ? beginsAsOrganisation(written) : bare.split(/\s+/).some(isGivenName));
  const beside = kind === 'person' ? besideOf(said, item, found, bare) : undefined;
  return { passage, kind, isCertain, ...beside };
}

/** A person called by a given name and an organisation: "Sunil from the Co-op", "Karim de la MJC". */
function givenNameOf(plain: string, said: string, item: ListedItem): Head | undefined {
  const [, name = '', joint = '', kind, works = ''] = GIVEN_OF.exec(plain) ?? [];
  if (!/^\p{Lu}/u.test(works) && !isOrganisationInSmall(works)) return undefined;
  const isEnglish = /^(?:of|from|at|for)/.test(joint);
  const isLettered = /^\p{Lu}{3,8}$/u.test(works);
  const isOrganisation =
    kind !== undefined ||
    isLettered ||
    readNameSaysOrganisation(works) ||
    ENGLISH_ENDS.has(fold(works.split(' ').at(-1) ?? ''));
  // "Bénédicte de la Borie" is one name; "Mireille Chabaud du Comité des fêtes" is a person and an organisation.
  const isName = / /.test(name)
    ? kind !== undefined || isEnglish || isLettered || beginsAsOrganisation(works)
    : isGivenName(name);
  if (!isName || !(isOrganisation || (joint.startsWith('from') && isGivenName(name.split(' ')[0] ?? ''))))
    return undefined;
  const from = item.from + said.indexOf(name);
  const of = item.from + said.lastIndexOf(works);
  return {
    passage: { from, to: from + name.length, kind: 'person', sign: 'list' },
    kind: 'person',
    isCertain: true,
    beside: { from: of, to: of + works.length, kind: 'organisation', sign: 'besidePerson' },
  };
}

const GIVEN_OF =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) ((?:from|of|at|for) (?:the )?|du |de la |de l['’]|pour (?:l[ae] |l['’]))(asso(?:ciation)? |collectif )?(\p{L}[^,;()]{1,80})$/u;

/** In "Pauline Thomas du service habitat de …" the name ends before "du service". */
const OF_SERVICE =
  /^\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:du|de la|de l['’]) ?(?:service|p[ôo]le|direction|unit[ée])(?!\p{L})/u;

/** True for a named contact, as in "Récup'Albret : Agnès Portet, …": what stands before it is an organisation. */
function isOfPerson(said: string): boolean {
  const [name = ''] = said.split(/\s*[,;(]|\s[–—-]\s/);
  return isNamedPerson(name) && hasGivenName(name);
}

/** In a college, a member represented by a person is an organisation. */
const REPRESENTED = /\b(?:repr[ée]sent[ée]\p{L}* par|represented by)\s/iu;

/** Drops the initials that minutes use for a person: "Solène Cadoret (SC)". */
function withoutInitials(said: string): string {
  return said.replace(/^([^()]{4,70}?)\s+\((\p{Lu}{2,4})\)/u, (all, name: string, letters: string) => {
    const words = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
    return words.join('').endsWith(letters) ? name : all;
  });
}

function kindOf(type: ReturnType<typeof typeOfReadName>): PassageKind {
  if (type === 'person' || type === 'unknown') return type;
  return 'organisation';
}

/** True for a person with a task: "Angharad to share the map". */
const isTask = (text: string) =>
  text.split(' ').some((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS_OF_NAMES.has(fold(word)));

/** Agenda points: "Projet éducatif territorial", "Réseaux". */
const SUBJECT =
  /^(?:projets?|programmes?|plans?|budgets?|conventions?|contrats?|demandes?|subventions?|travaux|r[ée]seaux|questions?|informations?|approbation|adoption|d[ée]signation|[ée]lections?|cr[ée]ation|modification|renouvellement|attribution|vente|achat|acquisition|r[ée]novation|point)(?!\p{L})/iu;

/** True for a section title, recognised by its lack of capitals: "2. School plot", "2. Mobilité des jeunes" above its text. */
function isPoint(text: string, item: ListedItem, written: string): boolean {
  const isNumbered = /\d[.)][ \u00A0]+$/.test(text.slice(Math.max(0, item.from - 5), item.from));
  const [first = '', ...others] = written.split(' ');
  const isPlain = others.length > 0 && others.every((word) => /^\p{Ll}/u.test(word));
  const isHeading = /^[ \t.:]*\n(?![ \t]*(?:\d{1,2}[.)]|[-•*–]))[^\n]{60,}/.test(text.slice(item.to, item.to + 200));
  return isNumbered && isPlain && (isHeading || ENGLISH_ENDS.has(fold(first)));
}

/** Agenda points with their text: "Community fridge: two sites have been found.", "Next meeting: 7 April". */
const POINT = /^\s*:\s+[\p{Ll}\d]/u;

/** True for initials such as "JP", of a person the writer knows. */
function isInitials(name: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(name) && !ACRONYMS.has(fold(name));
}

/** True for the topic of a point in capitals: "ENVIRONNEMENT : dépôts sauvages". */
function isHeading(name: string, said: string): boolean {
  return /^\p{Lu}{6,}$/u.test(name) && !ACRONYMS.has(fold(name)) && /^\s*(?::|[–—-]\s)/.test(said.slice(name.length));
}

/** True for a post without its holder: "M. le sous-préfet", "Présidente de la CUMA". */
function namesRole(name: string): boolean {
  const isPost = isTitle(/^(\S+)\s+(?:l[ea]\s|l['’])/u.exec(name)?.[1] ?? '');
  return isPost || PERSON_ROLES.has(fold(name.split(/[\s(]/)[0] ?? ''));
}

function beginsAsOrganisation(name: string): boolean {
  const first = fold(name.split(/\s+/)[0] ?? '');
  return [ORGANISATION_WORDS, LEGAL_FORMS, ACRONYMS, NETWORK_WORDS, BODY_WORDS].some((words) => words.has(first));
}

/** Organisation of a person: the last part of the text after the name that begins like a name. */
function besideOf(
  said: string,
  item: ListedItem,
  found: RegExpExecArray,
  person: string,
): Pick<Head, 'beside' | 'isBare'> | undefined {
  const written = found[2] ?? (item.isWholeLine ? found[3] : undefined);
  if (written === undefined) return undefined;
  const besideAt = (name: string): Passage => {
    const from = item.from + said.lastIndexOf(name);
    return { from, to: from + name.length, kind: 'organisation', sign: 'besidePerson' };
  };
  // "Ogwen Paddlers: four canoes", "CAF : à relancer", "Treasurer. He counts the biscuits too.".
  const after = withoutContacts(written)
    .replace(/(?<=\p{L}{3})\. \p{Lu}.*$/u, '')
    .replace(/\s:\s.*$|:\s+[\p{Ll}\d].*$/u, '');
  // "maire (Mairie de Charlieu)".
  const works = /\(([^()]{2,})\)?$/.exec(after)?.[1] ?? after;
  const parts = works.split(/\s*[,;]\s*|\s+[–—-]\s+/);
  const part = parts.findLast(
    (one) =>
      /^\p{Lu}/u.test(one) &&
      saysName(one) &&
      !DAYS.test(one) &&
      (typeByNameAlone(one) !== 'person' || isNamedAfter(person, one)),
  );
  const small = part === undefined ? parts.findLast(isOrganisationInSmall) : undefined;
  // In "association Graines de Partage" the first word is the kind, not the name.
  if (small !== undefined) return { beside: besideAt(small.replace(/^asso(?:ciation)? (?=\p{Lu})/u, '')) };
  if (part === undefined || CIVILITIES.has(fold(part)) || isPost(part)) return undefined;
  // A single word is as often a town.
  const isAfterPost = parts.indexOf(part) > 0 && /^\p{Ll}/u.test(parts[0] ?? '');
  const isBare = found[2] === undefined && !isAfterPost && /^\p{Lu}\p{Ll}[^\s]*$/u.test(part);
  const mayBeTown = isBare && typeOfReadName(part) === 'unknown';
  if (mayBeTown && !/\s[–—-]\s/.test(said)) return undefined;
  return { beside: besideAt(part), ...(mayBeTown ? { isBare: true } : {}) };
}

/** Days when people can come: "Sundays only", "Mardi matin". */
const DAYS = new RegExp(`^${DAYS_OF_WEEK}s?(?!\\p{L})`, 'iu');

/** True when the text begins with a word for organisations in lower case and contains a name: "garage solidaire de Brives". */
const isOrganisationInSmall = (said: string) =>
  /^\p{Ll}.*\p{Lu}/u.test(said) && beginsAsOrganisation(said) && !isPost(said) && !SUBJECT.test(said);
