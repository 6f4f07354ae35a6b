import { typeOfReadName } from '../names/readNames';
import { hasGivenName, isNamedPerson, isPost } from './columnContent';

export interface NameAndEmployer {
  readonly name: string;
  readonly works: string;
}

/** Characters; a name with an employer is shorter. */
const LONGEST_CELL = 300;
/** "Marie Durand (CPIE du Velay)", "Marie Durand – CPIE du Velay", "Marie Durand, CPIE du Velay". */
const BOTH = /^(.+?)\s*(?:\(([^()]{2,})\)|\s[-–—/]\s(.{2,})|,\s(.{2,})|\n\s*(.{2,}))$/u;

/** Splits off a person's name from whatever follows; `undefined` when there is no such name. */
export function nameAndMore(cell: string): NameAndEmployer | undefined {
  const both = halves(cell);
  return both && isNamedPerson(both.name) ? both : undefined;
}

/** Splits a person and an organisation, in either order; `undefined` when the cell is not both. */
export function nameAndEmployer(cell: string): NameAndEmployer | undefined {
  const both = halves(cell);
  if (!both) return undefined;
  const { name, works } = both;
  if (areBoth(name, works)) return both;
  return areBoth(works, name) ? { name: works, works: name } : undefined;
}

/** "Ann Marsh (they/them)": pronouns are not an employer. */
const PRONOUNS = /\s*\((?:she|he|they|elle|iel|il)(?:\s?[/,][^()]{1,20})?\)/i;

function halves(cell: string): NameAndEmployer | undefined {
  const [, name = '', ...others] =
    (cell.length > LONGEST_CELL ? null : BOTH.exec(cell.replace(PRONOUNS, '').trim())) ?? [];
  const works = others.find((one) => one !== undefined && one !== '')?.trim();
  return works === undefined ? undefined : { name: name.trim(), works };
}

/**
 * Splits an organisation and its contact in brackets ("Calandreta de Peyrelade (Aurélien Rouquette)"), even if its name alone does not read
 * as an organisation's; `undefined` when the cell is not both.
 */
export function houseAndPerson(cell: string): NameAndEmployer | undefined {
  const both = nameAndEmployer(cell);
  if (both) return both;
  const [, works = '', name = ''] = (cell.length > LONGEST_CELL ? null : BRACKETED.exec(cell.trim())) ?? [];
  const mayBe = /^\p{Lu}/u.test(works) && !isPost(works) && !hasGivenName(works);
  return mayBe && isNamedPerson(name) && hasGivenName(name) ? { name, works } : undefined;
}

const BRACKETED = /^([^()]*[^()\s])\s*\(([^()]+)\)$/u;

/** Splits an employer and a post in brackets: "Mairie de Montrelet (maire)". Initials ("CPE") are an organisation, not a post. */
export function employerAndPost(cell: string): { readonly works: string; readonly post?: string } {
  const [, works = '', post = ''] = (cell.length > LONGEST_CELL ? null : POSTED.exec(cell)) ?? [];
  return works !== '' && isPost(post) && !isPost(works) ? { works, post } : { works: cell };
}

const POSTED = /^([^()]*[^()\s])\s*\(([^()]*\p{Ll}[^()]*)\)$/u;

/** True for a person and an organisation; when both could be people, a given name tells which is. */
function areBoth(name: string, works: string): boolean {
  if (!(isNamedPerson(name) || TITLED.test(name)) || !isOrganisation(works)) return false;
  return hasGivenName(name) || typeOfReadName(works) !== 'person';
}

/** "Mme Aubry". */
const TITLED = /^(?:Mme|M\.|Mr|Mrs|Ms|Miss|Mlle|Dr) \p{Lu}[\p{L}'’-]+$/u;

/** True for an organisation beside a person's name; "(coordination)", "(présidente)" and "(Lyon)" are not employers. */
function isOrganisation(text: string): boolean {
  if (!/^(?:[ld]['’])?[\p{Lu}\p{N}]/u.test(text) || isPost(text)) return false;
  const type = typeOfReadName(text);
  // "Centre social Barbara" is named after a person.
  if (hasGivenName(text) && type !== 'structure') return false;
  if (type === 'person') return isNamedPerson(text);
  return type !== 'unknown' || /^(?:L[ae]s?\s|L['’])\p{Lu}/u.test(text);
}
