import { keepsInBrowser } from './keepsInBrowser';

/** Small texts by name, as `localStorage` keeps them. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>;
export type WholeStorage = SmallStorage & Pick<Storage, 'length' | 'key' | 'removeItem'>;

/**
 * Storage that never throws. A browser may refuse its `localStorage`, have none, or fail at any call: then it is empty and keeps nothing.
 * Only browser code runs in here, so any error means just that: Firefox throws no `DOMException` when its file is damaged.
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

/** Texts that outlive the window; where nothing may be kept, they last as long as the page. */
export const deviceTexts = keepsInBrowser ? safeStorage(() => localStorage) : pageTexts();
/** Texts that last as long as the tab. */
export const tabTexts = keepsInBrowser ? safeStorage(() => sessionStorage) : pageTexts();

/** Lasts as long as the page. */
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

/** Result of a browser call; null when it throws. Only for the browser's own code: it would hide our bugs. */
export function safely<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
