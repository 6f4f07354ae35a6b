import type { ActorId } from '../../domain/brand';
import { type MapDocument, officerOf } from '../../domain/mapDocument';

/**
 * The default introducer: the officer when among the common contacts (`via`) or when none of these is on the map, else the first of
 * them.
 */
export function madeByFor(document: MapDocument, via: readonly ActorId[] = []): ActorId | undefined {
  const officer = officerOf(document);
  if (officer !== undefined && via.includes(officer)) return officer;
  return via.find((id) => document.actors.has(id)) ?? officer;
}
