import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { isFinitePlacement, type Placement } from '../placement';
import { patched, withRecord } from '../tables';

export interface PlaceActor {
  readonly id: ActorId;
  readonly placement: Omit<Placement, 'id'>;
}

/** Puts an actor somewhere by hand: it stays there. A drag is one step. */
export const placeActor = defineCommand(
  'placeActor',
  'amend',
  (document, { id, placement }: PlaceActor) => {
    if (!document.actors.has(id) || !isFinitePlacement(placement)) return document;
    const before = document.placements.get(id) ?? { id };
    const next = patched(before, { ...placement, pinned: placement.pinned ?? true });
    return next === before ? document : withRecord(document, 'placements', id, next);
  },
  ({ id }) => id,
);
