/** Tables that tell of meetings or projects as well as of people. */
export const RECIPES = ['attendance', 'signInSheet', 'participations', 'pairs', 'twinned', 'posts'] as const;
export type Recipe = (typeof RECIPES)[number];
