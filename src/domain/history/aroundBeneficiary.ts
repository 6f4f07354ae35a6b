import { beneficiaryOf, type MapDocument } from '../mapDocument';
import { withoutCirclePlaces } from '../placement';

/**
 * Drops the places in Circles when the beneficiary changes, however that happens (chosen, given the role, merged). Kept, they
 * would leave the new centre out on a ring, and the circles around the old one. Actors placed by hand stay.
 */
export function aroundBeneficiary(before: MapDocument, after: MapDocument): MapDocument {
  const centre = beneficiaryOf(after);
  if (centre === undefined || centre === beneficiaryOf(before)) return after;
  const placements = withoutCirclePlaces(after.placements);
  return placements === after.placements ? after : { ...after, placements };
}
