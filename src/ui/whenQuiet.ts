import { pictureShown } from './afterPicture';

/** Runs after this many milliseconds at the latest, however busy the page is. */
const AT_LATEST = 1500;

/**
 * Runs `work` once a picture has been painted and the page is idle, soon enough for what answers to keys, without delaying any drawing.
 * Returns the function that cancels it.
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
  // Not every supported browser has it.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, AT_LATEST);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(asked);
}
