import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import type { Placement } from '../placement';
import { tableWith } from '../remembered/madeTable';

export interface PinActors {
  /** Where each is, as far as it is not kept yet. */
  readonly placements: readonly Omit<Placement, 'pinned'>[];
  readonly pinned: boolean;
}

/** Has actors stay where they are whatever is laid out, or lets layouts place them again. */
export const pinActors = defineCommand('pinActors', 'record', (document, { placements, pinned }: PinActors) => {
  const changes = placements.flatMap((place): (readonly [ActorId, Placement])[] => {
    const before = document.placements.get(place.id);
    if (!document.actors.has(place.id) || (before?.pinned ?? false) === pinned) return [];
    return [[place.id, { ...place, ...before, pinned }]];
  });
  return changes.length === 0 ? document : { ...document, placements: tableWith(document.placements, changes) };
});
