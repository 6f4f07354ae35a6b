/**
 * Shares of filled cells, names or lines from which a column or a table is taken for a kind. One scale for all readers,
 * so that two that look at the same table agree; it is tuned on the tables under `test/formats/tables/fresh`.
 */

/** So few may be chance. */
export const FEW = 0.2;
/** Too many for chance, beside other kinds. */
export const SOME = 0.4;
export const HALF = 0.5;
/** More than half, with room for cells filled in an unusual way. */
export const MOST = 0.6;
export const NEARLY_ALL = 0.8;
/** All but slips of the pen. */
export const ALL_BUT_SLIPS = 0.95;
