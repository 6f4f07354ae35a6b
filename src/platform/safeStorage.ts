import { keepsInBrowser } from './keepsInBrowser';

/** Small texts by name, as `localStorage` keeps them. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>;
/** The same, with what is needed to take texts away. */
export type WholeStorage = SmallStorage & Pick<Storage, 'length' | 'key' | 'removeItem'>;

/**
 * A browser may refuse its `localStorage`, have none, or fail at each call: then nothing is there, and nothing is kept. Only the browser's own
 * code runs in here, so that whatever it throws means that: Firefox throws no `DOMException` when its file is damaged.
 */
export function safeStorage(storage: () => (SmallStorage & Partial<WholeStorage>) | null | undefined): WholeStorage {
  return {
    get length() {
      return safely(() => storage()?.length) ?? 0;
    },
    key: (index) => safely(() => storage()?.key?.(index)) ?? null,
    getItem: (key) => safely(() => storage()?.getItem(key)) ?? null,
    setItem: (key, text) => {
      safely(() => storage()?.setItem(key, text));
    },
    removeItem: (key) => {
      safely(() => storage()?.removeItem?.(key));
    },
  };
}

/** What outlives the window; where nothing may be kept, it goes with the page. */
export const deviceTexts = keepsInBrowser ? safeStorage(() => localStorage) : pageTexts();
/** What goes with the tab. */
export const tabTexts = keepsInBrowser ? safeStorage(() => sessionStorage) : pageTexts();

/** Kept as long as the page. */
function pageTexts(): WholeStorage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** What a call of the browser gives; `null` when it throws. For the browser's own code alone: it would hide a bug of ours. */
export function safely<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
