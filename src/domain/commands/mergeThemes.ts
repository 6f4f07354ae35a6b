import type { ThemeId } from '../brand';
import { defineCommand } from '../command';
import { withoutTheme } from '../withoutTheme';

/** Two themes that are one: whoever had the one that goes has the one that stays, once. */
export const mergeThemes = defineCommand(
  'mergeThemes',
  'record',
  (document, { kept, gone }: { readonly kept: ThemeId; readonly gone: ThemeId }) => {
    if (kept === gone || !document.themes.has(kept) || !document.themes.has(gone)) return document;
    return withoutTheme(document, gone, (themes) => [...new Set(themes.map((id) => (id === gone ? kept : id)))]);
  },
);
