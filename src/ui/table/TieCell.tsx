import type { ActorId, TieId } from '../../domain/brand';
import { describeTie, moveTie } from '../../domain/commands';
import type { Patch } from '../../domain/tables';
import { CERTAINTIES, TIE_NATURES, type Tie } from '../../domain/tie';
import type { TieColumn } from '../../i18n/table/messages';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
import { Suggest } from '../parts/Suggest';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { CellEditorProps } from './GridRow';
import { useActorSearch } from './useActorSearch';

const LEVELS = [1, 2, 3, 4] as const;

/** The editor of one cell of a tie: an actor to find for its ends, a choice for the rest. */
export function TieCell({ id: rowId, column, onDone }: CellEditorProps<TieColumn>) {
  const id = rowId as TieId;
  const { vocabulary, card } = useMessages();
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const find = useActorSearch();
  const tie = useApp((state) => state.document.ties.get(id));
  const a = useApp(({ document }) => (tie && document.actors.get(tie.a)?.name) ?? '');
  const b = useApp(({ document }) => (tie && document.actors.get(tie.b)?.name) ?? '');
  if (!tie) return null;
  const name = `${a} – ${b}`;
  const label = words.edit(words.tieColumns[column], name);
  if (column === 'a' || column === 'b') {
    const pick = (actor: string) => {
      store.getState().execute(moveTie, { id, a: tie.a, b: tie.b, [column]: actor as ActorId }, name);
      onDone();
    };
    return (
      <Suggest
        label={label}
        labelHidden
        picked={column === 'a' ? a : b}
        find={find}
        noMatch={card.noMatch}
        onPick={pick}
        onDone={onDone}
      />
    );
  }
  if (column === 'since' || column === 'until') {
    return (
      <EditableDay
        bare
        labelHidden
        label={label}
        value={tie[column]}
        readOnly={false}
        onCommit={(day) => store.getState().execute(describeTie, { id, patch: { [column]: day } }, name)}
        onDone={onDone}
      />
    );
  }
  const { value, options, emptyLabel } = choiceOf(tie);
  return (
    <EditableSelect
      inline
      labelHidden
      label={label}
      value={value}
      options={options}
      {...(emptyLabel !== undefined && { emptyLabel })}
      readOnly={false}
      onCommit={(chosen) => store.getState().execute(describeTie, { id, patch: patchOf(chosen) }, name)}
      onDone={onDone}
    />
  );

  function choiceOf(said: Tie) {
    switch (column) {
      case 'certainty':
        return {
          value: said.certainty,
          options: CERTAINTIES.map((one) => [one, vocabulary.certainties[one]] as const),
        };
      case 'formal':
        return {
          value: said.formal === undefined ? undefined : said.formal ? 'formal' : 'informal',
          options: (['formal', 'informal'] as const).map((one) => [one, vocabulary.formality[one]] as const),
          emptyLabel: words.unsaid,
        };
      case 'level':
        return {
          value: said.level === undefined ? undefined : String(said.level),
          options: LEVELS.map((one) => [String(one), card.tie.levelOption(one, vocabulary.levels[one])] as const),
          emptyLabel: words.unsaid,
        };
      default:
        return {
          value: said.nature,
          options: TIE_NATURES.map((one) => [one, vocabulary.tieNatures[one].name] as const),
          emptyLabel: words.unsaid,
        };
    }
  }

  function patchOf(chosen: string | undefined): Patch<Tie> {
    if (column === 'formal') return { formal: chosen === undefined ? undefined : chosen === 'formal' };
    if (column === 'level') return { level: LEVELS.find((one) => String(one) === chosen) };
    if (column === 'nature') return { nature: chosen };
    const certainty = CERTAINTIES.find((one) => one === chosen);
    return certainty ? { certainty } : {};
  }
}
