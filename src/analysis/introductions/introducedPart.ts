import type { TieId } from '../../domain/brand';
import { emptyDocument, type MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';

const EMPTY = emptyDocument('');

/**
 * The part of a map that introductions depend on, besides its graph: of all ties, only memberships and those known not
 * to exist. Unchanged tables stay the same objects. Time O(1), or O(ties) after an edit of ties.
 */
export function introducedPart({ actors, ties, themes, offers, introductions, rulings }: MapDocument): MapDocument {
  const { memberOf, absent } = tiesByKind(ties);
  return { ...EMPTY, actors, ties: tableOf(memberOf, absent), themes, offers, introductions, rulings };
}

const tableOf = rememberedFor(
  (...lists: readonly [readonly Tie[], readonly Tie[]]): ReadonlyMap<TieId, Tie> =>
    new Map(lists.flat().map((tie) => [tie.id, tie])),
);
