import type { ThemeId } from '../brand';
import { defineCommand } from '../command';
import { fold } from '../folding';
import { withRecord } from '../tables';

/** Renames a theme everywhere at once. A name that another theme has, however spelt, is refused: `mergeThemes` makes two one. */
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
