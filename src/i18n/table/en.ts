import type { TieCounts } from '../../analysis/tieCounts';
import type { CellFault, TableMessages } from './fr';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const FAULTS: Readonly<Record<CellFault, (text: string) => string>> = {
  notUnderstood: (text) =>
    text === '' ? 'cannot be empty; left as it was.' : `“${text}” was not understood; left as it was.`,
  fixed: () => 'is calculated and cannot be typed in.',
  blankName: () => 'a name cannot be empty; left as it was.',
  noName: (text) => `a row needs a name to be added (${text}).`,
  noEnd: (text) => `a tie needs two different actors to be added (${text}).`,
  noColumn: (text) => `no column for “${text}”.`,
  unknownActor: (text) => `no actor is called “${text}”.`,
};

function tieRowsEn({ rows, ties, absent, ended, hidden, more }: TieCounts): string {
  const parts = [counted(ties, 'tie', 'ties')];
  if (absent > 0) parts.push(`${absent} known not to exist`);
  if (ended > 0) parts.push(`${ended} that ended`);
  if (hidden > 0) parts.push(`${hidden} hidden`);
  if (more > 0) parts.push(`${more} more between the same actors`);
  return `${counted(rows, 'row', 'rows')}: ${parts.join(', ')}`;
}

export const tableEn: TableMessages = {
  title: 'Table of the map',
  actors: (count) => `Actors (${count})`,
  ties: (count) => `Ties (${count})`,
  tieRows: tieRowsEn,
  close: 'Close the table',
  filter: 'Filter the table',
  shown: (shown, all) => `${shown} of ${all}`,
  nothing: 'Nothing yet. Add the first row above.',
  nothingMatches: 'No row matches.',
  keys: 'Arrows: move; with Shift, select a block. Enter: select the row, then edit. Ctrl+C and Ctrl+V: copy, paste. Ctrl+D: fill down.',
  actorColumns: {
    name: 'Name',
    type: 'Type',
    territory: 'Area',
    roles: 'Roles',
    themes: 'Themes',
    ties: 'Ties',
  },
  tieColumns: {
    a: 'From',
    nature: 'Kind of tie',
    b: 'To',
    formal: 'Formal',
    certainty: 'Certainty',
    level: 'Level',
    since: 'Since',
    until: 'Until',
  },
  sortBy: (column) => `Sort by ${column.toLocaleLowerCase('en')}`,
  tiesOf: (count) => (count === 0 ? 'no known tie' : counted(count, 'tie', 'ties')),
  edit: (column, row) => `${column}, ${row}`,
  removeColumn: 'Remove',
  remove: (what) => `Remove ${what}`,
  newActor: 'Add an actor',
  newActorHint: 'Name of the new actor',
  newTie: 'Add a tie',
  firstEnd: 'First actor',
  secondEnd: 'Second actor',
  add: 'Add',
  added: (what) => `Added: ${what}`,
  cells: (count) => counted(count, 'cell', 'cells'),
  written: (cells, rows) =>
    `${counted(cells, 'cell filled in', 'cells filled in')}${rows === 0 ? '' : `, ${counted(rows, 'row added', 'rows added')}`}. “Undo” takes it back.`,
  leftOut: (row, column, text, fault) =>
    `Row ${row}${column === undefined ? '' : `, ${column}`}: ${FAULTS[fault](text)}`,
  left: (column, text, problem) => `${column}: “${text}”. ${problem}`,
  nameNeeded: (name) => `A name is needed: “${name}” keeps its own.`,
  moreLeftOut: (count) => `… and ${counted(count, 'more cell', 'more cells')} left as they were.`,
  unsaid: 'not said',
};
