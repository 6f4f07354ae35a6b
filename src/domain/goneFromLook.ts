import type { ActorId, TieId } from './brand';
import type { Look } from './look';
import type { MapDocument } from './mapDocument';
import { NOT_NARROWED } from './narrowing';

/** How much of a kept look the map no longer has, by kind. `questions`: the one that was pointed at is closed. */
export interface GoneFromLook {
  readonly actors: number;
  readonly ties: number;
  readonly themes: number;
  readonly groups: number;
  readonly questions: number;
}

/** What a look names and the map no longer has; whether a question is still open is not known here: it counts as there. */
export function goneFromLook(look: Look, { actors, ties, themes, groups }: MapDocument): GoneFromLook {
  const { from, outlined, pointed, narrowing = NOT_NARROWED } = look;
  const named = new Set<ActorId>([...outlined, ...narrowing.networks]);
  if (from !== undefined) named.add(from);
  if (narrowing.around) named.add(narrowing.around.actor);
  if (pointed?.kind === 'actor' || pointed?.kind === 'chain') named.add(pointed.id as ActorId);
  const missing = <Id>(ids: Iterable<Id>, table: ReadonlyMap<Id, unknown>) =>
    [...ids].filter((id) => !table.has(id)).length;
  return {
    actors: missing(named, actors),
    ties: pointed?.kind === 'tie' ? missing([pointed.id as TieId], ties) : 0,
    themes: missing(narrowing.themes, themes),
    groups: missing(narrowing.groups, groups),
    questions: 0,
  };
}

export function isAnythingGone(gone: GoneFromLook): boolean {
  return Object.values(gone).some((count) => count > 0);
}
