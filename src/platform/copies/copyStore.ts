/**
 * Texts by name, stored outside the journal's database. A text is passed in pieces that have no meaning of their own and never split a
 * character: as one string, a very large map would block the page for half a second. Every call rejects when the store refuses.
 */
export interface CopyStore {
  names(): Promise<string[]>;
  read(name: string): Promise<readonly string[] | null>;
  /** Writes the whole text or nothing. */
  write(name: string, pieces: readonly string[]): Promise<void>;
  remove(name: string): Promise<void>;
}

/** For tests and browsers without private files: lasts as long as the page. */
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
