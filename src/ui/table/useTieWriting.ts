import { useCallback } from 'react';
import { editTies } from '../../domain/commands';
import type { TieColumn } from '../../i18n/table/fr';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import type { CellBlock } from './cellBlock';
import { tieCellEdits } from './tieCells';
import type { WrittenBlock } from './writtenBlock';

export function useTieWriting() {
  const store = useAppStore();
  const { vocabulary } = useMessages();
  const { table } = useLaterMessages();
  const { newId } = useServices();
  return useCallback(
    (block: CellBlock<TieColumn>): WrittenBlock<TieColumn> => {
      const { document, execute } = store.getState();
      const { newcomers, newTies, edits, leftOut } = tieCellEdits(block, { document, vocabulary, newId });
      execute(editTies, { newcomers, newTies, edits }, table.cells(block.cells.length));
      const inNew = block.cells.filter(({ id, text }) => id === null && text !== '').length;
      const leftOutNew = leftOut.filter(({ fault }) => fault === 'noEnd').length;
      return {
        cells: edits.length + (newTies.length > 0 ? Math.max(0, inNew - leftOutNew) : 0),
        rows: newTies.length,
        leftOut,
      };
    },
    [store, vocabulary, table, newId],
  );
}
