import { listedNames } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { SOME } from '../shares';
import { columnOf, type HeadedTable, rewriteRows } from './headedTable';
import type { ReadingBelow } from './reading';

const BODIES: readonly (readonly [heading: RegExp, whole: (name: string) => string])[] = [
  [/^commissions?(?: (?:thematiques?|municipales?|intercommunales?))?$/, (name) => `Commission ${name}`],
  [/^(?:groupes? de travail|gt)$/, (name) => `Groupe de travail ${name}`],
  [/^committees?$/, (name) => `${name} committee`],
  [/^working groups?$/, (name) => `${name} working group`],
  [/^sub-?groups?$/, (name) => `${name} subgroup`],
  [/^sous-?groupes?$/, (name) => `Sous-groupe ${name}`],
];
const namesBody = (cell: string) => namesSomebody(cell) && /\p{L}/u.test(cell);
/** The cell already says the kind of body. */
const SAID = /\b(?:commission|groupe|comite|gt|committee|group|panel)\b/;
const FEWEST = 2;

/** Bodies whose kind only the heading gives ("Commission": "Finances"), with their members: writes the full name in each cell. */
export const completeBodyNames: ReadingBelow<RawTable> = (headed, { table }) => {
  const { cells: headings } = headed.header;
  const column = headings.findIndex((heading) => wholeOf(heading) !== undefined);
  const whole = wholeOf(headings[column] ?? '');
  const namesOf = namesBelow(headings[column] ?? '', columnOf(headed, column));
  if (!whole || !areBareBodies(headed, column, namesOf)) return undefined;
  const named = (cell: string) => namesOf(cell).map(whole).join(', ');
  return rewriteRows(table, headed, (cells, place) =>
    place === 'line' ? cells.map((cell, at) => (at === column && namesBody(cell) ? named(cell) : cell)) : cells,
  );
};

/**
 * Returns how a cell is split: below "Sub-groups" always, below "Commission(s)" only when each part also stands in another cell, since
 * "Eau, forêts" may be one commission.
 */
function namesBelow(heading: string, cells: readonly string[]): (cell: string) => readonly string[] {
  const isListed = /^(?:sub-?groups|sous-?groupes)$/.test(headingKey(heading));
  const maySaySeveral = /\(s\)$/i.test(heading.trim());
  const times = new Map<string, number>();
  if (maySaySeveral)
    for (const name of [...new Set(cells)].flatMap(listedNames)) times.set(name, (times.get(name) ?? 0) + 1);
  const areElsewhere = (names: readonly string[]) => names.every((name) => (times.get(name) ?? 0) > 1);
  return (cell) => {
    const names = listedNames(cell);
    return isListed || (maySaySeveral && areElsewhere(names)) ? names : [cell];
  };
}

const wholeOf = (heading: string) => BODIES.find(([said]) => said.test(headingKey(heading)))?.[1];

/** True for names without their kind, repeated or in the first column, beside people or (if repeated) organisations. */
function areBareBodies(headed: HeadedTable, body: number, namesOf: (cell: string) => readonly string[]): boolean {
  const said = columnOf(headed, body).filter(namesBody).flatMap(namesOf);
  const different = new Set(said).size;
  if (different < FEWEST || (body > 0 && different === said.length)) return false;
  if (said.some((name) => SAID.test(headingKey(name)) || listedNames(name).length > 1)) return false;
  const cells = cellsOf(headed.rows);
  const content = headed.header.cells.map((_, column) => columnContent(column, cells));
  const isNamed = content.some((one, column) => column !== body && holdsPeople(one));
  const isOfSome = content.some((one, column) => column !== body && one.organisations >= SOME);
  return isNamed || (different < said.length && isOfSome);
}
