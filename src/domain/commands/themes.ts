import type { ActorId, ThemeId } from '../brand';
import { fold } from '../folding';
import { withRecord } from '../tables';
import type { Theme } from '../themes/theme';
import { withoutTheme } from '../themes/withoutTheme';
import { defineCommand } from './command';

/**
 * Adds themes that no actor has yet, so that the map asks who could testify on them. A theme already there, however spelt, is
 * the same.
 */
export const addThemes = defineCommand(
  'addThemes',
  'record',
  (document, { themes }: { readonly themes: readonly Theme[] }) => {
    const known = new Set([...document.themes.values()].map(({ label }) => fold(label)));
    let next = document;
    for (const { id, label: typed } of themes) {
      const label = typed.trim();
      if (label === '' || known.has(fold(label))) continue;
      known.add(fold(label));
      next = withRecord(next, 'themes', id, { id, label });
    }
    return next;
  },
);

/** Merges two themes: everything with `gone` gets `kept`, once. */
export const mergeThemes = defineCommand(
  'mergeThemes',
  'record',
  (document, { kept, gone }: { readonly kept: ThemeId; readonly gone: ThemeId }) => {
    if (kept === gone || !document.themes.has(kept) || !document.themes.has(gone)) return document;
    return withoutTheme(document, gone, (themes) => [...new Set(themes.map((id) => (id === gone ? kept : id)))]);
  },
);

/** Removes a theme from the map and from every record that had it; those records stay. */
export const removeTheme = defineCommand('removeTheme', 'record', (document, { id }: { readonly id: ThemeId }) =>
  document.themes.has(id) ? withoutTheme(document, id, (themes) => themes.filter((one) => one !== id)) : document,
);

/** Renames a theme everywhere. Refuses the name of another theme, however spelt: `mergeThemes` is for that. */
export const renameTheme = defineCommand(
  'renameTheme',
  'amend',
  (document, { id, label }: { readonly id: ThemeId; readonly label: string }) => {
    const theme = document.themes.get(id);
    if (!theme || label.trim() === '' || theme.label === label) return document;
    const folded = fold(label);
    if ([...document.themes.values()].some((one) => one.id !== id && fold(one.label) === folded)) return document;
    return withRecord(document, 'themes', id, { ...theme, label });
  },
  ({ id }) => id,
);

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

/** Removes a theme from an actor; the theme stays on the map for the others. */
export const untagActor = defineCommand(
  'untagActor',
  'record',
  (document, { id, theme }: { readonly id: ActorId; readonly theme: ThemeId }) => {
    const actor = document.actors.get(id);
    if (!actor?.themes.includes(theme)) return document;
    return withRecord(document, 'actors', id, { ...actor, themes: actor.themes.filter((one) => one !== theme) });
  },
);
