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

/** What the cells of a column hold, whatever its heading says. Shares are of the names in the filled cells. */
export interface ColumnContent {
  /** Filled cells in the whole table; the shares below are counted on its first rows. */
  readonly filled: number;
  /** Names of people: at least two words, and not a post. */
  readonly people: number;
  /** True when at least one known given name occurs: two capitalised words may be a street, a dish, a session. */
  readonly isOfPeople: boolean;
  readonly named: number;
  /** Names marked as an organisation's by a word, a legal form or an acronym. */
  readonly organisations: number;
  /** The same, plus names whose shape alone suggests it. */
  readonly likelyOrganisations: number;
  /** Names of two words or more whose long words are capitalised, whatever they name. */
  readonly titled: number;
  /** Anything that begins like a name (one word too) and is not a post. */
  readonly proper: number;
  /** Posts: "Présidente", "Chargé de mission". */
  readonly posts: number;
  readonly distinct: number;
}

export const LOOKED_AT = 200;
/** Words in a name at most; a longer cell is a sentence. */
const LONGEST_NAME = 10;

const COUNTED = 60;
/** Characters read of a cell: its beginning says enough. */
const LONGEST_CELL = 500;

/** Counts what the first cells of a column hold. Cached by rows, since every kind of table asks again. */
export function columnContent(column: number, rows: Rows): ColumnContent {
  return contentsOf(rows)(column);
}

/** Upper bound of the cache: tables written by people have fewer columns. */
const MOST_COLUMNS = 1_000;
const contentsOf = rememberedFor((rows: Rows) =>
  rememberedByText(MOST_COLUMNS, String, (column: number) => counted(column, rows)),
);

function counted(column: number, rows: Rows): ColumnContent {
  const counts = new Map<string, number>();
  const filled = rows.reduce((count, row) => ((row[column] ?? '') === '' ? count : count + 1), 0);
  let total = 0;
  for (const row of rows.slice(0, COUNTED)) {
    // "Estelle Vuillermoz 04 74 00 48 51" names a person.
    const cell = withoutContacts((row[column] ?? '').slice(0, LONGEST_CELL)).replace(/\s*…$/, '');
    if (cell === '') continue;
    for (const name of listedNames(cell)) {
      // "Poste vacant" says nothing about the other cells.
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

export function holdsPeople({ isOfPeople, people }: Pick<ColumnContent, 'isOfPeople' | 'people'>): boolean {
  return isOfPeople && people >= MOST;
}

export function hasGivenName(name: string): boolean {
  return name.split(/[\s-]+/).some(isGivenName);
}

function isName(text: string): boolean {
  if (!/^(?:(?:la|le|les|aux?|du|des|the)\s|[ld]['’])?[\p{Lu}\p{N}]/u.test(text)) return false;
  return /\p{L}{2}/u.test(text) && !/[@?!€]|\d{4,}/.test(text) && text.split(/\s+/).length <= LONGEST_NAME;
}

/** "Association", "Mobilité" are categories, not names; a one-word name must be in capitals. */
const isSpecific = (name: string) => /\p{L}.*\s/u.test(name) || /^\p{Lu}{2,}/u.test(name);

/** True when most long words are capitalised: "Quaker and writer" is not a name. */
function isTitled(name: string): boolean {
  const long = name.split(/[\s'’-]+/).filter((word) => word.length > 3);
  return long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > long.length;
}

/** True for at least two words that read as a person and not as a post. */
export function isNamedPerson(text: string): boolean {
  const name = joinedName(text);
  return /\s/.test(name) && !/\d/.test(name) && typeOfReadName(name) === 'person' && !isPost(name);
}

/** True for posts given as initials: "DGS". */
export const isPostInLetters = (text: string) => POST_IN_LETTERS.test(text);
const POST_IN_LETTERS = /^(?:DGS|DGA|DGST|DST|DAF|DRH|CPE|GP|CESF|ATSEM|CEO|CFO)(?:\s|$)/;

/** "Maire", "Vice-présidente", "Chargé de mission", "Directrice adjointe". */
export function isPost(text: string): boolean {
  const [first = '', second = ''] = withoutInclusiveEnding(fold(text)).split(/[\s,]+/);
  return (PERSON_ROLES.has(first) && (second === '' || !isGivenName(second))) || isPostInLetters(text);
}
