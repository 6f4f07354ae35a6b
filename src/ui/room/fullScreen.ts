/** The page asked to leave by itself: it is no Escape. */
let isLeaving = false;

/** Fills the screen with the page; a browser that refuses leaves it as it is. */
export function enterFullScreen(): void {
  if (!document.fullscreenElement) void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (!document.fullscreenElement) return;
  isLeaving = true;
  void document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else enterFullScreen();
}

/**
 * In full screen the browser keeps Escape for itself and only says that full screen ended: `back` is then what the key
 * means. Gives what ends listening.
 */
export function onEscaped(back: () => void): () => void {
  const changed = () => {
    if (document.fullscreenElement) return;
    if (!isLeaving) back();
    isLeaving = false;
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
