import type { TieId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { withoutRecords, withRecord } from '../tables';
import type { Tie } from '../tie';
import { defineCommand } from './command';

/** Adds a tie between two actors of the map. Two actors may have several; a tie from an actor to itself is refused. */
export const connectActors = defineCommand('connectActors', 'record', (document, { tie }: { readonly tie: Tie }) =>
  addTie(document, tie),
);

/** The document with the tie, or the same one when an end is missing, the id is taken or both ends are one actor. */
export function addTie(document: MapDocument, tie: Tie): MapDocument {
  const { actors, ties } = document;
  if (tie.a === tie.b || !actors.has(tie.a) || !actors.has(tie.b) || ties.has(tie.id)) return document;
  return withRecord(document, 'ties', tie.id, tie);
}

/** Takes a tie off the map. */
export const removeTie = defineCommand('removeTie', 'record', (document, { id }: { readonly id: TieId }) =>
  withoutRecords(document, 'ties', [id]),
);
