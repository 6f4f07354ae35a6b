/** Build mode that puts the whole app into one file. */
const ONE_FILE = 'onefile';

/**
 * True when anything may be stored in this browser, or sent to its other windows by name. Decided here only, before any store is touched;
 * every store checks it first. Pages opened from a disk share one storage and hear each other's channels, so any such page could read the
 * maps; the single file therefore keeps nothing wherever it is opened.
 */
export const keepsInBrowser = mayKeep(import.meta.env.MODE, globalThis.location?.protocol);

/** `protocol` is that of the page; `undefined` where there is no page, as in tests on Node. */
export function mayKeep(mode: string, protocol: string | undefined): boolean {
  if (mode === ONE_FILE) return false;
  return protocol === undefined || protocol === 'https:' || protocol === 'http:';
}
