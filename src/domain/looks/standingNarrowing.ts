import type { MapDocument } from '../mapDocument';
import type { Narrowing } from './narrowing';

type Named = Pick<MapDocument, 'actors' | 'themes' | 'groups'>;

/** The narrowing without references to actors, networks, themes or groups that are no longer on the map. */
export function standingNarrowing(narrowing: Narrowing, { actors, themes, groups }: Named): Narrowing {
  const { around, ...lists } = narrowing;
  return {
    ...lists,
    networks: lists.networks.filter((id) => actors.has(id)),
    themes: lists.themes.filter((id) => themes.has(id)),
    groups: lists.groups.filter((id) => groups.has(id)),
    ...(around && actors.has(around.actor) ? { around } : {}),
  };
}
