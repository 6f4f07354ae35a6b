import type { ActorId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { isFinitePlacement, type Placement, withPlacements } from '../placement';
import { tableWith } from '../remembered/madeTable';
import { patched, withRecord } from '../tables';
import { defineCommand } from './command';

/** Arranges a picture anew because a person asked for it. Pinned actors stay where they are. One step to undo. */
export const arrangeActors = defineCommand('arrangeActors', 'record', placed);

/** Keeps where a layout put the actors, so that nothing moves at the next opening. Pinned actors stay where they are. */
export const keepPlacements = defineCommand('keepPlacements', 'quiet', placed);

function placed(document: MapDocument, { placements }: { readonly placements: readonly Placement[] }): MapDocument {
  const next = withPlacements(document.placements, placements, (id) => document.actors.has(id));
  return next === document.placements ? document : { ...document, placements: next };
}

interface PinActors {
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

interface PlaceActor {
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
