/** Within this many milliseconds all the same, however busy the page is. */
const AT_LATEST = 1500;

/** Runs `work` when the page has nothing else to do: the first picture does not wait for it. Returns how to call it off. */
export function whenQuiet(work: () => void): () => void {
  // Not in every browser that we run in.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, AT_LATEST);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(asked);
}
