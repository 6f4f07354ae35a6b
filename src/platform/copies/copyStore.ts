/** Texts by name, kept apart from the journal's database. Every call rejects when the store refuses. */
export interface CopyStore {
  names(): Promise<string[]>;
  read(name: string): Promise<string | null>;
  /** Whole or not at all. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** For tests, and where the browser has no private files: kept as long as the page. */
export function memoryCopyStore(texts = new Map<string, string>()): CopyStore {
  return {
    names: async () => [...texts.keys()],
    read: async (name) => texts.get(name) ?? null,
    write: async (name, text) => {
      texts.set(name, text);
    },
    remove: async (name) => {
      texts.delete(name);
    },
  };
}
