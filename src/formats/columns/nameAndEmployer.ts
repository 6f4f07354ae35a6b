import { typeOfReadName } from '../names/readNames';
import { hasGivenName, isNamedPerson, isPost } from './columnContent';

/** Somebody and where they work, as one cell names both. */
export interface NameAndEmployer {
  readonly name: string;
  readonly works: string;
}

/** A name and where somebody works take less. */
const LONGEST_CELL = 300;
/** "Marie Durand (CPIE du Velay)", "Marie Durand – CPIE du Velay", "Marie Durand, CPIE du Velay". */
const BOTH = /^(.+?)\s*(?:\(([^()]{2,})\)|\s[-–—/]\s(.{2,})|,\s(.{2,})|\n\s*(.{2,}))$/u;

/** A person's name, then whatever follows it. `undefined`: the cell is not both. */
export function nameAndMore(cell: string): NameAndEmployer | undefined {
  const both = halves(cell);
  return both && isNamedPerson(both.name) ? both : undefined;
}

/** Somebody and an organisation, whichever stands first. `undefined`: the cell is not both. */
export function nameAndEmployer(cell: string): NameAndEmployer | undefined {
  const both = halves(cell);
  if (!both) return undefined;
  const { name, works } = both;
  if (areBoth(name, works)) return both;
  return areBoth(works, name) ? { name: works, works: name } : undefined;
}

/** "Ann Marsh (they/them)": nobody's employer. */
const PRONOUNS = /\s*\((?:she|he|they|elle|iel|il)(?:\s?[/,][^()]{1,20})?\)/i;

function halves(cell: string): NameAndEmployer | undefined {
  const [, name = '', ...others] =
    (cell.length > LONGEST_CELL ? null : BOTH.exec(cell.replace(PRONOUNS, '').trim())) ?? [];
  const works = others.find((one) => one !== undefined && one !== '')?.trim();
  return works === undefined ? undefined : { name: name.trim(), works };
}

/**
 * A house and whoever is to be asked there, in brackets after it ("Calandreta de Peyrelade (Aurélien Rouquette)"): whatever leads, takes
 * part or is tied is one, where somebody stands after it. `undefined`: the cell is not both.
 */
export function houseAndPerson(cell: string): NameAndEmployer | undefined {
  const both = nameAndEmployer(cell);
  if (both) return both;
  const [, works = '', name = ''] = (cell.length > LONGEST_CELL ? null : BRACKETED.exec(cell.trim())) ?? [];
  const mayBe = /^\p{Lu}/u.test(works) && !isPost(works) && !hasGivenName(works);
  return mayBe && isNamedPerson(name) && hasGivenName(name) ? { name, works } : undefined;
}

const BRACKETED = /^([^()]*[^()\s])\s*\(([^()]+)\)$/u;

/** "Mairie de Montrelet (maire)": where somebody works, and as what; what is short for a house ("CPE") is no post. */
export function employerAndPost(cell: string): { readonly works: string; readonly post?: string } {
  const [, works = '', post = ''] = (cell.length > LONGEST_CELL ? null : POSTED.exec(cell)) ?? [];
  return works !== '' && isPost(post) && !isPost(works) ? { works, post } : { works: cell };
}

const POSTED = /^([^()]*[^()\s])\s*\(([^()]*\p{Ll}[^()]*)\)$/u;

/** Of two that could each be somebody, a given name tells who is. */
function areBoth(name: string, works: string): boolean {
  if (!(isNamedPerson(name) || TITLED.test(name)) || !isOrganisation(works)) return false;
  return hasGivenName(name) || typeOfReadName(works) !== 'person';
}

/** "Mme Aubry". */
const TITLED = /^(?:Mme|M\.|Mr|Mrs|Ms|Miss|Mlle|Dr) \p{Lu}[\p{L}'’-]+$/u;

/** Beside somebody's name; "(coordination)", "(présidente)" and "(Lyon)" are nobody's employer. */
function isOrganisation(text: string): boolean {
  if (!/^(?:[ld]['’])?[\p{Lu}\p{N}]/u.test(text) || isPost(text)) return false;
  const type = typeOfReadName(text);
  // "Centre social Barbara" is called after somebody.
  if (hasGivenName(text) && type !== 'structure') return false;
  if (type === 'person') return isNamedPerson(text);
  return type !== 'unknown' || /^(?:L[ae]s?\s|L['’])\p{Lu}/u.test(text);
}
