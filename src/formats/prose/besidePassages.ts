import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { anyOf } from '../../domain/words/anyOf';
import { ACRONYMS, ORGANISATION_ADJECTIVES } from '../../domain/words/tellTaleWords';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import { isPostAlone } from './signedPassages';

const BRACKET = /^([ \u00A0]\()(\p{Lu}[^()\n,;:]{4,60})\)/u;
/** "Le Moulin de Brainans"; "Le Puy en Velay" and "La Chaise sur Loire" are towns. */
const CALLED_FREELY = /^(?:L[ae]s? |L['’])\p{Lu}(?!.* (?:en|sur|sous|lès?) ).* /u;
/** "(Chez Ginette)", "(L'Escale)"; "(L'Isle-Jourdain)" is a town. */
const CALLED_SO = /^(?:Chez \p{Lu}|L['’](?!Isle|Île|Ile|Ha[yÿ]|Arbresle|Aigle|Union)\p{Lu})/u;
/** "Ambroise Teyssèdre (fondateur La Manufacture)". */
const POST_IN_BRACKETS = /^([ \u00A0]\((\p{Ll}[\p{Ll}-]{3,30}) (?:de )?)((?:L[ae]s? |L['’])\p{Lu}[^()\n,;:]{2,40})\)/u;
/** "Mme Brunet du CCAS", "Marc Leroy, de l'ADMR", "BLIN Hugo (CCAS)", "…, chargé de prévention au SIVED". */
const OF_ACRONYM =
  /^(,?[ \u00A0](?:du|de la|de l['’])[ \u00A0]?|[ \u00A0]\(|,[ \u00A0](?:l[ae] |l['’])?(\p{Ll}[\p{L}'’ -]{3,40}?)[ \u00A0](?:du|de la|de l['’]|au|à la|à l['’])[ \u00A0]?)(\p{Lu}{3,8})(?![\p{L}\d])/u;
/** Acronyms of meetings, which employ nobody. */
const MEET = /^(?:copil|cotech|codir|ca|ag|ago|age|comex|pv|gt)$/;
/** "Guillaume Sertin de La Cravate solidaire": a capitalised article begins a name; one small word may end it. */
const OF_CALLED =
  /^(,?[ \u00A0]de[ \u00A0])((?:L[ae]s? |L['’])\p{Lu}[\p{L}-]+(?: (?:(?:de|du|des) )?\p{Lu}[\p{L}-]+){0,3})(?: (\p{Ll}+))?/u;

/** Organisations right after a person's name, when they begin like a name and not like a place or a post. */
export function besidePassages(text: string, people: readonly Passage[]): Passage[] {
  return people.flatMap(({ from: begin, to }): Passage[] => {
    const after = text.slice(to, to + 80);
    const found =
      inBrackets(after) ??
      theirOwn(text.slice(begin, to), after) ??
      byLetters(after) ??
      calledFreely(after) ??
      theyLead(after);
    if (!found) return [];
    const from = to + found.before.length;
    return [{ from, to: from + found.name.length, kind: 'organisation', sign: 'besidePerson' }];
  });
}

interface Beside {
  readonly before: string;
  readonly name: string;
}

function inBrackets(after: string): Beside | undefined {
  const [, before = '', written = ''] = BRACKET.exec(after) ?? [];
  const name = written.trim();
  const isNamed =
    / /.test(name) && typeOfReadName(name) !== 'person' && (readNameSaysOrganisation(name) || CALLED_FREELY.test(name));
  if (isNamed || CALLED_SO.test(name)) return { before, name };
  const [, lead = '', post = '', called = ''] = POST_IN_BRACKETS.exec(after) ?? [];
  return isPostAlone(post) ? { before: lead, name: called } : undefined;
}

function theirOwn(person: string, after: string): Beside | undefined {
  const [, before = '', written = ''] = BRACKET.exec(after) ?? [];
  return isNamedAfter(person, written.trim()) ? { before, name: written.trim() } : undefined;
}

/** True for a business named after its owner: "Shabana Mirza (Mirza Fabrics)". "(Hill Street)" is an address. */
export function isNamedAfter(person: string, name: string): boolean {
  const [surname = '', trade = '', ...others] = fold(name).split(/[ \u00A0]+/);
  return (
    others.length === 0 &&
    TRADE.test(trade) &&
    fold(person)
      .split(/[ \u00A0]+/)
      .slice(1)
      .includes(surname)
  );
}

const TRADE =
  /^(?:fabrics?|textiles|prints?|printing|printers|foods|bakery|builders|building|motors|garage|plumbing|joinery|carpentry|electrical|designs?|studios?|catering|caterers|transport|logistics|consult(?:ing|ancy)|associates|engineering|florists?|flowers|coaches|taxis|travel|interiors|landscapes|nurser(?:y|ies)|timber|roofing|scaffolding|furniture|media|photography|transports|traiteur|menuiserie|maconnerie|paysage|conseil|imprimerie)$/;

function byLetters(after: string): Beside | undefined {
  const [, before = '', post, name = ''] = OF_ACRONYM.exec(after) ?? [];
  // In brackets, letters may be the initials that the minutes use for the person.
  const isSure = ACRONYMS.has(fold(name)) || (!before.includes('(') && !MEET.test(fold(name)));
  return name !== '' && isSure && (post === undefined || isPostAlone(post)) ? { before, name } : undefined;
}

/** Organisation that the person leads, of two words or more, since one word may be a town. */
function theyLead(after: string): Beside | undefined {
  const [, before = '', name = '', first = ''] = THEY_LEAD.exec(after) ?? [];
  if (name !== '' && !isGivenName(first)) return { before, name };
  const [, lead = '', post = '', called = '', given = ''] = OF_POST.exec(after) ?? [];
  return called !== '' && isPostAlone(post) && !OF_TOWN.test(post) && !isGivenName(given)
    ? { before: lead, name: called }
    : chez(after);
}

export const ELECTED_POST = '(?:maire|adjointe?(?: au maire)?|conseill(?:er|[èe]re) municipale?|élue?)';
const OF_TOWN = new RegExp(`^(?:${ELECTED_POST}|habitante?|mayor|councillor)(?!\\p{L})`, 'iu');

/** An employer of one word, unless it is a given name: "…, diététicien chez Croq'Vert". */
function chez(after: string): Beside | undefined {
  const [, before = '', name = ''] = AT_ONE.exec(after) ?? [];
  return name !== '' && !isGivenName(name) ? { before, name } : undefined;
}

const AT_ONE =
  /^(,[ \u00A0]\p{Ll}[\p{L}'’ -]{3,40}?[ \u00A0]chez[ \u00A0])(\p{Lu}[\p{L}'’-]+)(?![\p{L}]|[ \u00A0]\p{Lu})/u;

/**
 * Any post with an employer of two words or more, or with a capitalised article: "…, conseillère à Terre et Relève",
 * "coordinatrice de La Filature".
 */
const OF_POST =
  /^(,[ \u00A0](?:(?:l[ae]|une?|the|an?)[ \u00A0]|l['’])?(\p{Ll}[\p{L}'’ -]{3,40}?)[ \u00A0](?:à|chez|du|de|d['’]|at|of|for)[ \u00A0]?)(((?:L[ae]s?(?=[ \u00A0])|L['’]|\p{Lu}[\p{L}'’-]+))(?:[ \u00A0]?(?:(?:de|du|des|et|en|of|and|&)[ \u00A0])?\p{Lu}[\p{L}'’-]+){1,4})/u;

/** "Gilles Caron, owner of Caron Transports", "directeur du magasin Super Frais", "dirige le Chantier naval Farouel". */
const LEADER =
  '(?:directeur|directrice|gérante?|patronne?|fondat(?:eur|rice)|propriétaire|owner|manager|director|founder|head)';
const IS_LEADER = String.raw`(?:(?: \([^()\n]{2,30}\))?,| est| is)[ \u00A0](?:(?:l[ae]|une?|the|an?)[ \u00A0]|l['’])?${LEADER}[ \u00A0](?:du|de la|de l['’]|d['’]|de|of(?: the)?)`;
const THEY_LEAD = new RegExp(
  [
    `^(${anyOf(IS_LEADER, /,?(?: qui| who)?[ \u00A0](?:dirige|gère|préside|anime|runs|owns|manages|chairs)(?:[ \u00A0](?:l[ae]|the)| l['’])?/u)}`,
    // kind of place
    /[ \u00A0]?(?:(?:magasin|supermarché|restaurant|café|hôtel|garage|cabinet|boutique|enseigne|l['’](?:hôtel|enseigne))[ \u00A0])?/u
      .source,
    // name
    String.raw`)((\p{Lu}[\p{L}'’-]+)(?:[ \u00A0](?:(?:de|du|des|et|of|and|&)[ \u00A0])?(?:\p{Ll}{3,9}[ \u00A0])?\p{Lu}[\p{L}'’-]+){1,4})`,
  ].join(''),
  'u',
);

function calledFreely(after: string): Beside | undefined {
  const [, before = '', called = '', last = ''] = OF_CALLED.exec(after) ?? [];
  if (called === '') return undefined;
  const isEnd = ORGANISATION_ADJECTIVES.has(fold(last));
  // In "de La Rochelle" it is a town.
  return isEnd || / .* /.test(called) ? { before, name: isEnd ? `${called} ${last}` : called } : undefined;
}
