import { fold } from '../../domain/folding';
import { valueOf } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { isNoName } from '../cells/noName';
import { numberOf } from '../cells/numberCell';
import { mayNameSubjects } from '../headings/peopleHeadings';
import { HALF } from '../shares';
import { columnContent, hasGivenName, type Rows } from './columnContent';
import { type ColumnPlan, planOf } from './columnPlan';
import { likelyEndsPlan } from './endsPlan';
import { peoplePlan } from './peoplePlan';
import { actionsAlone } from './projectsPlan';
import { fieldsOf } from './recognise';

const SAMPLE_ROWS = 2_000;
const NAME_WORDS = [
  'name',
  'names',
  'nom',
  'noms',
  'label',
  'libelle',
  'intitule',
  'acteur',
  'actor',
  'city',
  'ville',
  'commune',
  'title',
  'titre',
  'structure',
  'organisation',
  'organization',
  'company',
  'entreprise',
  'societe',
  'association',
  'organisme',
  'beneficiaire',
];
const ID_WORDS = ['id', 'ids', 'identifiant', 'code', 'ref', 'reference', 'numero', 'num', 'key'];
const NETWORK_WORDS = ['network', 'networks', 'reseau', 'reseaux'];
const FROM_WORDS = ['from', 'source', 'de', 'origin', 'origine', 'sender'];
const TO_WORDS = ['to', 'target', 'cible', 'a', 'vers', 'destination', 'receiver'];

interface Column {
  readonly heading: string;
  readonly words: ReadonlySet<string>;
  readonly cells: readonly string[];
  readonly values: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** Share of values without a name in them: numbers, days, hours. */
  readonly numeric: number;
}

/**
 * Proposes a plan when headings are not recognised; a person confirms or changes it. Two columns that share values are the ends of ties;
 * repeated names beside a network are a list of members; else a list of actors.
 */
export function guessPlan(headings: readonly string[], rows: readonly (readonly string[])[]): ColumnPlan {
  const columns = described(headings, rows);
  const told = namedTiesPlan(columns) ?? membershipPlan(columns);
  return (
    told ??
    sharingTiesPlan(columns) ??
    likelyEndsPlan(headings, rows) ??
    peoplePlan(headings, rows, true) ??
    namesApart(columns) ??
    actionsAlone(headings, rows) ??
    actorsPlan(columns, headings, rows)
  );
}

