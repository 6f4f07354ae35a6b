import type { ThemeId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords } from '../tables';

interface Themed {
  readonly themes: readonly ThemeId[];
}

/**
 * The document without a theme; `change` returns the new theme list of each record that had it. Saved looks skip missing themes
 * by themselves.
 */
export function withoutTheme(
  document: MapDocument,
  id: ThemeId,
  change: (themes: readonly ThemeId[]) => readonly ThemeId[],
): MapDocument {
  const changed = <Id, One extends Themed>(table: ReadonlyMap<Id, One>): ReadonlyMap<Id, One> => {
    const changes = [...table].filter(([, { themes }]) => themes.includes(id));
    return changes.length === 0
      ? table
      : tableWith(
          table,
          changes.map(([key, one]) => [key, { ...one, themes: change(one.themes) }]),
        );
  };
  return {
    ...withoutRecords(document, 'themes', [id]),
    actors: changed(document.actors),
    actions: changed(document.actions),
    testimonies: changed(document.testimonies),
    offers: changed(document.offers),
    resources: changed(document.resources),
  };
}
