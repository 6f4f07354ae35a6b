import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { fold } from '../folding';
import { withRecord } from '../tables';
import type { Theme } from '../theme';

/** Adds a theme to an actor; a theme already on the map, however spelt, is the same theme. */
export const tagActor = defineCommand(
  'tagActor',
  'record',
  (document, { id, theme }: { readonly id: ActorId; readonly theme: Theme }) => {
    const actor = document.actors.get(id);
    const label = theme.label.trim();
    if (!actor || label === '') return document;
    const folded = fold(label);
    const known = [...document.themes.values()].find((one) => fold(one.label) === folded);
    const chosen = known ?? { ...theme, label };
    if (actor.themes.includes(chosen.id)) return document;
    const next = known ? document : withRecord(document, 'themes', chosen.id, chosen);
    return withRecord(next, 'actors', id, { ...actor, themes: [...actor.themes, chosen.id] });
  },
);
