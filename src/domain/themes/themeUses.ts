import type { ThemeId } from '../brand';
import type { MapDocument } from '../mapDocument';

export interface ThemeUses {
  readonly actors: number;
  readonly actions: number;
  readonly testimonies: number;
  readonly offers: number;
  readonly resources: number;
}

/** Uses of each theme of the map. Time O(records). */
export function themeUses(document: MapDocument): ReadonlyMap<ThemeId, ThemeUses> {
  const uses = new Map<ThemeId, { -readonly [Kind in keyof ThemeUses]: number }>();
  for (const id of document.themes.keys())
    uses.set(id, { actors: 0, actions: 0, testimonies: 0, offers: 0, resources: 0 });
  for (const kind of ['actors', 'actions', 'testimonies', 'offers', 'resources'] as const)
    for (const { themes } of document[kind].values())
      for (const theme of themes) {
        const known = uses.get(theme);
        if (known) known[kind]++;
      }
  return uses;
}
