import type { ActorId, GroupId, TieId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { foldedKeys, foldedNames } from './foldedGroups';
import type { Look } from './look';
import { NOT_NARROWED } from './narrowing';

/** How much of a saved look is no longer on the map, by kind. `questions`: 1 when the selected finding is closed. */
export interface GoneFromLook {
  readonly actors: number;
  readonly ties: number;
  readonly themes: number;
  readonly groups: number;
  readonly questions: number;
}

/**
 * Counts what a look refers to that is no longer on the map. Findings are not known here, so `questions` is left to the caller.
 */
export function goneFromLook(look: Look, document: MapDocument): GoneFromLook {
  const { actors, ties, themes, groups } = document;
  const { from, outlined, pointed, grouping, folded = [], narrowing = NOT_NARROWED } = look;
  const named = new Set<ActorId>([...outlined, ...narrowing.networks]);
  if (from !== undefined) named.add(from);
  if (narrowing.around) named.add(narrowing.around.actor);
  if (pointed?.kind === 'actor' || pointed?.kind === 'chain') named.add(pointed.id as ActorId);
  if (grouping === 'network') for (const network of folded) named.add(network as ActorId);
  const foldedGroups = grouping === 'groups' ? (folded as readonly GroupId[]) : [];
  // Areas or families that no actor belongs to any more.
  const isByText = grouping === 'territory' || grouping === 'family';
  const areas = isByText ? folded.length - foldedNames(foldedKeys(look), grouping, document).length : 0;
  const missing = <Id>(ids: Iterable<Id>, table: ReadonlyMap<Id, unknown>) =>
    [...ids].filter((id) => !table.has(id)).length;
  return {
    actors: missing(named, actors),
    ties: pointed?.kind === 'tie' ? missing([pointed.id as TieId], ties) : 0,
    themes: missing(narrowing.themes, themes),
    groups: missing(new Set([...narrowing.groups, ...foldedGroups]), groups) + areas,
    questions: 0,
  };
}

export function isAnythingGone(gone: GoneFromLook): boolean {
  return Object.values(gone).some((count) => count > 0);
}
