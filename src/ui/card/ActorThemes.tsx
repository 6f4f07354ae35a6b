import { useShallow } from 'zustand/react/shallow';
import type { ActorId, ThemeId } from '../../domain/brand';
import { tagActor, untagActor } from '../../domain/commands';
import { AddButton } from '../parts/AddButton';
import { Chips } from '../parts/Chips';
import fields from '../parts/fields.module.css';
import { matching } from '../parts/matching';
import { Suggest } from '../parts/Suggest';
import { useAdder } from '../parts/useAdder';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';

const OFFERED = 8;
const NONE: readonly ThemeId[] = [];

/** The themes of an actor, with a field to add one: known or new, in the group's own words. */
export function ActorThemes({ id, labelHidden }: { readonly id: ActorId; readonly labelHidden?: boolean }) {
  const { card } = useMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const ids = useApp((state) => state.document.actors.get(id)?.themes ?? NONE);
  const labels = useApp(useShallow((state) => ids.map((theme) => state.document.themes.get(theme)?.label ?? theme)));
  const adder = useAdder('themes');
  const nameOf = () => store.getState().document.actors.get(id)?.name;

  const find = (typed: string) => {
    const others = [...store.getState().document.themes.values()].filter((theme) => !ids.includes(theme.id));
    return matching(others, (theme) => theme.label, typed, OFFERED).map((theme) => ({
      id: theme.id,
      text: theme.label,
    }));
  };
  const add = (theme: ThemeId, label: string) =>
    store.getState().execute(tagActor, { id, theme: { id: theme, label } }, nameOf());
  return (
    <div>
      {labelHidden ? null : <span className={fields.label}>{card.actor.fields.themes}</span>}
      <Chips
        label={card.actor.fields.themes}
        chips={ids.map((theme, index) => ({ id: theme, text: labels[index] ?? theme }))}
        readOnly={readOnly}
        removeLabel={card.remove}
        onRemove={(theme) => store.getState().execute(untagActor, { id, theme: theme as ThemeId }, nameOf())}
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
            onCreate={(label) => add(newId() as ThemeId, label)}
            onPick={(theme) =>
              add(theme as ThemeId, store.getState().document.themes.get(theme as ThemeId)?.label ?? '')
            }
          />
        ) : readOnly ? undefined : (
          <AddButton text={card.add} label={card.actor.addTheme} onPress={adder.start} />
        )}
      </Chips>
    </div>
  );
}
