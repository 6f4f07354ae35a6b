import type { ThemeId } from '../brand';
import { byCodeUnits } from '../folding';
import type { MapDocument } from '../mapDocument';

export function themesByLabel(themes: MapDocument['themes'], ids: Iterable<ThemeId>): ThemeId[] {
  const label = (id: ThemeId) => themes.get(id)?.label ?? id;
  return [...new Set(ids)].sort((a, b) => byCodeUnits(label(a), label(b)) || byCodeUnits(a, b));
}
