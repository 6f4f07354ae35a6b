import { later } from '../parts/later';

/** The questions with their words, loaded later: a map that has actors need not wait for them. */
export const { Shown: LaterAsk } = later(async () => (await import('./DeskAsk')).DeskAsk);
