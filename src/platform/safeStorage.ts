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

/** What outlives the window. */
export const deviceTexts = safeStorage(() => localStorage);
/** What goes with the tab. */
export const tabTexts = safeStorage(() => sessionStorage);

/** What a call of the browser gives; `null` when it throws. For the browser's own code alone: it would hide a bug of ours. */
export function safely<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
