/** The page asked to leave by itself: nobody pressed Escape. */
let isLeaving = false;

/** Not yet in the types of every browser, nor in every browser. */
interface Keyboard {
  readonly lock: (keys: readonly string[]) => Promise<void>;
  readonly unlock: () => void;
}

/**
 * Fills the screen with the page; a browser that refuses leaves it as it is. Where the browser lets a page have Escape, it
 * is ours then: the key means the same with and without full screen. Held down it still ends full screen, as browsers say.
 */
export function enterFullScreen(): void {
  if (document.fullscreenElement) return;
  // Nobody may have been there to hear that it was left before.
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
 * Where the browser keeps Escape for itself it only says that full screen ended: `back` is then what the key means. Gives
 * what ends listening. That it ended before anybody listened may be heard late, and ends nothing.
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
