import type { MapDocument } from '../../domain/mapDocument';

/** The tables that findings are made from. Where actors are placed, and private notes, change none of them. */
export function findingRecords(document: MapDocument): readonly unknown[] {
  const { actors, ties, themes, actions, testimonies, offers, awareness, info } = document;
  return [actors, ties, themes, actions, testimonies, offers, awareness, info];
}
