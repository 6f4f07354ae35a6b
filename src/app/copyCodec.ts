import type { nativeParts } from '../formats/native/write';
import { QUICK_TEXT } from '../platform/copies/copyKeeper';
import type { CopyCodec } from '../platform/copies/mapCopies';
import { nextTask } from '../platform/nextTask';

/** The native file format as codec of second copies: another code path than the journal's. */
export interface LaterCodec extends CopyCodec {
  /** Loads the writer before the first copy: a copy taken while the page is left has no time for that. */
  readonly prepare: () => Promise<void>;
}

/** Loaded lazily: its code is not part of every start. */
export function copyCodec(): LaterCodec {
  let partsOf: typeof nativeParts | null = null;
  const load = async () => {
    const module = await import('../formats/native/write').catch(() => null);
    partsOf = module?.nativeParts ?? null;
    return partsOf;
  };
  return {
    prepare: async () => void (await load()),
    write: async (document) => {
      const parts = (partsOf ?? (await load()))?.(document);
      if (!parts) return null;
      const written: string[] = [];
      let atOnce = 0;
      for (const part of parts) {
        const text = part();
        written.push(text);
        atOnce += text.length;
        // A small map is written without a pause: the page may be about to close.
        if (atOnce <= QUICK_TEXT) continue;
        await nextTask();
        atOnce = 0;
      }
      return written;
    },
    read: async (text) => {
      const { readNative } = await import('../formats/native/read');
      const result = readNative({ name: 'copy.maillon.json', bytes: new TextEncoder().encode(text) });
      return result.outcome === 'error' ? null : result.document;
    },
  };
}
