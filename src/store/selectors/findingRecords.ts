import type { MapDocument } from '../../domain/mapDocument';

/** The tables that findings depend on. Placements and private notes are not among them. */
export function findingRecords(document: MapDocument): readonly unknown[] {
  const { actors, ties, themes, actions, testimonies, offers, awareness, info } = document;
  return [actors, ties, themes, actions, testimonies, offers, awareness, info];
}
