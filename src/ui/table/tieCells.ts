import { type Actor, newActor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Patch } from '../../domain/tables';
import { CERTAINTIES, newTie, TIE_NATURES, type Tie } from '../../domain/tie';
import { typeOfName } from '../../domain/words/typeOfName';
import { valueOf } from '../../domain/words/values';
import type { CellFault, TieColumn } from '../../i18n/table/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import { readDay } from '../fields/readDay';
import { newRows } from './actorCells';
import type { CellBlock, WrittenCell } from './cellBlock';
import type { LeftOutCell } from './writtenBlock';

interface TieCellContext {
  readonly document: Pick<MapDocument, 'actors'>;
  readonly vocabulary: Vocabulary;
  readonly newId: () => string;
}

const LEVELS = [1, 2, 3, 4] as const;

/** Changes of ties by written cells, as one command. A new row needs both ends; an end unknown to the map is added as an actor. */
export function tieCellEdits(block: CellBlock<TieColumn>, { document, vocabulary, newId }: TieCellContext) {
  const edits: (readonly [TieId, Patch<Tie>])[] = [];
  const newTies: Tie[] = [];
  const newcomers: Actor[] = [];
  const leftOut: LeftOutCell<TieColumn>[] = block.beyond.map((cell) => ({ ...cell, fault: 'noColumn' }));
  const byName = new Map<string, ActorId>();
  for (const { id, name, shortName } of document.actors.values())
    for (const one of [name, shortName ?? '']) if (one !== '' && !byName.has(fold(one))) byName.set(fold(one), id);

  const read = (cell: WrittenCell<TieColumn>): Patch<Tie> | null => {
    const patch = patchOf(cell, vocabulary, byName);
    if (typeof patch !== 'string') return patch;
    leftOut.push({ row: cell.row, column: cell.column, text: cell.text, fault: patch });
    return null;
  };
  for (const cell of block.cells) {
    const patch = cell.id === null ? null : read(cell);
    if (patch) edits.push([cell.id as TieId, patch]);
  }
  const endOf = (name: string): ActorId => {
    const known = byName.get(fold(name));
    if (known !== undefined) return known;
    const actor = newActor(newId() as ActorId, name, typeOfName(name));
    newcomers.push(actor);
    byName.set(fold(name), actor.id);
    return actor.id;
  };
  for (const [row, cells] of newRows(block.cells)) {
    const [a = '', b = ''] = (['a', 'b'] as const).map((end) => cells.find(({ column }) => column === end)?.text);
    if (a === '' || b === '' || fold(a) === fold(b)) {
      leftOut.push({ row, text: cells.map(({ text }) => text).join(' '), fault: 'noEnd' });
      continue;
    }
    const said = cells.filter(({ column, text }) => column !== 'a' && column !== 'b' && text !== '');
    const patches = said.map((cell) => read(cell) ?? {});
    newTies.push(Object.assign({}, newTie(newId() as TieId, endOf(a), endOf(b)), ...patches) as Tie);
  }
  return { newcomers, newTies, edits, leftOut };
}

function patchOf(
  { column, text }: WrittenCell<TieColumn>,
  vocabulary: Vocabulary,
  byName: ReadonlyMap<string, ActorId>,
): Patch<Tie> | CellFault {
  switch (column) {
    case 'a':
    case 'b': {
      const end = byName.get(fold(text));
      return end === undefined ? 'unknownActor' : { [column]: end };
    }
    case 'nature': {
      const named = TIE_NATURES.find((one) => fold(vocabulary.tieNatures[one].name) === fold(text));
      return { nature: text === '' ? undefined : (named ?? valueOf('nature', text) ?? text) };
    }
    case 'formal': {
      if (text === '') return { formal: undefined };
      const said = (['formal', 'informal'] as const).find((one) => fold(vocabulary.formality[one]) === fold(text));
      const yesNo = said ? (said === 'formal' ? 'yes' : 'no') : valueOf('yesNo', text);
      return yesNo === undefined ? 'notUnderstood' : { formal: yesNo === 'yes' };
    }
    case 'certainty': {
      if (text === '') return { certainty: undefined };
      const named = CERTAINTIES.find((one) => fold(vocabulary.certainties[one]) === fold(text));
      const certainty = named ?? valueOf('certainty', text);
      return certainty === undefined ? 'notUnderstood' : { certainty };
    }
    case 'level': {
      if (text === '') return { level: undefined };
      const level = LEVELS.find((one) => /^\d+/.exec(text)?.[0] === String(one));
      return level === undefined ? 'notUnderstood' : { level };
    }
    case 'since':
    case 'until': {
      const day = readDay(text);
      return text !== '' && day === undefined ? 'notUnderstood' : { [column]: day };
    }
  }
}
