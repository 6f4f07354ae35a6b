/**
 * Texts by name, kept apart from the journal's database. A text is handed over in pieces, which mean nothing and end within no letter:
 * whole, the one of a very large map would keep the page for half a second. Every call rejects when the store refuses.
 */
export interface CopyStore {
  names(): Promise<string[]>;
  read(name: string): Promise<readonly string[] | null>;
  /** Whole or not at all. */
  write(name: string, pieces: readonly string[]): Promise<void>;
  remove(name: string): Promise<void>;
}

/** For tests, and where the browser has no private files: kept as long as the page. */
export function memoryCopyStore(texts = new Map<string, string>()): CopyStore {
  return {
    names: async () => [...texts.keys()],
    read: async (name) => {
      const text = texts.get(name);
      return text === undefined ? null : [text];
    },
    write: async (name, pieces) => {
      texts.set(name, pieces.join(''));
    },
    remove: async (name) => {
      texts.delete(name);
    },
  };
}
