import { afterPicture } from '../ui/afterPicture';
import { withLaterWords } from '../ui/withLaterWords';
import type { Exporter } from './exportFiles';

export interface LaterExporter {
  /** Loads it at once, for requests made before the first picture. */
  readonly whole: () => Promise<Exporter>;
  readonly services: Exporter['services'];
}

/**
 * Loads the code that writes files. The first picture does not need it; it is requested right after, so that it is available offline too.
 */
export function exportLater(create: (make: typeof Exporter) => Exporter): LaterExporter {
  let made: Promise<Exporter> | undefined;
  const load = withLaterWords(() => import('./exportFiles'));
  const whole = () => {
    made ??= load().then(({ Exporter }) => create(Exporter));
    // The load may have failed for lack of a connection: the next request tries again.
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
  afterPicture(whole)().catch(() => undefined);
  const asked = async () => (await whole()).services;
  return {
    whole,
    services: {
      saveFile: async () => (await asked()).saveFile(),
      saveStartingPoint: async () => (await asked()).saveStartingPoint(),
      exportAs: async (...what) => (await asked()).exportAs(...what),
      leaving: async (...what) => (await asked()).leaving(...what),
      exportPicture: async (...what) => (await asked()).exportPicture(...what),
      exportTakeHome: async (...what) => (await asked()).exportTakeHome(...what),
      exportStory: async (...what) => (await asked()).exportStory(...what),
      sendMap: async (...what) => (await asked()).sendMap(...what),
      savePage: async (...what) => (await asked()).savePage(...what),
    },
  };
}
