import { later } from '../parts/later';

/** The questions, with their words: no map with somebody on it waits for them. */
export const { Shown: LaterAsk } = later(async () => (await import('./DeskAsk')).DeskAsk);
