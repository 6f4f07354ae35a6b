import type { MapDocument } from '../../src/domain/mapDocument';
import type { ComparedSide } from '../../src/store/compareSlice';

/** A side of a comparison that was read from a file. */
export function readSide(name: string, document: MapDocument): ComparedSide {
  return { state: { kind: 'file', id: name, name }, content: { step: 'read', document, defaultsTaken: 0 } };
}
