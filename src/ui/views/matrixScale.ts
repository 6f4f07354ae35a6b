/** Sizes of a table of ties, in CSS pixels. */
export interface MatrixScale {
  /** Font sizes of the names, largest first. */
  readonly sizes: readonly number[];
  /** Smallest cell sides while the whole table fits, the preferred one first. */
  readonly leasts: readonly number[];
  /** Smallest cell side while the table scrolls. */
  readonly scrolled: number;
  readonly most: number;
  /** A cell may be this many times as wide as high. */
  readonly stretch: number;
  /** Space beside a name: the colour of its group, and a gap. */
  readonly around: number;
}

/** At the desk cells are pressed, by fingers too on a touch screen. */
export function deskScale(isCoarse: boolean, hasGroups: boolean): MatrixScale {
  const sides = isCoarse ? { leasts: [44, 36], scrolled: 44 } : { leasts: [24], scrolled: 28 };
  return { ...sides, sizes: [16, 13], most: 60, stretch: 1, around: hasGroups ? 38 : 18 };
}

/** Font sizes as multiples of the room's text: a few names can be read from the last row. */
const ROOM_SIZES = [5 / 3, 3 / 2, 4 / 3, 7 / 6, 1];

/** In a room nobody presses cells: as large as the whole table fits, and never smaller than `text`. */
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