/** Returns the plan for a given kind, as far as headings and values tell. */
export function guessOfKind(
  kind: 'actors' | 'ties' | 'membership',
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnPlan | undefined {
  const columns = described(headings, rows);
  switch (kind) {
    case 'actors':
      return peoplePlan(headings, rows, true) ?? actorsPlan(columns, headings, rows);
    case 'ties':
      return namedTiesPlan(columns) ?? sharingTiesPlan(columns);
    case 'membership':
      return membershipPlan(columns);
  }
}

function described(headings: readonly string[], rows: readonly (readonly string[])[]): readonly Column[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  return headings.map((heading, i) => describe(heading, sample, i));
}

function describe(heading: string, rows: readonly (readonly string[])[], column: number): Column {
  const cells = rows.map((row) => row[column] ?? '');
  const values = cells.filter((value) => value !== '');
  // A day, an hour and "2010/45" are not names either.
  const numbers = values.filter(
    (value) => !/\p{L}/u.test(value) || numberOf(value) !== undefined || dayOf(value) !== undefined,
  ).length;
  return {
    heading,
    words: new Set(wordsOf(heading)),
    cells,
    values,
    distinct: new Set(values),
    numeric: values.length === 0 ? 0 : numbers / values.length,
  };
}

function wordsOf(heading: string): string[] {
  const apart = heading.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2');
  return fold(apart)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const says = (column: Column, words: readonly string[]) => words.some((word) => column.words.has(word));

/** Finds headings that mention two ends, whatever else they say: "id_source", "Target city". */
function namedTiesPlan(columns: readonly Column[]): ColumnPlan | undefined {
  const from = columns.findIndex((one) => says(one, FROM_WORDS) && isFilled(one));
  const to = columns.findIndex((one, i) => i !== from && says(one, TO_WORDS) && isFilled(one));
  return from === -1 || to === -1 ? undefined : planOf('ties', columns.length, { from, to });
}

function sharingTiesPlan(columns: readonly Column[]): ColumnPlan | undefined {
  const [from, to] = sharingPair(columns);
  return from === undefined || to === undefined ? undefined : planOf('ties', columns.length, { from, to });
}

const isFilled = (column: Column | undefined) => column !== undefined && column.values.length > 0;

/** Returns the first two text columns where a third of the values of the smaller are also in the other. */
function sharingPair(columns: readonly Column[]): [number, number] | [] {
  for (let a = 0; a < columns.length; a++) {
    for (let b = a + 1; b < columns.length; b++) {
      const [one, other] = [columns[a], columns[b]];
      if (!one || !other || one.numeric > HALF || other.numeric > HALF) continue;
      const [small, large] = one.distinct.size <= other.distinct.size ? [one, other] : [other, one];
      // "F" and "H", TRUE and FALSE are not names.
      if (small.distinct.size < 2 || [...small.distinct].every(isMark)) continue;
      let shared = 0;
      for (const value of small.distinct) if (large.distinct.has(value)) shared++;
      if (shared >= 2 && shared * 3 >= small.distinct.size && !isCopy(one, other)) return [a, b];
    }
  }
  return [];
}

const isMark = (value: string) => value.length < 2 || isNoName(value) || valueOf('yesNo', value) !== undefined;

/** True when both columns hold the same names line by line (one spelt without accents): these are not ties. */
function isCopy(one: Column, other: Column): boolean {
  let same = 0;
  one.cells.forEach((cell, row) => {
    if (cell !== '' && fold(cell) === fold(other.cells[row] ?? '')) same++;
  });
  return same * 2 > one.values.length;
}

function membershipPlan(columns: readonly Column[]): ColumnPlan | undefined {
  const network = columns.findIndex((one) => says(one, NETWORK_WORDS) && !says(one, ID_WORDS) && one.numeric < HALF);
  const name = columns.findIndex((one, i) => i !== network && isName(one) && one.distinct.size < one.values.length);
  if (network === -1 || name === -1) return undefined;
  const reference = columns.findIndex((one, i) => i !== name && i !== network && isIdOf(one, columns[name]));
  return {
    kind: 'membership',
    columns: columns.map((_, i) =>
      i === name ? 'name' : i === network ? 'network' : i === reference ? 'reference' : 'attribute',
    ),
  };
}

const isName = (column: Column) => says(column, NAME_WORDS) && !says(column, ID_WORDS) && column.numeric < HALF;

/** True for identifiers that are never blank and about as many as the names. */
function isIdOf(column: Column, name: Column | undefined): boolean {
  if (!name || !says(column, ID_WORDS) || column.values.length < name.values.length) return false;
  const ratio = column.distinct.size / name.distinct.size;
  return ratio > 0.9 && ratio < 1.1;
}

function namesActors({ cells, distinct, values, heading }: Column): boolean {
  if (distinct.size * 10 < values.length * 8 || !mayNameSubjects(heading)) return false;
  const { people, isOfPeople, organisations } = columnContent(
    0,
    cells.map((cell) => [cell]),
  );
  return organisations >= HALF || (isOfPeople && people >= HALF);
}

/** Finds first and last names by content: given names beside single words, with their codes and e-mail addresses. */
function namesApart(columns: readonly Column[]): ColumnPlan | undefined {
  const share = (at: number, is: (value: string) => boolean) => {
    const values = columns[at]?.values ?? [];
    return values.length < 2 ? 0 : values.filter(is).length / values.length;
  };
  const given = columns.map((_, at) => share(at, (value) => !value.includes(' ') && hasGivenName(value)));
  const most = Math.max(...given);
  const first = given.indexOf(most);
  const isWord = (value: string) => /^\p{Lu}[\p{L}'’ -]*$/u.test(value);
  const last = [first - 1, first + 1].find((at) => share(at, isWord) > 1 - HALF && (given[at] ?? 1) < most);
  if (most <= HALF || last === undefined) return undefined;
  const code = columns.findIndex(isOfCodes);
  const email = columns.findIndex(({ values }) => values.length > 0 && values.every((value) => value.includes('@')));
  const fields = new Map([
    [code, 'reference'],
    [email, 'email'],
    [first, 'firstName'],
    [last, 'name'],
  ]);
  return { kind: 'actors', columns: columns.map((_, at) => fields.get(at) ?? 'attribute') };
}

/** True for codes, all different: "A1-OS1-a", "AUBJ21095400". */
function isOfCodes({ values, distinct }: Column): boolean {
  return values.length > 1 && distinct.size === values.length && values.every((value) => CODE.test(value));
}

const CODE = /^(?=\S*\d)[\p{L}\d]+(?:[-_./][\p{L}\d]+)*$/u;

const saysMuch = (one: Column) => isFilled(one) && one.numeric < HALF && one.distinct.size * 2 > one.values.length;

function actorsPlan(columns: readonly Column[], headings: readonly string[], rows: Rows): ColumnPlan {
  const firstOf = (test: (column: Column) => boolean) => columns.findIndex(test);
  const candidates = [
    // Clear names of people or organisations are the actors, whatever the heading.
    firstOf(namesActors),
    // "Ville" names the actors when each has its own; when many share one, it is where they live.
    firstOf((one) => isName(one) && isFilled(one) && one.distinct.size * 10 > one.values.length * 9),
    firstOf((one) => saysMuch(one) && !isOfCodes(one)),
    firstOf(saysMuch),
    firstOf((one) => isName(one) && isFilled(one)),
    firstOf((one) => isFilled(one) && one.numeric < HALF),
    0,
  ];
  const name = candidates.find((column) => column !== -1) ?? 0;
  const others = fieldsOf('actors', headings, rows, new Set(['name', 'firstName', 'reference', 'structure']), false);
  return { kind: 'actors', columns: others.map((field, i) => (i === name ? 'name' : field)) };
}
