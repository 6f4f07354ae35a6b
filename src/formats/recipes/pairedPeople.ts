import { append } from '../../domain/append';
import { fold } from '../../domain/folding';
import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { wordFor } from '../../domain/words/values';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { typeByNameAlone } from '../names/readNames';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import type { HeadedTable } from './headedTable';
import { listTable, postColumn } from './listTable';
import { isPupil, type Pair, pairOnLine } from './pairOnLine';
import type { ReadingBelow } from './reading';

/**
 * Two people on each line who form a pair ("Mentor", "Mentoré") or know each other, with their employers: returns the people, and their
 * ties. `undefined` for other tables; several posts in one organisation are not a pair.
 */
export const pairedPeopleTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const pair = pairOnLine(headed);
  return (
    pair &&
    pairsOf(pair, headed).flatMap((one) => [peopleTable(table, headed, one, language), tieTable(table, headed, one)])
  );
};

/** Adds a second pair of the pupil and the teacher at school, when there is one. */
function pairsOf(pair: Pair, { header }: HeadedTable): readonly Pair[] {
  const { teacher, people, works } = pair;
  if (teacher === undefined) return [pair];
  const pupil = isPupil(header.cells[people[0]]) ? 0 : 1;
  const named = [...people, teacher];
  return [
    { ...pair, ofOthers: [teacher], named },
    // Other columns go to the first pair only.
    { people: [people[pupil], teacher], works: [works[pupil], []], ofOthers: [...header.cells.keys()], named },
  ];
}

function nameAt(row: RawRow, column: number, header: RawRow): string {
  return personNameIn(row.cells[column] ?? '', headingKey(header.cells[column] ?? '')).name;
}

/** True for a name without an employer among people with theirs, which may be an organisation. */
const mayBeHouse = (name: string, works: readonly number[], structures: readonly string[]) =>
  works.length > 0 && structures.length === 0 && typeByNameAlone(name) !== 'person';

/** True for personal data other than contact details: "Date de naissance", "Remarque". */
export const isPersonal = (heading: string) => isPersonalHeading(heading) && !isContactHeading(heading);

const isOfPerson = (heading: string, column: number, { remarks }: Pair) =>
  isPersonal(heading) || remarks?.includes(column) === true;

/** Each person with their employer, and the post and contact details in columns of theirs. */
function peopleTable(table: RawTable, headed: HeadedTable, pair: Pair, language: 'fr' | 'en'): RawTable {
  const { header, rows } = headed;
  const [type, open] = [wordFor('type', 'person', language), wordFor('type', 'unknown', language)];
  const house = wordFor('type', 'structure', language);
  const typeAt = (name: string, nth: number, structures: readonly string[]) => {
    const isVisited = nth === 1 && pair.isHouse === true;
    // "Landry", among visited farms, may be named after the owner.
    if (isVisited) return typeByNameAlone(name) === 'structure' ? house : open;
    return mayBeHouse(name, pair.works[nth] ?? [], structures) ? open : type;
  };
  // "Date de naissance" is about the person, not about the tie.
  const isOfHouse = (column: number) => pair.isHouse === true && pair.remarks?.includes(column) === true;
  const personal = header.cells.flatMap((heading, column) =>
    isPersonal(heading) && !isOfHouse(column) ? [column] : [],
  );
  const remarks = (pair.remarks ?? []).filter((column) => !personal.includes(column));
  const about = pair.about ?? 0;
  // People with the same name are told apart by their employer.
  const told = linesAbout(rows, (row) =>
    [nameAt(row, pair.people[about], header), ...pair.works[about].map((column) => row.cells[column] ?? '')].join(
      '\u001F',
    ),
  );
  const lines = pair.people.flatMap((person, nth) => {
    const said = saidOf(person, pair.named ?? pair.people, header.cells);
    const works = pair.works[nth] ?? [];
    return rows
      .filter((row) => namesSomebody(row.cells[person]))
      .map((row): RawRow => {
        const at = (column: number | undefined) => row.cells[column ?? -1] ?? '';
        const structures = works.map(at).filter((cell) => namesSomebody(cell) && /\p{Lu}/u.test(cell));
        return {
          row: row.row,
          cells: [
            nameAt(row, person, header),
            structures.join('|'),
            typeAt(nameAt(row, person, header), nth, structures),
            at(said.post),
            at(said.email),
            at(said.phone),
            ...personal.map((column) => (nth === about ? told(row, column) : '')),
            // Remarks are joined in one private note.
            nth === about ? [...new Set(remarks.map((column) => told(row, column)))].filter(Boolean).join(' / ') : '',
          ],
        };
      });
  });
  // Without a person, the tie is to the organisation, whose type the column tells.
  const houses = pair.people.flatMap((person, nth) =>
    rows.flatMap(({ row, cells }): RawRow[] => {
      const named = namesSomebody(cells[person])
        ? undefined
        : pair.works[nth]?.map((at) => cells[at]).find(namesSomebody);
      return named === undefined ? [] : [{ row, cells: [named, '', house] }];
    }),
  );
  const own = personal.map((column) => ({ heading: header.cells[column] ?? '' }));
  const columns = ['name', 'structure', 'type', postColumn(language), 'email', 'phone', ...own, 'notes'];
  return listTable(
    { ...table, listSeparators: ['|'] },
    'actors',
    columns,
    distinctRows([...lines, ...houses]),
    language,
  );
}

