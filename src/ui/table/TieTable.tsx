import { useCallback, useMemo } from 'react';
import type { TieId } from '../../domain/brand';
import { removeTie } from '../../domain/commands';
import type { TieColumn } from '../../i18n/table/messages';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AddTieRow } from './AddTieRow';
import { Grid } from './Grid';
import { TieCell } from './TieCell';
import { tieRows } from './tieRows';

const COLUMNS: readonly TieColumn[] = ['a', 'nature', 'b', 'formal', 'certainty', 'level'];

/** The ties of the map, one a row. */
export function TieTable() {
  const { table: words, vocabulary, card } = useMessages();
  const store = useAppStore();
  const actors = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  const selected = useApp(({ selection }) => (selection.kind === 'tie' ? selection.id : null));
  const readOnly = useApp((state) => state.readOnly);
  const rows = useMemo(() => tieRows({ actors, ties }, vocabulary), [actors, ties, vocabulary]);
  const editor = useCallback(
    (id: string, column: TieColumn, onDone: () => void) =>
      readOnly ? null : <TieCell id={id as TieId} column={column} onDone={onDone} />,
    [readOnly],
  );
  const labelOf = (id: string) => {
    const tie = ties.get(id as TieId);
    return tie ? `${actors.get(tie.a)?.name ?? ''} – ${actors.get(tie.b)?.name ?? ''}` : '';
  };
  return (
    <Grid
      label={words.ties(rows.length)}
      columns={COLUMNS.map((id) => ({ id, heading: words.tieColumns[id] }))}
      rows={rows}
      selected={selected}
      onSelect={(id) => store.getState().tieChosen(id as TieId)}
      editor={editor}
      remover={
        readOnly
          ? null
          : (id) => (
              <ConfirmButton
                iconOnly
                label={words.remove(labelOf(id))}
                confirm={card.confirmRemove}
                cancel={card.cancel}
                onConfirm={() => store.getState().execute(removeTie, { id: id as TieId }, labelOf(id))}
              />
            )
      }
      adder={readOnly ? null : <AddTieRow />}
    />
  );
}
