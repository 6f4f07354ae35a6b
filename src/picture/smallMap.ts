/** Up to this many actors a map is laid out anew at each addition and removal, unless it is locked; above, nobody moves. */
export const SMALL_MAP = 42;
/** What a small map takes up on the Carte, however many it is of: half of its width and height, in stored units. */
export const SMALL_CARTE = { x: 400, y: 260 } as const;
/** So few would be at the edges of a picture that fits them: they stand in the middle of that box. */
export const FEWEST = 3;
/** From so many on a small map fills its picture; fewer are gathered in its middle, each with the room that one of so many has. */
const FILLING = 10;

/** Share of the width and height of a picture that so many take up on the Carte. */
export function shareFilled(count: number): number {
  return Math.min(1, Math.sqrt(count / FILLING));
}
