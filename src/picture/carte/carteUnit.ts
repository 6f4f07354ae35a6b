/** Room of an actor and its name on the Carte, in stored units; wider than high, like names and screens. */
export const UNIT = { x: 112, y: 74 } as const;
