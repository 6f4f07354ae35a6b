import type { ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { pairKey } from '../../domain/pairKey';
import type { Placement, Point } from '../../domain/placement';
import type { ActorPair } from './actorPair';
import type { MapComparison } from './compareMaps';

/** An actor only on the earlier map: its place there, and its contacts that are still on the later map. */
interface GoneActor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly at: Point | undefined;
  readonly contacts: readonly ActorId[];
}

/** A comparison as marks on a picture of the later map, by later ids; those gone keep their own ids. */
export interface ChangesToDraw {
  readonly newActors: readonly ActorId[];
  readonly changedActors: readonly ActorId[];
  readonly goneActors: readonly GoneActor[];
  readonly newTies: readonly ActorPair[];
  readonly changedTies: readonly ActorPair[];
  readonly goneTies: readonly ActorPair[];
}

export interface DrawnFor {
  readonly picture: Exclude<keyof Placement, 'id' | 'pinned'>;
  /** True to leave out what was said in confidence. */
  readonly isPublic: boolean;
  readonly isNamed: boolean;
}

/** The part of a comparison to draw for a given audience. Time O(records). */
export function changesToDraw(comparison: MapComparison, { picture, isPublic, isNamed }: DrawnFor): ChangesToDraw {
  const { document: before } = comparison.before;
  const { actors, ties, laterIds, changed, publicChanged } = comparison;
  const on = (id: ActorId) => laterIds.get(id) ?? id;
  const seenIn = (document: MapDocument) => {
    const seen = isPublic ? openPairs(document) : null;
    return (pair: ActorPair) => seen === null || seen.has(pairKey(...pair));
  };
  const isSeen = seenIn(comparison.after.document);
  const goneTies = ties.gone.filter(seenIn(before));
  const said = isPublic ? publicChanged : changed;
  return {
    newActors: actors.new,
    changedActors: said.actors,
    goneActors: actors.gone.flatMap((id) => {
      const actor = before.actors.get(id);
      if (!actor) return [];
      const contacts = goneTies.flatMap(([a, b]) => (a === id ? [on(b)] : b === id ? [on(a)] : []));
      const at = before.placements.get(id)?.[picture];
      return [{ id, type: actor.type, name: isNamed ? actor.name : '', at, contacts }];
    }),
    newTies: ties.new.filter(isSeen),
    changedTies: [...said.ties, ...ties.becameFormal.filter(isSeen)],
    goneTies: goneTies.map(([a, b]) => [on(a), on(b)] as const),
  };
}

/** Actors and ties to highlight, including actors who lost a tie. */
export function changesLit({ newActors, changedActors, goneActors, newTies, changedTies, goneTies }: ChangesToDraw) {
  const ties = [...newTies, ...changedTies];
  const gone = new Set(goneActors.map(({ id }) => id));
  const ends = [...ties, ...goneTies].flat().filter((id) => !gone.has(id));
  return { actors: new Set([...newActors, ...changedActors, ...ends]), ties };
}

/** Keys of pairs with at least one tie that is not confidential. */
function openPairs({ ties }: MapDocument): Set<string> {
  return new Set([...ties.values()].flatMap(({ a, b, confidential }) => (confidential ? [] : [pairKey(a, b)])));
}
