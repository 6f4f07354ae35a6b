import type { ActorId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { isFinitePlacement, type Placement, withPlacements } from '../placement';
import { tableWith } from '../remembered/madeTable';
import { patched, withRecord } from '../tables';
import { defineCommand } from './command';

/** Rearranges a picture at the user's request, in one undo step. Pinned actors stay where they are. */
export const arrangeActors = defineCommand('arrangeActors', 'record', placed);

/** Saves places found by a layout, so that nothing moves at the next opening. Pinned actors stay where they are. */
export const keepPlacements = defineCommand('keepPlacements', 'quiet', placed);

function placed(document: MapDocument, { placements }: { readonly placements: readonly Placement[] }): MapDocument {
  const next = withPlacements(document.placements, placements, (id) => document.actors.has(id));
  return next === document.placements ? document : { ...document, placements: next };
}

interface PinActors {
  /** Current places, used for actors whose place is not saved yet. */
  readonly placements: readonly Omit<Placement, 'pinned'>[];
  readonly pinned: boolean;
}

/** Pins actors where they are whatever the layout does, or unpins them. */
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

/** Places an actor by hand, which pins it. A drag is one undo step. */
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
