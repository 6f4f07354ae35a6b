import type { ActorId, TieId } from '../../domain/brand';
import { describeTie, moveTie } from '../../domain/commands';
import { type AlsoNew, withAlsoNew } from '../../domain/commands/alsoNew';
import type { Patch } from '../../domain/tables';
import { CERTAINTIES, TIE_NATURES, type Tie } from '../../domain/tie';
import type { TieColumn } from '../../i18n/table/fr';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { DraftsAboutProvider } from '../fields/useDraft';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { CellEditorProps } from './GridRow';
import { tieFieldNames } from './tieFieldNames';

const LEVELS = [1, 2, 3, 4] as const;

/** The editor of one cell of a tie: a search field for its ends, a choice for the rest. A text that it cannot keep stays in the cell. */
export function TieCell({ id: rowId, column, onDone }: CellEditorProps<TieColumn>) {
  const id = rowId as TieId;
  const { card } = useMessages();
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const tie = useApp((state) => state.document.ties.get(id));
  const a = useApp(({ document }) => (tie && document.actors.get(tie.a)?.name) ?? '');
  const b = useApp(({ document }) => (tie && document.actors.get(tie.b)?.name) ?? '');
  const { value, options, emptyLabel } = useChoiceOf(tie, column);
  if (!tie) return null;
  const name = `${a} – ${b}`;
  const label = words.edit(words.tieColumns[column], name);
  if (column === 'a' || column === 'b') return <EndCell tie={tie} end={column} label={label} onDone={onDone} />;
  if (column === 'since' || column === 'until') {
    return (
      <DraftsAboutProvider value={`tie ${id}`}>
        <EditableDay
          bare
          labelHidden
          label={label}
          draftAs={tieFieldNames(card, words)[column]}
          value={tie[column]}
          readOnly={false}
          onCommit={(day) => store.getState().execute(describeTie, { id, patch: { [column]: day } }, name)}
          onDone={onDone}
        />
      </DraftsAboutProvider>
    );
  }
  return (
    <EditableSelect
      inline
      labelHidden
      label={label}
      value={value}
      options={options}
      {...(emptyLabel !== undefined && { emptyLabel })}
      readOnly={false}
      onCommit={(chosen) => store.getState().execute(describeTie, { id, patch: patchOf(column, chosen) }, name)}
      onDone={onDone}
    />
  );
}

interface EndCellProps {
  readonly tie: Tie;
  readonly end: 'a' | 'b';
  readonly label: string;
  readonly onDone: () => void;
}

function EndCell({ tie, end, label, onDone }: EndCellProps) {
  const { card } = useMessages();
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const { id } = tie;
  const move = (actor: ActorId, alsoNew?: AlsoNew) => {
    const ends = { a: tie.a, b: tie.b, [end]: actor };
    const { actors } = withAlsoNew(store.getState().document, alsoNew);
    const names = [ends.a, ends.b].map((one) => actors.get(one)?.name ?? '');
    store.getState().execute(moveTie, { id, ...ends, ...(alsoNew && { alsoNew }) }, names.join(' – '));
    onDone();
  };
  return (
    <DraftsAboutProvider value={`tie ${id}`}>
      <EditableActor
        bare
        label={label}
        draftAs={tieFieldNames(card, words)[end]}
        value={tie[end]}
        except={[end === 'a' ? tie.b : tie.a]}
        readOnly={false}
        onCommit={move}
        onDone={onDone}
      />
    </DraftsAboutProvider>
  );
}

function useChoiceOf(said: Tie | undefined, column: TieColumn) {
  const { vocabulary, card } = useMessages();
  const { table: words } = useLaterMessages();
  switch (column) {
    case 'certainty':
      return {
        value: said?.certainty,
        options: CERTAINTIES.map((one) => [one, vocabulary.certainties[one]] as const),
        emptyLabel: words.unsaid,
      };
    case 'formal':
      return {
        value: said?.formal === undefined ? undefined : said?.formal ? 'formal' : 'informal',
        options: (['formal', 'informal'] as const).map((one) => [one, vocabulary.formality[one]] as const),
        emptyLabel: words.unsaid,
      };
    case 'level':
      return {
        value: said?.level === undefined ? undefined : String(said?.level),
        options: LEVELS.map((one) => [String(one), card.tie.levelOption(one, vocabulary.levels[one])] as const),
        emptyLabel: words.unsaid,
      };
    default:
      return {
        value: said?.nature,
        options: TIE_NATURES.map((one) => [one, vocabulary.tieNatures[one].name] as const),
        emptyLabel: words.unsaid,
      };
  }
}

function patchOf(column: TieColumn, chosen: string | undefined): Patch<Tie> {
  if (column === 'formal') return { formal: chosen === undefined ? undefined : chosen === 'formal' };
  if (column === 'level') return { level: LEVELS.find((one) => String(one) === chosen) };
  if (column === 'nature') return { nature: chosen };
  return { certainty: CERTAINTIES.find((one) => one === chosen) };
}
