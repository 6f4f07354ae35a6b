import type { ThemeId } from '../brand';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

/** Renames a theme everywhere at once. */
export const renameTheme = defineCommand(
  'renameTheme',
  'amend',
  (document, { id, label }: { readonly id: ThemeId; readonly label: string }) => {
    const theme = document.themes.get(id);
    if (!theme || label.trim() === '' || theme.label === label) return document;
    return withRecord(document, 'themes', id, { ...theme, label });
  },
  ({ id }) => id,
);
