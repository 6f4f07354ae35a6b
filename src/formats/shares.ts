/**
 * Shares from which a column or a table is taken for what its filled cells, names or lines are. One scale for all readers, so that two
 * that look at the same table agree; the tables under `test/formats/tables/fresh` say what it has to get right.
 */

/** What so few are may be there by chance. */
export const FEW = 0.2;
/** Too many for chance, beside others. */
export const SOME = 0.4;
export const HALF = 0.5;
/** More than half, with room for cells that somebody filled in their own way. */
export const MOST = 0.6;
export const NEARLY_ALL = 0.8;
/** All but what was written twice by mistake. */
export const ALL_BUT_SLIPS = 0.95;
