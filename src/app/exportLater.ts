import { afterPicture } from '../ui/afterPicture';
import { withLaterWords } from '../ui/withLaterWords';
import type { Exporter } from './exportFiles';

export interface LaterExporter {
  /** Loaded at once for whoever asks before the first picture. */
  readonly whole: () => Promise<Exporter>;
  readonly services: Exporter['services'];
}

/**
 * What writes files. The first picture needs none of it; it is asked for then, so that it is there
 * without a connection too.
 */
export function exportLater(create: (make: typeof Exporter) => Exporter): LaterExporter {
  let made: Promise<Exporter> | undefined;
  const load = withLaterWords(() => import('./exportFiles'));
  const whole = () => {
    made ??= load().then(({ Exporter }) => create(Exporter));
    // Without a connection for a moment: whoever asks next tries again.
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
