/** The right to write a map, held by one window at a time. */
export interface Hold {
  release(): void;
}

/** Who may write, across windows and tabs of one browser. `onLost`: another window took it; nothing may be written any more. */
export interface MapLocks {
  /** Takes the lock if it is free, else `null` at once. */
  take(name: string, onLost: () => void): Promise<Hold | null>;
  /** Waits until the lock is free, and takes it. `onLost` comes first when it is gone by then. Returns how to stop waiting. */
  await(name: string, onTaken: (hold: Hold) => void, onLost: () => void): () => void;
  /** Takes the lock from whoever holds it. */
  seize(name: string, onLost: () => void): Promise<Hold>;
}
