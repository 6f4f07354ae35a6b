/** Meanings of "inside": chosen by the viewer, never stored with an actor. */
export const PERIMETER_LEVELS = ['territory', 'structure', 'group'] as const;
export type PerimeterLevel = (typeof PERIMETER_LEVELS)[number];
