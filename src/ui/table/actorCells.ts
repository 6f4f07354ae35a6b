import { ACTOR_TYPES, type Actor, type ActorType, newActor } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { ActorEdit } from '../../domain/commands/actorEdit';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { ROLES, type RoleName } from '../../domain/role';
import { listOf } from '../../domain/words/listCell';
import { typeOfName } from '../../domain/words/typeOfName';
import { valueOf } from '../../domain/words/values';
import type { ActorColumn, CellFault } from '../../i18n/table/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import type { CellBlock, WrittenCell } from './cellBlock';
import type { LeftOutCell } from './writtenBlock';

interface ActorCellContext {
  readonly document: Pick<MapDocument, 'actors' | 'themes'>;
  readonly vocabulary: Vocabulary;
  readonly newId: () => string;
  /** The text of a computed cell: pasting it back unchanged is no fault. */
  readonly shown: (id: string, column: ActorColumn) => string | undefined;
}

/** Changes of actors by written cells, as one command, and the cells that cannot be written. */
export function actorCellEdits(block: CellBlock<ActorColumn>, context: ActorCellContext) {
  const edits: (readonly [ActorId, ActorEdit])[] = [];
  const newcomers: Actor[] = [];
  const leftOut: LeftOutCell<ActorColumn>[] = block.beyond.map((cell) => ({ ...cell, fault: 'noColumn' }));
  /** The same new theme in two cells becomes one theme. */
  const themeIds = new Map<string, ThemeId>();
  const themeId = (label: string): ThemeId => {
    const id = themeIds.get(fold(label)) ?? (context.newId() as ThemeId);
    themeIds.set(fold(label), id);
    return id;
  };
  const write = (id: ActorId, cell: WrittenCell<ActorColumn>) => {
    const edit = editOf(cell, context, themeId);
    if (typeof edit !== 'string') edits.push([id, edit]);
    else if (edit !== 'fixed' || (cell.id !== null && context.shown(cell.id, cell.column) !== cell.text))
      leftOut.push({ row: cell.row, column: cell.column, text: cell.text, fault: edit });
  };
  for (const cell of block.cells) if (cell.id !== null) write(cell.id as ActorId, cell);
  for (const [row, cells] of newRows(block.cells)) {
    const name = cells.find(({ column }) => column === 'name')?.text ?? '';
    if (name === '') {
      leftOut.push({ row, column: 'name', text: cells.map(({ text }) => text).join(' '), fault: 'noName' });
      continue;
    }
    const actor = newActor(context.newId() as ActorId, name, typeOfName(name));
    newcomers.push(actor);
    for (const cell of cells)
      if (cell.column !== 'name' && cell.column !== 'ties' && cell.text !== '') write(actor.id, cell);
  }
  return { newcomers, edits, leftOut };
}

/** Cells of new rows, by row. Rows of blank cells are dropped. */
export function newRows<Column extends string>(cells: readonly WrittenCell<Column>[]) {
  const rows = new Map<number, WrittenCell<Column>[]>();
  for (const cell of cells) if (cell.id === null) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].filter(([, row]) => row.some(({ text }) => text !== ''));
}

function editOf(
  { column, text }: WrittenCell<ActorColumn>,
  { document, vocabulary }: ActorCellContext,
  themeId: (label: string) => ThemeId,
): ActorEdit | CellFault {
  switch (column) {
    case 'ties':
      return 'fixed';
    case 'name':
      return text === '' ? 'blankName' : { kind: 'fields', patch: { name: text } };
    case 'territory':
      return { kind: 'fields', patch: { territory: text || undefined } };
    case 'type': {
      const isIt = (type: ActorType) => fold(vocabulary.actorTypes[type].one) === fold(text);
      const type = ACTOR_TYPES.find(isIt) ?? valueOf('type', text);
      return type ? { kind: 'fields', patch: { type } } : 'notUnderstood';
    }
    case 'themes':
      return {
        kind: 'themes',
        themes: themesIn(text, document).map((label) => ({ id: themeId(label), label })),
      };
    case 'roles': {
      const isIt = (word: string) => (role: RoleName) => fold(vocabulary.roles[role].one) === fold(word);
      const roles = listOf(text, [';', '|', ',']).map((word) => ROLES.find(isIt(word)) ?? valueOf('roles', word));
      return roles.every((role) => role !== undefined) ? { kind: 'roles', roles } : 'notUnderstood';
    }
  }
}

/** Commas separate themes, unless they are part of a theme that the map has. */
function themesIn(text: string, { themes }: Pick<MapDocument, 'themes'>): string[] {
  const known = new Set([...themes.values()].map(({ label }) => fold(label)));
  return listOf(text, [';', '|']).flatMap((one) => (known.has(fold(one)) ? [one] : listOf(one, [','])));
}
