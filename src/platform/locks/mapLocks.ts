/** The right to write a map, held by one window at a time. */
export interface Hold {
  release(): void;
}

/** Locks across the windows and tabs of one browser. `onLost`: another window took the lock, and nothing may be written any more. */
export interface MapLocks {
  /** Takes the lock if it is free, else returns null at once. */
  take(name: string, onLost: () => void): Promise<Hold | null>;
  /**
   * Waits until the lock is free, and takes it. When it is already lost by then, `onLost` is called first. Returns a function that stops
   * waiting.
   */
  await(name: string, onTaken: (hold: Hold) => void, onLost: () => void): () => void;
  /** Takes the lock from its current holder. */
  seize(name: string, onLost: () => void): Promise<Hold>;
}
