/** Whatever is kept under a key, as `localStorage` and `sessionStorage` do. */
export type SweptStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

/**
 * Takes away whatever of ours in a small storage is about what is erased, by its key or its text: drafts, mostly. What is in
 * `kept` is written anew by whoever keeps it. Gives how many.
 */
export function sweepStorage(
  storage: SweptStorage,
  { prefix, kept }: { readonly prefix: string; readonly kept: string },
  isAbout: (text: string) => boolean,
): number {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  const found = keys.filter(
    (key): key is string =>
      key !== null && key.startsWith(prefix) && key !== kept && isAbout(`${key} ${storage.getItem(key) ?? ''}`),
  );
  for (const key of found) storage.removeItem(key);
  return found.length;
}
