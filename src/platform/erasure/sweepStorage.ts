/** Key-value storage such as `localStorage` and `sessionStorage`. */
export type SweptStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

/** Which keys are ours. The text under `kept` is excluded: its owner rewrites it. */
export interface OurKeys {
  readonly prefix: string;
  readonly kept: string;
}

/** Our keys that concern what is erased, by the key or its text: drafts, mostly. */
export function keysAbout(
  storage: SweptStorage,
  { prefix, kept }: OurKeys,
  isAbout: (text: string) => boolean,
): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter(
    (key): key is string =>
      key !== null && key.startsWith(prefix) && key !== kept && isAbout(`${key} ${storage.getItem(key) ?? ''}`),
  );
}

/** Removes our texts that concern what is erased. Returns how many. */
export function sweepStorage(storage: SweptStorage, ours: OurKeys, isAbout: (text: string) => boolean): number {
  const found = keysAbout(storage, ours, isAbout);
  for (const key of found) storage.removeItem(key);
  return found.length;
}
