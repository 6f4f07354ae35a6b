import { createContext, use, useCallback, useMemo, useState } from 'react';
import { ACTOR_TYPES } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { editActors, removeActor } from '../../domain/commands';
import type { ActorColumn } from '../../i18n/table/fr';
import { selectShownTables } from '../../store/selectors/selectShownTables';
import { ActorRoles } from '../card/ActorRoles';
import { ActorThemes } from '../card/ActorThemes';
import { useActorEdit } from '../card/useActorEdit';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { DraftsAboutProvider } from '../fields/useDraft';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AddActorRow } from './AddActorRow';
import { actorCellEdits } from './actorCells';
import { actorRows } from './actorRows';
import type { TableRow } from './arrangeRows';
import type { CellBlock } from './cellBlock';
import { Grid } from './Grid';
import type { CellEditorProps } from './GridRow';
import type { WrittenBlock } from './writtenBlock';

const COLUMNS: readonly ActorColumn[] = ['name', 'type', 'territory', 'roles', 'themes', 'ties'];

/** Called when the name of an actor was emptied: the old name stays, and a note says so. */
const OnEmptied = createContext<(id: ActorId) => void>(() => undefined);

export function ActorTable() {
  const { vocabulary } = useMessages();
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const { actors, ties } = useApp(selectShownTables);
  const themes = useApp((state) => state.document.themes);
  const selected = useApp(({ selection }) => (selection.kind === 'actor' ? selection.id : null));
  const readOnly = useApp((state) => state.readOnly);
  const rows = useMemo(
    () => actorRows({ actors, ties, themes }, words, vocabulary),
    [actors, ties, themes, words, vocabulary],
  );
  const chosen = useApp(({ selection }) => (selection.kind === 'several' ? selection.ids : null));
  const many = useMemo(() => chosen && new Set<string>(chosen), [chosen]);
  const write = useActorWriting(rows);
  const columns = useMemo(
    () => COLUMNS.map((id) => ({ id, heading: words.actorColumns[id], fixed: id === 'ties' })),
    [words],
  );
  // The note stays until some actor is changed.
  const [emptied, setEmptied] = useState<{ readonly id: ActorId; readonly of: typeof actors } | null>(null);
  const onEmptied = useCallback((id: ActorId) => setEmptied({ id, of: actors }), [actors]);
  const kept = emptied?.of === actors ? actors.get(emptied.id)?.name : undefined;
  return (
    <OnEmptied value={onEmptied}>
      <Grid
        label={words.actors(rows.length)}
        columns={columns}
        rows={rows}
        selected={selected}
        onSelect={(id) => store.getState().actorChosen(id as ActorId)}
        onSelectMany={(ids) => store.getState().actorsChosen(ids as ActorId[])}
        {...(many && { selectedMany: many })}
        onWrite={readOnly ? null : write}
        Editor={readOnly ? null : ActorCell}
        Remover={readOnly ? null : ActorRemover}
        note={kept === undefined ? '' : words.nameNeeded(kept)}
        adder={readOnly ? null : <AddActorRow />}
      />
    </OnEmptied>
  );
}

function ActorRemover({ id }: { readonly id: string }) {
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const name = useApp((state) => state.document.actors.get(id as ActorId)?.name ?? '');
  return (
    <ConfirmButton
      iconOnly
      label={words.remove(name)}
      onConfirm={() => store.getState().execute(removeActor, { id: id as ActorId }, name)}
    />
  );
}

function ActorCell({ id: rowId, column, onDone }: CellEditorProps<ActorColumn>) {
  const id = rowId as ActorId;
  const { vocabulary, card } = useMessages();
  const { table: words } = useLaterMessages();
  const actor = useApp((state) => state.document.actors.get(id));
  const edit = useActorEdit(id);
  const sayEmptied = use(OnEmptied);
  if (!actor || column === 'ties') return null;
  const label = words.edit(words.actorColumns[column], actor.name);
  if (column === 'roles') return <ActorRoles id={id} labelHidden />;
  if (column === 'themes') return <ActorThemes id={id} labelHidden />;
  if (column === 'type') {
    return (
      <EditableSelect
        inline
        labelHidden
        label={label}
        value={actor.type}
        options={ACTOR_TYPES.map((type) => [type, vocabulary.actorTypes[type].one] as const)}
        readOnly={false}
        onCommit={(type) => type && edit({ type })}
        onDone={onDone}
      />
    );
  }
  const keep = (text: string) => {
    if (column === 'territory') edit({ territory: text === '' ? undefined : text });
    else if (text === '') sayEmptied(id);
    else edit({ name: text });
  };
  return (
    <DraftsAboutProvider value={`actor ${id}`}>
      <EditableText
        bare
        labelHidden
        label={label}
        draftAs={card.actor.fields[column]}
        value={actor[column] ?? ''}
        readOnly={false}
        onCommit={keep}
        onDone={onDone}
      />
    </DraftsAboutProvider>
  );
}

function useActorWriting(rows: readonly TableRow<ActorColumn>[]) {
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
