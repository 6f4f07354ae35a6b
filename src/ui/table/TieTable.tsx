import { useEffect, useMemo, useState } from 'react';
import type { TieId } from '../../domain/brand';
import { removeTie } from '../../domain/commands';
import type { TieColumn } from '../../i18n/table/fr';
import { selectShownTables } from '../../store/selectors/selectShownTables';
import { selectTieCounts } from '../../store/selectors/selectTieCounts';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AddTieRow } from './AddTieRow';
import { Grid } from './Grid';
import { leftTieCells } from './leftCells';
import { TieCell } from './TieCell';
import { tieFieldNames } from './tieFieldNames';
import { tieRows } from './tieRows';
import { useTieWriting } from './useTieWriting';

const NONE: ReadonlyMap<string, string> = new Map();

function useLeftTexts(): ReadonlyMap<string, string> {
  const { drafts } = useServices();
  const mapId = useApp((state) => state.mapId);
  const [left, setLeft] = useState(NONE);
  useEffect(() => {
    const look = () => setLeft(new Map(drafts.places().map((place) => [place, drafts.read(place) ?? ''])));
    if (mapId !== null) look();
    return drafts.watch(look);
  }, [drafts, mapId]);
  return left;
}

const COLUMNS: readonly TieColumn[] = ['a', 'nature', 'b', 'formal', 'certainty', 'level', 'since', 'until'];

export function TieTable() {
  const { vocabulary, card } = useMessages();
  const { table: words, cooperation } = useLaterMessages();
  const store = useAppStore();
  const { actors, ties } = useApp(selectShownTables);
  const count = useApp((state) => selectTieCounts(state).ties);
  const selected = useApp(({ selection }) => (selection.kind === 'tie' ? selection.id : null));
  const readOnly = useApp((state) => state.readOnly);
  const rows = useMemo(() => tieRows({ actors, ties }, vocabulary), [actors, ties, vocabulary]);
  const write = useTieWriting();
  const columns = useMemo(() => COLUMNS.map((id) => ({ id, heading: words.tieColumns[id] })), [words]);
  const texts = useLeftTexts();
  const left = useMemo(() => {
    const problems = { actor: cooperation.actorUnpicked, day: card.dayUnread };
    const nameOf = (id: string) => {
      const tie = ties.get(id as TieId);
      return tie && [tie.a, tie.b].map((end) => actors.get(end)?.name ?? '').join(' – ');
    };
    return leftTieCells(texts, { fields: tieFieldNames(card, words), problems, nameOf });
  }, [texts, actors, ties, card, words, cooperation]);
  return (
    <Grid
      label={words.ties(count)}
      columns={columns}
      rows={rows}
      selected={selected}
      onSelect={(id) => store.getState().tieChosen(id as TieId)}
      left={left}
      onWrite={readOnly ? null : write}
      Editor={readOnly ? null : TieCell}
      Remover={readOnly ? null : TieRemover}
      adder={readOnly ? null : <AddTieRow />}
    />
  );
}

function TieRemover({ id }: { readonly id: string }) {
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const label = useApp(({ document }) => {
    const tie = document.ties.get(id as TieId);
    return tie ? `${document.actors.get(tie.a)?.name ?? ''} – ${document.actors.get(tie.b)?.name ?? ''}` : '';
  });
  return (
    <ConfirmButton
      iconOnly
      label={words.remove(label)}
      onConfirm={() => store.getState().execute(removeTie, { id: id as TieId }, label)}
    />
  );
}
