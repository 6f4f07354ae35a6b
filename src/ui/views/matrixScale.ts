/** What a table of ties is written with, in CSS pixels. */
export interface MatrixScale {
  /** Sizes of the names, the largest first. */
  readonly sizes: readonly number[];
  /** Sides that a cell has at least where all of them are in sight, the one that is preferred first. */
  readonly leasts: readonly number[];
  /** Its sides at least where they are scrolled. */
  readonly scrolled: number;
  /** Its height at most. */
  readonly most: number;
  /** How often as wide as high a cell is where there is room for it. */
  readonly stretch: number;
  /** What stands beside a name: the colour of its group, and air. */
  readonly around: number;
}

/** At the desk cells are pressed: by a finger too where there is one. */
export function deskScale(isCoarse: boolean, hasGroups: boolean): MatrixScale {
  const sides = isCoarse ? { leasts: [44, 36], scrolled: 44 } : { leasts: [24], scrolled: 28 };
  return { ...sides, sizes: [16, 13], most: 60, stretch: 1, around: hasGroups ? 38 : 18 };
}

/** Parts of the size of a room's text: the names of a few actors are read from the last row as well. */
const ROOM_SIZES = [5 / 3, 3 / 2, 4 / 3, 7 / 6, 1];

/** In a room nobody presses: as large as all of it is in sight, and never smaller than its `text`. */
export function roomScale(text: number, hasGroups: boolean): MatrixScale {
  return {
    sizes: ROOM_SIZES.map((part) => Math.floor(text * part)),
    leasts: [text],
    scrolled: Math.max(28, Math.ceil(text * 1.17)),
    most: Math.ceil(text * 4.5),
    stretch: 2,
    around: hasGroups ? 40 : 18,
  };
}
