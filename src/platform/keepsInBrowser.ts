/** Mode of the build that puts all of the app into one file. */
const ONE_FILE = 'onefile';

/**
 * Whether anything may be kept in this browser, or said to its other windows by name. Decided here and nowhere else, before any store is
 * touched: whatever touches one asks here first. Pages opened from a disk share one storage and hear each other's channels, so that any
 * page that somebody was sent could read the maps; and the single file keeps nothing wherever it is opened.
 */
export const keepsInBrowser = mayKeep(import.meta.env.MODE, globalThis.location?.protocol);

/** `protocol` is the page's; `undefined` where there is no page, as in tests on Node. */
export function mayKeep(mode: string, protocol: string | undefined): boolean {
  if (mode === ONE_FILE) return false;
  return protocol === undefined || protocol === 'https:' || protocol === 'http:';
}
