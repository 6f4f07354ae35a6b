import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';

/** Themes of the field of work that are not on the map, however spelt. Their ids are their indices in the field's list. */
export function proposedThemes({
  themes,
  info,
}: Pick<MapDocument, 'themes' | 'info'>): readonly { readonly id: string; readonly label: string }[] {
  const known = new Set([...themes.values()].map(({ label }) => fold(label)));
  return (info.field?.themes ?? []).flatMap((label, index) =>
    label.trim() === '' || known.has(fold(label)) ? [] : [{ id: `field ${index}`, label }],
  );
}
