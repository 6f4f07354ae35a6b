import { pictureShown } from './afterPicture';

/** Within this many milliseconds all the same, however busy the page is. */
const AT_LATEST = 1500;

/**
 * Runs `work` once a picture has been painted and the page has nothing else to do: what answers to keys is there soon, and no drawing
 * waits for it. Returns how to call it off.
 */
export function whenQuiet(work: () => void): () => void {
  let callOff = () => {};
  let isCalledOff = false;
  void pictureShown().then(() => {
    if (!isCalledOff) callOff = whenIdle(work);
  });
  return () => {
    isCalledOff = true;
    callOff();
  };
}

function whenIdle(work: () => void): () => void {
  // Not in every browser that we run in.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, AT_LATEST);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(asked);
}
