import { listOf } from '../../domain/words/listCell';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';

const LONGEST_THEME = 5;
const LONGEST_NAME = 16;

/** Splits themes at commas and slashes; a sentence with a comma stays whole. */
export function themesIn(text: string): string[] {
  const parts = trimmed(text.split(/,|\s\/\s/));
  return parts.every((part) => part.split(/\s+/).length <= LONGEST_THEME) ? parts : [text.trim()];
}

/** Splits names at commas, slashes, plus signs or "et" when the parts are names; otherwise returns the text as one name. */
export function namesIn(text: string): string[] {
  // Airtable quotes names that contain a comma.
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

/** Splits "Anne Roux & Luc Petit", "CCAS & MJC"; keeps "Fibre & Fil", whose sides name nothing on their own. */
function partedByAnd(text: string): string[] {
  const parts = text.split(/\s+&\s+(?=\p{Lu})/u);
  // "SARL Halles & Co".
  if (parts.slice(1).some((part) => COMPANY_ALONE.test(part))) return [text];
  // "Land & Food working group" is one: its last words apply to both sides.
  const saysWhat = (part: string, at: number) =>
    readNameSaysOrganisation(at === 0 ? part : (part.split(/\s/)[0] ?? ''));
  const areNamed = parts.every((part) => /\s/.test(part) || typeOfReadName(part) !== 'unknown');
  return areNamed || parts.some(saysWhat) ? parts : [text];
}

/** Removes an article of the sentence ("le Groupement pastoral et la Mairie") when the rest says that it is an organisation. */
function withoutArticle(name: string): string {
  const [, bare = ''] = /^(?:l[ae]s? |l['’])(\p{Lu}.*\s.*)$/u.exec(name) ?? [];
  return bare !== '' && readNameSaysOrganisation(bare) ? bare : name;
}

/** The end of a list that names nobody: "…, Secours populaire et d'autres acteurs du territoire". */
const AND_OTHERS =
  /(?:,\s*|\s+)(?:et|and|,)\s+(?:d['’]autres|autres|others?|divers|diverses|plusieurs)(?:\s[\p{Ll}'’ ]*)?$|,?\s*(?:etc\.?|…|\.{3})$/u;

/** True when all parts are names, or two thirds of three or more and the others short: "services de l'État" is in lower case. */
function areNames(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !isName(part));
  if (others.length === 0) return parts.length > 1;
  return parts.length > 2 && others.length * 3 <= parts.length && others.every((part) => part.split(' ').length <= FEW);
}

const FEW = 4;

/** True for "Kist, Andreas": of two words, only the second is a given name. */
function isTurnedName(text: string): boolean {
  const [, last = '', first = ''] = /^\s*(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}-]+)\s*$/u.exec(text) ?? [];
  return isGivenName(first) && !isGivenName(last) && typeOfReadName(last) === 'unknown';
}

/** Splits "Foyer de Bonnefoy - Amicale de Jolimont"; keeps "Ville de Flers - Service jeunesse". */
function partedByDashes(text: string): string[] {
  const parts = trimmed(text.split(/\s+[-–—]\s+/));
  const areTold =
    parts.every((part) => /\s/.test(part) && readNameSaysOrganisation(part)) || parts.every(isPersonByName);
  return parts.length > 1 && areTold && !parts.slice(1).some((part) => PART.test(part) && !COUNTY.test(part))
    ? parts
    : [text];
}

/** "Département du Lot" is an organisation, "Département marketing" a part of a company. */
const COUNTY = /^D[ée]partement (?:du|des|de la|de l['’]|d['’])\s?\p{Lu}/u;

/** Splits "Rugby Club Lombez / Comité de jumelage", in any field of actors; keeps "Ville de Flers / Service jeunesse". */
export function partedBySlashes(text: string): string[] {
  const parts = trimmed(text.split(/\s+\/\s+/));
  const isPart = (part: string) => PART.test(part) && !/^comit/i.test(part);
  const areTold = parts.every(readNameSaysOrganisation) && !parts.slice(1).some(isPart);
  return parts.length > 1 && areTold ? parts : [text];
}

