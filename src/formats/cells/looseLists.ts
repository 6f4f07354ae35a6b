import { listOf } from '../../domain/words/listCell';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';

const LONGEST_THEME = 5;
const LONGEST_NAME = 16;

/** Themes that commas or slashes part, as people write them; a sentence with a comma in it is one. */
export function themesIn(text: string): string[] {
  const parts = trimmed(text.split(/,|\s\/\s/));
  return parts.every((part) => part.split(/\s+/).length <= LONGEST_THEME) ? parts : [text.trim()];
}

/** Names that commas, slashes, plus signs or "et" part, where what is between are names; else the one there is. */
export function namesIn(text: string): string[] {
  // As Airtable writes a name with a comma among several.
  const quoted = /(?:^|,\s*)"[^"]+"(?:\s*,|$)/.test(text) ? listOf(text, [',']) : [];
  if (quoted.length > 1) return quoted;
  if (isTurnedName(text)) return [text.trim()];
  const parts = trimmed(
    text
      .replace(AND_OTHERS, '')
      .split(/\s*[,+]\s*|\s+\/\s+/u)
      .flatMap(partedByAnd),
  );
  const names = areNames(parts) ? parts : [text.trim()];
  const found = names.flatMap(partedByDashes).flatMap(joinedBy);
  return found.length > 1 ? found.map(withoutArticle) : found;
}

/** "Anne Roux & Luc Petit", "CCAS & MJC" are two; "Fibre & Fil", a word on either side that names nobody, is one. */
function partedByAnd(text: string): string[] {
  const parts = text.split(/\s+&\s+(?=\p{Lu})/u);
  // "SARL Halles & Co".
  if (parts.slice(1).some((part) => COMPANY_ALONE.test(part))) return [text];
  // "Land & Food working group" is one: what it is stands at its end, for both.
  const saysWhat = (part: string, at: number) =>
    readNameSaysOrganisation(at === 0 ? part : (part.split(/\s/)[0] ?? ''));
  const areNamed = parts.every((part) => /\s/.test(part) || typeOfReadName(part) !== 'unknown');
  return areNamed || parts.some(saysWhat) ? parts : [text];
}

/** "le Groupement pastoral et la Mairie": of several the article is the sentence's, where what follows it is what they are. */
function withoutArticle(name: string): string {
  const [, bare = ''] = /^(?:l[ae]s? |l['’])(\p{Lu}.*\s.*)$/u.exec(name) ?? [];
  return bare !== '' && readNameSaysOrganisation(bare) ? bare : name;
}

/** "…, Secours populaire et d'autres acteurs du territoire": at the end of a list, whoever it does not name. */
const AND_OTHERS =
  /(?:,\s*|\s+)(?:et|and|,)\s+(?:d['’]autres|autres|others?|divers|diverses|plusieurs)(?:\s[\p{Ll}'’ ]*)?$|,?\s*(?:etc\.?|…|\.{3})$/u;

/** All are names, or most of three and more, and what is between them is short: "services de l'État" is written small. */
function areNames(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !isName(part));
  if (others.length === 0) return parts.length > 1;
  return parts.length > 2 && others.length * 3 <= parts.length && others.every((part) => part.split(' ').length <= FEW);
}

const FEW = 4;

/** "Kist, Andreas" is one: of two words only the second is a given name. */
function isTurnedName(text: string): boolean {
  const [, last = '', first = ''] = /^\s*(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}-]+)\s*$/u.exec(text) ?? [];
  return isGivenName(first) && !isGivenName(last) && typeOfReadName(last) === 'unknown';
}

/** "Foyer de Bonnefoy - Amicale de Jolimont" are two; "Ville de Flers - Service jeunesse" is one. */
function partedByDashes(text: string): string[] {
  const parts = trimmed(text.split(/\s+[-–—]\s+/));
  const areTold =
    parts.every((part) => /\s/.test(part) && readNameSaysOrganisation(part)) || parts.every(isPersonByName);
  return parts.length > 1 && areTold && !parts.slice(1).some((part) => PART.test(part) && !COUNTY.test(part))
    ? parts
    : [text];
}

/** "Département du Lot", where "Département marketing" is a part of a company. */
const COUNTY = /^D[ée]partement (?:du|des|de la|de l['’]|d['’])\s?\p{Lu}/u;

/** "Rugby Club Lombez / Comité de jumelage" are two, wherever they stand; "Ville de Flers / Service jeunesse" is one. */
export function partedBySlashes(text: string): string[] {
  const parts = trimmed(text.split(/\s+\/\s+/));
  const isPart = (part: string) => PART.test(part) && !/^comit/i.test(part);
  const areTold = parts.every(readNameSaysOrganisation) && !parts.slice(1).some(isPart);
  return parts.length > 1 && areTold ? parts : [text];
}

