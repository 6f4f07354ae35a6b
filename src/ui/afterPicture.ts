import { PAINTED } from '../canvas/markPainted';

/** Within this many milliseconds all the same: a picture that fails, or is long in coming, keeps nobody from the rest. */
const AT_LATEST = 6000;

/**
 * Settles once a picture has been painted on this page: at once from then on. What the first one does not need waits for it, so that a
 * slow connection or computer shows the map first.
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

/** The same load, begun no sooner than that. */
export function afterPicture<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return () => pictureShown().then(load);
}
