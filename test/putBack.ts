import { afterAll, vi } from 'vitest';

/** Unit files share a house: what one put in place of the browser's own, or of the clock, is not there for the next. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
