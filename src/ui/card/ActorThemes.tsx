import type { ActorId, ThemeId } from '../../domain/brand';
import { tagActor, untagActor } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { ThemePicks } from '../fields/ThemePicks';
import { useApp, useAppStore, useMessages } from '../useApp';

const NONE: readonly ThemeId[] = [];

export function ActorThemes({ id, labelHidden }: { readonly id: ActorId; readonly labelHidden?: boolean }) {
  const { themes: label } = useMessages().card.actor.fields;
  const store = useAppStore();
  const ids = useApp((state) => state.document.actors.get(id)?.themes ?? NONE);
  const change = (next: readonly ThemeId[], alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const name = document.actors.get(id)?.name;
    for (const gone of ids) if (!next.includes(gone)) execute(untagActor, { id, theme: gone }, name);
    for (const added of next) {
      const theme = alsoNew?.themes?.[0] ?? document.themes.get(added);
      if (theme && !ids.includes(added)) execute(tagActor, { id, theme }, name);
    }
  };
  return <ThemePicks label={label} labelHidden={labelHidden} chosen={ids} onCommit={change} />;
}
