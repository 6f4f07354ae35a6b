import type { nativeSteps } from '../formats/native/write';
import type { CopyCodec } from '../platform/copies/mapCopies';
import { inPieces } from '../platform/inPieces';

/** The native file as the codec of second copies: another path than the journal's. */
export interface LaterCodec extends CopyCodec {
  /** Loads what writes, ahead of the first copy: one that is taken as the page is left has no time for that. */
  readonly prepare: () => Promise<void>;
}

/** Its code is not among what every start waits for. */
export function copyCodec(): LaterCodec {
  let steps: typeof nativeSteps | null = null;
  const load = async () => {
    const module = await import('../formats/native/write').catch(() => null);
    steps = module?.nativeSteps ?? null;
    return steps;
  };
  return {
    prepare: async () => void (await load()),
    write: async (document) => {
      const written = (steps ?? (await load()))?.(document);
      return written ? inPieces(written) : null;
    },
    read: async (text) => {
      const { readNative } = await import('../formats/native/read');
      const result = readNative({ name: 'copy.maillon.json', bytes: new TextEncoder().encode(text) });
      return result.outcome === 'error' ? null : result.document;
    },
  };
}
