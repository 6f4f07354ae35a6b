import { useCallback } from 'react';
import { editActors } from '../../domain/commands';
import type { ActorColumn } from '../../i18n/table/messages';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import { actorCellEdits } from './actorCells';
import type { TableRow } from './arrangeRows';
import type { CellBlock } from './cellBlock';
import type { WrittenBlock } from './writtenBlock';

/** Writes cells of the table of actors, in one step. */
export function useActorWriting(rows: readonly TableRow<ActorColumn>[]) {
  const store = useAppStore();
  const { vocabulary } = useMessages();
  const { table } = useLaterMessages();
  const { newId } = useServices();
  return useCallback(
    (block: CellBlock<ActorColumn>): WrittenBlock<ActorColumn> => {
      const { document, execute } = store.getState();
      const shown = (id: string, column: ActorColumn) => rows.find((row) => row.id === id)?.texts[column];
      const { newcomers, edits, leftOut } = actorCellEdits(block, { document, vocabulary, newId, shown });
      execute(editActors, { newcomers, edits }, table.cells(block.cells.length));
      return { cells: edits.length + newcomers.length, rows: newcomers.length, leftOut };
    },
    [store, vocabulary, table, newId, rows],
  );
}
