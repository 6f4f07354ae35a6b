import type { ThemeId } from '../brand';
import { defineCommand } from '../command';
import { withoutTheme } from '../withoutTheme';

/** Takes a theme off the map, and from all that had it; these stay. */
export const removeTheme = defineCommand('removeTheme', 'record', (document, { id }: { readonly id: ThemeId }) =>
  document.themes.has(id) ? withoutTheme(document, id, (themes) => themes.filter((one) => one !== id)) : document,
);
