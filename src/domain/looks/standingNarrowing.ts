import type { MapDocument } from '../mapDocument';
import type { Narrowing } from './narrowing';

type Named = Pick<MapDocument, 'actors' | 'themes' | 'groups'>;

/** A narrowing without what it names and the map no longer has: an actor, a network, a theme, a group. */
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
