/** What "inside" means: chosen when looking, never stored with an actor. */
export const PERIMETER_LEVELS = ['territory', 'structure', 'group'] as const;
export type PerimeterLevel = (typeof PERIMETER_LEVELS)[number];
