import { fold } from '../../domain/folding';
import { rememberedByText } from '../../domain/remembered/rememberedByText';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { withoutContacts } from '../../domain/words/contactData';
import { withoutInclusiveEnding } from '../../domain/words/inclusiveEnding';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { joinedName } from '../cells/personName';
import { isGivenName, readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import { MOST } from '../shares';

export type Rows = readonly (readonly string[])[];

/** What the cells of a column hold, whatever its heading says. Shares are of what the filled cells name. */
export interface ColumnContent {
  /** Of all lines, however long the table; names are counted on its first ones. */
  readonly filled: number;
  /** Names of people: two words at least, and no post. */
  readonly people: number;
  /** Of one column at least one given name must be known: two words with capitals may be a street, a dish, a session. */
  readonly isOfPeople: boolean;
  /** Those of whom a given name is known. */
  readonly named: number;
  /** Names that a word, a legal form or an acronym says to be an organisation's. */
  readonly organisations: number;
  /** Those, and names whose shape alone says so. */
  readonly likelyOrganisations: number;
  /** Names of two words or more whose long words have capitals, whomever they name. */
  readonly titled: number;
  /** Whatever begins as a name does, of one word too, and is no post. */
  readonly proper: number;
  /** What somebody is: "Présidente", "Chargé de mission". */
  readonly posts: number;
  /** How many of the names are different. */
  readonly distinct: number;
}

export const LOOKED_AT = 200;
/** Names share a column with few words that come back; a cell of many words is a sentence. */
const LONGEST_NAME = 10;

/** Cells that a column is counted on. */
const COUNTED = 60;
/** A longer cell tells nothing that its beginning does not. */
const LONGEST_CELL = 500;

/** What the first cells of a column hold. Each kind of table asks it anew of the same rows: it is remembered for them. */
export function columnContent(column: number, rows: Rows): ColumnContent {
  return contentsOf(rows)(column);
}

/** More columns have no table that people wrote. */
const MOST_COLUMNS = 1_000;
const contentsOf = rememberedFor((rows: Rows) =>
  rememberedByText(MOST_COLUMNS, String, (column: number) => counted(column, rows)),
);

/** A name that comes back is looked at once. */
function counted(column: number, rows: Rows): ColumnContent {
  const counts = new Map<string, number>();
  const filled = rows.reduce((count, row) => ((row[column] ?? '') === '' ? count : count + 1), 0);
  let total = 0;
  for (const row of rows.slice(0, COUNTED)) {
    // "Estelle Vuillermoz 04 74 00 48 51" names somebody.
    const cell = withoutContacts((row[column] ?? '').slice(0, LONGEST_CELL)).replace(/\s*…$/, '');
    if (cell === '') continue;
    for (const name of listedNames(cell)) {
      // "Poste vacant" says nothing of what the others are.
      if (isNoName(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      total++;
    }
  }
  const names = [...counts]
    .filter(([name]) => /\p{L}/u.test(name))
    .map(([name, count]) => ({ name, count, ...shownBy(name) }));
  const share = (is: (one: (typeof names)[number]) => boolean) =>
    total === 0 ? 0 : names.reduce((sum, one) => (is(one) ? sum + one.count : sum), 0) / total;
  return {
    filled,
    people: share((one) => one.isPerson),
    isOfPeople: names.some((one) => one.isPerson && hasGivenName(one.name)),
    named: share((one) => one.isPerson && hasGivenName(one.name)),
    organisations: share((one) => one.saysOrganisation),
    likelyOrganisations: share((one) => one.isLikely),
    titled: share((one) => one.isTitled),
    proper: share((one) => one.isProper),
    posts: share((one) => one.isPost),
    distinct: total === 0 ? 0 : counts.size / total,
  };
}

interface Shown {
  readonly isPerson: boolean;
  readonly isPost: boolean;
  readonly saysOrganisation: boolean;
  readonly isLikely: boolean;
  readonly isTitled: boolean;
  readonly isProper: boolean;
}

function shownBy(name: string): Shown {
  const [isAName, says] = [isName(name), readNameSaysOrganisation(name)];
  const titled = isAName && (says || isTitled(name));
  const type = titled ? typeOfReadName(name) : 'unknown';
  return {
    isPerson: isNamedPerson(name),
    isPost: isPost(name),
    isProper: isAName && !isPost(name),
    saysOrganisation: isAName && isSpecific(name) && says,
    isLikely: type !== 'unknown' && type !== 'person',
    isTitled: titled && /\p{L}\s+\p{L}/u.test(name),
  };
}

/** True of a column that names people. */
export function holdsPeople({ isOfPeople, people }: Pick<ColumnContent, 'isOfPeople' | 'people'>): boolean {
  return isOfPeople && people >= MOST;
}

/** True where a word of a name is a given name that is known. */
export function hasGivenName(name: string): boolean {
  return name.split(/[\s-]+/).some(isGivenName);
}

/** Begins as a name does, and is no sentence. */
function isName(text: string): boolean {
  if (!/^(?:(?:la|le|les|aux?|du|des|the)\s|[ld]['’])?[\p{Lu}\p{N}]/u.test(text)) return false;
  return /\p{L}{2}/u.test(text) && !/[@?!€]|\d{4,}/.test(text) && text.split(/\s+/).length <= LONGEST_NAME;
}

/** "Association", "Mobilité" sort others; a name of one word is in capitals. */
const isSpecific = (name: string) => /\p{L}.*\s/u.test(name) || /^\p{Lu}{2,}/u.test(name);

/** Most of its long words have a capital: "Quaker and writer" is no name. */
function isTitled(name: string): boolean {
  const long = name.split(/[\s'’-]+/).filter((word) => word.length > 3);
  return long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > long.length;
}

/** Two words or more of which none is what somebody does. */
export function isNamedPerson(text: string): boolean {
  const name = joinedName(text);
  return /\s/.test(name) && !/\d/.test(name) && typeOfReadName(name) === 'person' && !isPost(name);
}

/** "DGS": what somebody is, by its letters. */
export const isPostInLetters = (text: string) => POST_IN_LETTERS.test(text);
const POST_IN_LETTERS = /^(?:DGS|DGA|DGST|DST|DAF|DRH|CPE|GP|CESF|ATSEM|CEO|CFO)(?:\s|$)/;

/** "Maire", "Vice-présidente", "Chargé de mission", "Directrice adjointe". */
export function isPost(text: string): boolean {
  const [first = '', second = ''] = withoutInclusiveEnding(fold(text)).split(/[\s,]+/);
  return (PERSON_ROLES.has(first) && (second === '' || !isGivenName(second))) || isPostInLetters(text);
}
