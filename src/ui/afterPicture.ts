import { PAINTED } from '../canvas/markPainted';

/** Gives up waiting after this many milliseconds, so that a picture that fails or is slow does not block the rest. */
const AT_LATEST = 6000;

/**
 * Resolves once a picture has been painted on this page, and at once from then on. Loads that the first picture does not need wait for it,
 * so that a slow connection or computer shows the map first.
 */
export function pictureShown(): Promise<void> {
  if (performance.getEntriesByName(PAINTED).length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      watching.disconnect();
      resolve();
    };
    const watching = new PerformanceObserver((marks) => marks.getEntriesByName(PAINTED).length > 0 && done());
    const timer = setTimeout(done, AT_LATEST);
    watching.observe({ type: 'mark', buffered: true });
  });
}

/** Wraps a load so that it starts only after the first picture. */
export function afterPicture<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return () => pictureShown().then(load);
}
