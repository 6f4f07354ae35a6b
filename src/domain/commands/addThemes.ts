import { defineCommand } from '../command';
import { fold } from '../folding';
import { withRecord } from '../tables';
import type { Theme } from '../theme';

/** Puts themes on the map that nobody has yet: who could testify on them is then a question. One that is there, however spelt, is the same. */
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
