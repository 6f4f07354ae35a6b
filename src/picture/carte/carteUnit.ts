/** Room of an actor and its name on the Carte, in stored units: names are wide, and so are screens. */
export const UNIT = { x: 112, y: 74 } as const;