/** Splits "La Filature,Coopérative du Bois", as Airtable and Notion write it; keeps "Roux, Petit et fils", which has a blank. */
export function partedByTightCommas(text: string): string[] {
  const parts = text.split(',');
  const areNamed = parts.every((part) => /^\p{Lu}.*\S$/u.test(part)) && parts.some(readNameSaysOrganisation);
  return areNamed ? parts : [text];
}

const isPersonByName = (text: string) =>
  typeOfReadName(text) === 'person' && text.split(' ').length > 1 && text.split(/[ -]/).some(isGivenName);
const PART =
  /^(?:directions?|services?|p[ôo]les?|d[ée]partements?|antennes?|d[ée]l[ée]gations?|sections?|unit[ée]s?|agences?|bureaux?|sites?|comit[ée]s?|missions?|branch|department|unit|team) /iu;

/** Splits "Jean Petit et Anne Roux"; keeps "Communauté de communes Ombrance et Vernes". */
function joinedBy(text: string): string[] {
  const parts = trimmed(text.split(/\s+(?:et|and|ET|AND)\s+/));
  if (parts.length !== 2 || COMPANY.test(parts[1] ?? '')) return [text];
  const types = parts.map(typeOfReadName);
  if (!types.includes('structure') && ENDS_BOTH.test(parts[1] ?? '') && !parts.some(isPersonByName)) return [text];
  const isPair =
    types.every((type) => type === 'person') || types.every((type) => type !== 'unknown' && type !== 'person');
  // "Compagnie Fiat Lux et La Passerelle": the article begins another name.
  const [first = '', second = ''] = parts;
  const isOther =
    readNameSaysOrganisation(first) &&
    ARTICLE.test(second) &&
    !first.split(' ').some((word) => ARTICLE.test(`${word} X`));
  return isPair || isOther ? parts : [text];
}

/** "Kilcarra Education and Training Board", "Parks and Leisure Department": the last word applies to both sides. */
const ENDS_BOTH = /(?:^|\s)(?:Agency|Authority|Board|Commission|Company|Department|Directorate|Office|Service|Unit)$/u;

/** "Libellules et Compagnie", "Roux et fils". */
const COMPANY = /^(?:compagnie|cie|co|associ[ée]e?s|fils|filles|frères|sœurs|sons)\b/i;

const COMPANY_ALONE = new RegExp(`${COMPANY.source}\\.?$`, 'i');

const ARTICLE = /^L(?:es?|a) \p{Lu}|^L['’]\p{Lu}/u;

function isName(text: string): boolean {
  const begins = /^[\p{Lu}\p{N}]|^(?:la|le|les|l['’])\s?\p{Lu}/u.test(text) || isCalledSmall(text);
  return begins && text.split(/\s+/).length <= LONGEST_NAME;
}

/** True for "collège Jean-Zay": the type in lower case, then the name. */
const isCalledSmall = (text: string) => /^\p{Ll}+\s.*\p{Lu}/u.test(text) && readNameSaysOrganisation(text);

/** Splits at line breaks, semicolons and bars, then as `namesIn`; numbered or bulleted lines ("1) A", "- A", "• A") stay whole. */
export function listedNames(cell: string): string[] {
  const lines = listedIn(cell);
  return isMarked(cell) ? lines : lines.flatMap(namesIn);
}

/** Splits a cell into lines or parts, without numbers, bullets or labels in front. */
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

/** "op. : Médiathèque, Ludothèque": the label says what these do there. */
const LABEL = /^\p{Ll}[\p{Ll}. ]{1,20}\s?:\s+(?=\p{Lu})/u;

/** True when lines begin with a number or a bullet; in one line, "1. A" may be a title and does not count. */
export function isMarked(cell: string): boolean {
  return (cell.includes('\n') ? MARKED : BULLET).test(cell.trimStart());
}

const BULLET = /^(?:[-–—•·*▪◦]|\d{1,2}\))\s+(?=\S)/u;
const MARKED = /^(?:[-–—•·*▪◦]|\d{1,2}[).])\s+(?=\S)/u;

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
