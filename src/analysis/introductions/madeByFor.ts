import type { ActorId } from '../../domain/brand';
import { type MapDocument, officerOf } from '../../domain/mapDocument';

/**
 * Through whom an introduction is made until somebody says otherwise: the officer who notes it, where nobody else was proposed or she is
 * one of them; else the first of those whom the two have in common (`via`), whom the proposal named.
 */
export function madeByFor(document: MapDocument, via: readonly ActorId[] = []): ActorId | undefined {
  const officer = officerOf(document);
  if (officer !== undefined && via.includes(officer)) return officer;
  return via.find((id) => document.actors.has(id)) ?? officer;
}
