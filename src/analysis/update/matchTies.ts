import type { TieId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { turnedTie } from '../../domain/merging/tieSameness';
import { pairKey } from '../../domain/pairKey';
import type { Tie } from '../../domain/tie';
import { pairInTurn } from './pairInTurn';

/**
 * Ties of a file → ties of the map: by id and ends, then, between the same two actors, one to one by content, so that reading a
 * file twice adds nothing. `isOwn`: written by hand on the map, so a different tie of the file between the two is another tie. Time
 * O(ties).
 */
export function matchTies(
  told: ReadonlyMap<TieId, Tie>,
  open: ReadonlyMap<TieId, Tie>,
  isOwn: (id: TieId) => boolean,
): Map<TieId, TieId> {
  const ofPair = (text: (tie: Tie) => readonly unknown[] | undefined) => (tie: Tie) => {
    const said = text(tie);
    return said && JSON.stringify([pairKey(tie.a, tie.b), ...said]);
  };
  return pairInTurn(
    told,
    open,
    [
      ofPair(({ reference }) => (reference?.trim() ? ['id', reference.trim()] : undefined)),
      ofPair((tie) => [...sayingOf(tie), voiceOf(tie), tie.level]),
      ofPair((tie) => [...sayingOf(tie), voiceOf(tie)]),
      ofPair(sayingOf),
      ofPair((tie) => (isRead(tie) ? undefined : [natureOf(tie)])),
      ofPair((tie) => (isRead(tie) || isOwn(tie.id) ? undefined : [])),
    ],
    (one, other) => pairKey(one.a, one.b) === pairKey(other.a, other.b),
  );
}

/** Turns a tie so that its ends are in the same order as in `like`, a tie of the same two. */
export function turnedLike(tie: Tie, like: Tie): Tie {
  return tie.a === like.a ? tie : turnedTie(tie);
}

function sayingOf(tie: Tie): readonly unknown[] {
  const from =
    isRead(tie) || tie.direction === 'forward' ? tie.a : tie.direction === 'backward' ? tie.b : tie.direction;
  return [natureOf(tie), from, tie.certainty === 'absent'];
}

function natureOf({ nature = '' }: Tie): string {
  return fold(nature);
}

function voiceOf({ saidBy = '' }: Tie): string {
  return fold(saidBy);
}

/** True for natures with a direction: turned, the tie says something else. */
function isRead({ nature }: Tie): boolean {
  return nature === 'worksFor' || nature === 'memberOf';
}
