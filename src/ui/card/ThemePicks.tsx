import { useShallow } from 'zustand/react/shallow';
import type { AlsoNew } from '../../domain/alsoNew';
import type { ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { AddButton } from '../parts/AddButton';
import { Chips } from '../parts/Chips';
import { matching } from '../parts/matching';
import { Suggest } from '../parts/Suggest';
import { useAdder } from '../parts/useAdder';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';

const OFFERED = 8;

/** Some of the themes of the map, or a new one, in the group's own words. */
export function ThemePicks({
  label,
  chosen,
  readOnly,
  onCommit,
}: {
  readonly label: string;
  readonly chosen: readonly ThemeId[];
  readonly readOnly: boolean;
  /** `alsoNew`: the theme that was typed, when the map has none of that name. */
  readonly onCommit: (themes: readonly ThemeId[], alsoNew?: AlsoNew) => void;
}) {
  const { card } = useMessages();
  const store = useAppStore();
  const labels = useApp(useShallow(({ document }) => chosen.map((id) => document.themes.get(id)?.label ?? id)));
  const { newId } = useServices();
  const adder = useAdder(label);
  const find = (typed: string) => {
    const others = [...store.getState().document.themes.values()].filter((theme) => !chosen.includes(theme.id));
    return matching(others, (theme) => theme.label, typed, OFFERED).map((theme) => ({
      id: theme.id,
      text: theme.label,
    }));
  };
  const create = (typed: string) => {
    const known = [...store.getState().document.themes.values()].find((theme) => fold(theme.label) === fold(typed));
    if (known) return chosen.includes(known.id) ? undefined : onCommit([...chosen, known.id]);
    const theme = { id: newId() as ThemeId, label: typed };
    return onCommit([...chosen, theme.id], { themes: [theme] });
  };
  return (
    <Chips
      label={label}
      chips={chosen.map((id, index) => ({ id, text: labels[index] ?? id }))}
      readOnly={readOnly}
      removeLabel={card.remove}
      onRemove={(gone) => onCommit(chosen.filter((id) => id !== gone))}
    >
      {adder.open ? (
        <Suggest
          label={card.actor.addTheme}
          labelHidden
          {...adder.alone}
          unpicked={card.notAdded}
          placeholder={card.actor.addTheme}
          noMatch={card.noMatch}
          find={find}
          createLabel={card.addNamed}
          onCreate={create}
          onPick={(id) => onCommit([...chosen, id as ThemeId])}
        />
      ) : readOnly ? undefined : (
        <AddButton text={card.add} label={card.actor.addTheme} onPress={adder.start} />
      )}
    </Chips>
  );
}
