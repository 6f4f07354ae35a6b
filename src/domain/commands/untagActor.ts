import type { ActorId, ThemeId } from '../brand';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

/** Takes a theme away from an actor; the theme stays on the map for the others. */
export const untagActor = defineCommand(
  'untagActor',
  'record',
  (document, { id, theme }: { readonly id: ActorId; readonly theme: ThemeId }) => {
    const actor = document.actors.get(id);
    if (!actor?.themes.includes(theme)) return document;
    return withRecord(document, 'actors', id, { ...actor, themes: actor.themes.filter((one) => one !== theme) });
  },
);
