import { beneficiaryOf, type MapDocument } from '../mapDocument';
import { withoutCirclePlaces } from '../placement';

/**
 * Around another beneficiary, however they came to be it (chosen, given the role, made one with somebody), places in Circles are found
 * anew: kept, they would leave who is in the middle out on a ring, and the circles around the one before. Who was put by hand stays.
 */
export function aroundBeneficiary(before: MapDocument, after: MapDocument): MapDocument {
  const centre = beneficiaryOf(after);
  if (centre === undefined || centre === beneficiaryOf(before)) return after;
  const placements = withoutCirclePlaces(after.placements);
  return placements === after.placements ? after : { ...after, placements };
}
