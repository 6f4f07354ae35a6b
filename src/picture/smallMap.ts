/** Up to this many actors, a map is laid out anew at each addition and removal, unless it is locked; larger maps never move. */
export const SMALL_MAP = 42;
/** Size of a small map on the Carte, whatever its number of actors: half the width and height, in stored units. */
export const SMALL_CARTE = { x: 400, y: 260 } as const;
/** Up to this many stay in the middle of that box, instead of at its edges. */
export const FEWEST = 3;
/** From this number on a small map fills its picture; smaller maps are gathered in the middle, with as much room for each actor. */
const FILLING = 10;

/** Share of the width and height of the Carte used for this many actors. */
export function shareFilled(count: number): number {
  return Math.min(1, Math.sqrt(count / FILLING));
}
