/** Small texts by name, as `localStorage` keeps them. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A browser may refuse its `localStorage`, even to be looked at: then nothing is there, and nothing is kept. */
export function safeStorage(storage: () => SmallStorage): SmallStorage {
  return {
    getItem: (key) => safely(() => storage().getItem(key)),
    setItem: (key, text) => {
      safely(() => storage().setItem(key, text));
    },
  };
}

function safely<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