/** "La Filature,Coopérative du Bois", as Airtable and Notion write several; "Roux, Petit et fils" has a blank, and is one. */
export function partedByTightCommas(text: string): string[] {
  const parts = text.split(',');
  const areNamed = parts.every((part) => /^\p{Lu}.*\S$/u.test(part)) && parts.some(readNameSaysOrganisation);
  return areNamed ? parts : [text];
}

const isPersonByName = (text: string) =>
  typeOfReadName(text) === 'person' && text.split(' ').length > 1 && text.split(/[ -]/).some(isGivenName);
const PART =
  /^(?:directions?|services?|p[ôo]les?|d[ée]partements?|antennes?|d[ée]l[ée]gations?|sections?|unit[ée]s?|agences?|bureaux?|sites?|comit[ée]s?|missions?|branch|department|unit|team) /iu;

/** "Jean Petit et Anne Roux" are two; "Communauté de communes Ombrance et Vernes" is one. */
function joinedBy(text: string): string[] {
  const parts = trimmed(text.split(/\s+(?:et|and|ET|AND)\s+/));
  if (parts.length !== 2 || COMPANY.test(parts[1] ?? '')) return [text];
  const types = parts.map(typeOfReadName);
  if (!types.includes('structure') && ENDS_BOTH.test(parts[1] ?? '') && !parts.some(isPersonByName)) return [text];
  const isPair =
    types.every((type) => type === 'person') || types.every((type) => type !== 'unknown' && type !== 'person');
  // "Compagnie Fiat Lux et La Passerelle": an article begins a name of its own.
  const [first = '', second = ''] = parts;
  const isOther =
    readNameSaysOrganisation(first) &&
    ARTICLE.test(second) &&
    !first.split(' ').some((word) => ARTICLE.test(`${word} X`));
  return isPair || isOther ? parts : [text];
}

/** "Kilcarra Education and Training Board", "Parks and Leisure Department": what is before belongs to what it ends in. */
const ENDS_BOTH = /(?:^|\s)(?:Agency|Authority|Board|Commission|Company|Department|Directorate|Office|Service|Unit)$/u;

/** "Libellules et Compagnie", "Roux et fils". */
const COMPANY = /^(?:compagnie|cie|co|associ[ée]e?s|fils|filles|frères|sœurs|sons)\b/i;

const COMPANY_ALONE = new RegExp(`${COMPANY.source}\\.?$`, 'i');

const ARTICLE = /^L(?:es?|a) \p{Lu}|^L['’]\p{Lu}/u;

function isName(text: string): boolean {
  const begins = /^[\p{Lu}\p{N}]|^(?:la|le|les|l['’])\s?\p{Lu}/u.test(text) || isCalledSmall(text);
  return begins && text.split(/\s+/).length <= LONGEST_NAME;
}

/** "collège Jean-Zay": what it is, written small, then what it is called. */
const isCalledSmall = (text: string) => /^\p{Ll}+\s.*\p{Lu}/u.test(text) && readNameSaysOrganisation(text);

/** Names that lines, semicolons and bars part in a cell, then as `namesIn`; with a number or a bullet before it ("1) A", "- A", "• A") each is one. */
export function listedNames(cell: string): string[] {
  const lines = listedIn(cell);
  return isMarked(cell) ? lines : lines.flatMap(namesIn);
}

/** Those lines alone, without what stands before each. */
export function listedIn(cell: string): string[] {
  if (!isMarked(cell)) return trimmed(cell.split(/[;|\n]/)).map((part) => part.replace(LABEL, ''));
  return trimmed(
    cell.split('\n').map((line) =>
      line
        .trim()
        .replace(MARKED, '')
        .replace(/[:,;]$/, ''),
    ),
  );
}

/** "op. : Médiathèque, Ludothèque": what those named after it are there for. */
const LABEL = /^\p{Ll}[\p{Ll}. ]{1,20}\s?:\s+(?=\p{Lu})/u;

/** True where each stands behind a number or a bullet; "1. A" alone may be a title. */
export function isMarked(cell: string): boolean {
  return (cell.includes('\n') ? MARKED : BULLET).test(cell.trimStart());
}

const BULLET = /^(?:[-–—•·*▪◦]|\d{1,2}\))\s+(?=\S)/u;
const MARKED = /^(?:[-–—•·*▪◦]|\d{1,2}[).])\s+(?=\S)/u;

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
