/** True when the page itself ended full screen, not Escape. */
let isLeaving = false;

/** Missing from the DOM types, and from some browsers. */
interface Keyboard {
  readonly lock: (keys: readonly string[]) => Promise<void>;
  readonly unlock: () => void;
}

/**
 * Makes the page full screen; if the browser refuses, nothing changes. Where the browser allows it, Escape is locked, so that the key means
 * the same with and without full screen. Held down it still ends full screen, as browsers announce.
 */
export function enterFullScreen(): void {
  if (document.fullscreenElement) return;
  // Nobody may have listened when full screen last ended.
  isLeaving = false;
  void document.documentElement
    .requestFullscreen?.()
    .then(() => keyboard()?.lock(['Escape']))
    .catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (!document.fullscreenElement) return;
  isLeaving = true;
  keyboard()?.unlock();
  void document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else enterFullScreen();
}

/**
 * Calls `back` when Escape ended full screen: browsers that keep Escape only report that it ended. Returns the function that stops
 * listening. An end from before the listening may be reported late, and is ignored.
 */
export function onEscaped(back: () => void): () => void {
  let wasFull = document.fullscreenElement !== null;
  const changed = () => {
    const isOver = document.fullscreenElement === null && wasFull;
    wasFull = document.fullscreenElement !== null;
    if (!isOver) return;
    if (!isLeaving) back();
    isLeaving = false;
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

function keyboard(): Keyboard | undefined {
  return 'keyboard' in navigator ? (navigator.keyboard as Keyboard) : undefined;
}
