/** Whatever is kept under a key, as `localStorage` and `sessionStorage` do. */
export type SweptStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

/** Which keys are ours; what is in `kept` is written anew by whoever keeps it. */
export interface OurKeys {
  readonly prefix: string;
  readonly kept: string;
}

/** Keys of ours that are about what is erased, by the key or the text under it: drafts, mostly. */
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

/** Takes away whatever of ours in a small storage is about what is erased. Gives how many. */
export function sweepStorage(storage: SweptStorage, ours: OurKeys, isAbout: (text: string) => boolean): number {
  const found = keysAbout(storage, ours, isAbout);
  for (const key of found) storage.removeItem(key);
  return found.length;
}
