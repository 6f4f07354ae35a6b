import { useShallow } from 'zustand/react/shallow';
import type { ThemeId } from '../../domain/brand';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { fold } from '../../domain/folding';
import { proposedThemes } from '../../domain/themes/proposedThemes';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { matching } from './matching';
import { Picks } from './Picks';

const OFFERED = 8;

interface ThemePicksProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly chosen: readonly ThemeId[];
  /** `alsoNew`: the typed theme, when the map has none of that name. */
  readonly onCommit: (themes: readonly ThemeId[], alsoNew?: AlsoNew) => void;
}

/** Themes of the map to choose, those that the field of work proposes, or a new one in the group's own words. */
export function ThemePicks({ chosen, onCommit, ...shown }: ThemePicksProps) {
  const { addTheme } = useMessages().card.actor;
  const store = useAppStore();
  const labels = useApp(useShallow(({ document }) => chosen.map((id) => document.themes.get(id)?.label ?? id)));
  const { newId } = useServices();
  const all = () => [...store.getState().document.themes.values()];
  const proposed = () => proposedThemes(store.getState().document);
  const find = (typed: string) => {
    const others: { readonly id: string; readonly label: string }[] = [
      ...all().filter((theme) => !chosen.includes(theme.id)),
      ...proposed(),
    ];
    return matching(others, ({ label }) => label, typed, OFFERED).map(({ id, label }) => ({ id, text: label }));
  };
  const create = (typed: string) => {
    const known = all().find((theme) => fold(theme.label) === fold(typed));
    if (known) return chosen.includes(known.id) ? undefined : onCommit([...chosen, known.id]);
    const theme = { id: newId() as ThemeId, label: typed };
    return onCommit([...chosen, theme.id], { themes: [theme] });
  };
  return (
    <Picks
      {...shown}
      chips={chosen.map((id, index) => ({ id, text: labels[index] ?? id }))}
      addLabel={addTheme}
      placeholder={addTheme}
      find={find}
      onRemove={(gone) => onCommit(chosen.filter((id) => id !== gone))}
      onCreate={create}
      onPick={(id) => {
        const label = proposed().find((one) => one.id === id)?.label;
        if (label === undefined) onCommit([...chosen, id as ThemeId]);
        else create(label);
      }}
    />
  );
}
