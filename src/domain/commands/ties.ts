import type { TieId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { pairKey } from '../pairKey';
import { withoutRecords, withRecord } from '../tables';
import type { Tie } from '../tie';
import { defineCommand } from './command';

/** Adds a tie between two actors of the map. Two actors may have several; a tie from an actor to itself is refused. */
export const connectActors = defineCommand('connectActors', 'record', (document, { tie }: { readonly tie: Tie }) =>
  addTie(document, tie),
);

/** Returns the document with the tie; the same document when an end is missing, the id is taken or both ends are one actor. */
export function addTie(document: MapDocument, tie: Tie): MapDocument {
  const { actors, ties } = document;
  if (tie.a === tie.b || !actors.has(tie.a) || !actors.has(tie.b) || ties.has(tie.id)) return document;
  return withRecord(document, 'ties', tie.id, tie);
}

/**
 * Adds several ties in one step. Skips a pair with any recorded tie, even absent or past, so that an answer for many at once
 * overrides nothing recorded about two. Confidential ties do not count: otherwise a room unaware of them would see that
 * somebody is left out.
 */
export const connectAll = defineCommand(
  'connectAll',
  'record',
  (document, { ties }: { readonly ties: readonly Tie[] }) => {
    const open = [...document.ties.values()].filter(({ confidential }) => !confidential);
    const known = new Set(open.map(({ a, b }) => pairKey(a, b)));
    return ties.filter(({ a, b }) => !known.has(pairKey(a, b))).reduce(addTie, document);
  },
);

export const removeTie = defineCommand('removeTie', 'record', (document, { id }: { readonly id: TieId }) =>
  withoutRecords(document, 'ties', [id]),
);
