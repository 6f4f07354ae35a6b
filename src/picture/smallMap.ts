/** Up to this many actors a map is laid out anew at each addition and removal, unless it is locked; above, nobody moves. */
export const SMALL_MAP = 42;