function linesAbout(rows: readonly RawRow[], keyOf: (row: RawRow) => string) {
  const byPerson = new Map<string, RawRow[]>();
  for (const row of rows) append(byPerson, fold(keyOf(row)), row);
  return (row: RawRow, column: number) => {
    const cells = byPerson.get(fold(keyOf(row)))?.map((one) => one.cells[column] ?? '') ?? [];
    return [...new Set(cells)].filter((cell) => cell !== '').join(' / ');
  };
}

/** Returns the mark shared by the headings of one person: "Personne A" and "Mail A", "Contact 1" and "Fonction 1". */
const lettersOf = (heading = '') => /[ (_-]([ab12])\)?$/.exec(headingKey(heading))?.[1];

/** Returns the columns of a person's post and contact details: with the same mark, or after the person and before the next one. */
function saidOf(person: number, named: readonly number[], headings: readonly string[]) {
  const letter = lettersOf(headings[person]);
  const find = (role: 'email' | 'phone' | 'function') =>
    headings.findIndex((heading, column) => {
      if (column === person || peopleColumnOf(heading) !== role || isContactHeading(heading) !== (role !== 'function'))
        return false;
      const own = lettersOf(heading);
      if (letter !== undefined && own !== undefined) return own === letter;
      return column > person && !named.some((other) => other > person && other < column);
    });
  return { email: find('email'), phone: find('phone'), post: find('function') };
}

/** The pairs, with the other columns of the line; contact details go to people only. */
function tieTable(table: RawTable, { header, rows }: HeadedTable, pair: Pair): RawTable {
  const { people, works, saysTies } = pair;
  const [one, other] = people;
  const posts = [one, other].map((person) => saidOf(person, pair.named ?? people, header.cells).post);
  const taken = new Set([...people, ...works.flat(), ...posts, ...(pair.ofOthers ?? [])]);
  const others = header.cells.flatMap((heading, column) =>
    taken.has(column) || heading === '' || isContactHeading(heading) || isOfPerson(heading, column, pair)
      ? []
      : [column],
  );
  const endsOf = (row: RawRow) =>
    people.map((column, nth) => {
      if (namesSomebody(row.cells[column])) return nameAt(row, column, header);
      return works[nth]?.map((house) => row.cells[house]).find(namesSomebody) ?? '';
    });
  const lines = rows
    .filter(
      (row) => endsOf(row).every((end) => end !== '') && people.some((column) => namesSomebody(row.cells[column])),
    )
    .map(
      (row): RawRow => ({
        row: row.row,
        cells: [...endsOf(row), ...others.map((column) => row.cells[column] ?? '')],
      }),
    );
  return {
    ...table,
    rows: [{ row: header.row, cells: [...people, ...others].map((column) => header.cells[column] ?? '') }, ...lines],
    ...(saysTies ? {} : { plan: { kind: 'ties', columns: ['from', 'to', ...others.map(() => 'attribute')] } }),
  };
}
