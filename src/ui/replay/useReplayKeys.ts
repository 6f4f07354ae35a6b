import { useEffect } from 'react';
import type { AppStore } from '../../store/appStore';
import { isTextField } from '../fields/useTypingGuard';
import { prefersStill } from './prefersStill';
import { stepReplay, togglePlaying } from './useReplaying';

/** Stops moved by each key. Presentation clickers send page keys. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Space plays, arrows step. Fields and lists keep their keys, and buttons their Space. `others`: handles all other keys. */
export function useReplayKeys(desk: AppStore, others?: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTextField(target)) return;
      if (!others?.(event) && !isDone(desk, key, target)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [desk, others]);
}

function isDone(desk: AppStore, key: string, target: EventTarget | null): boolean {
  const by = STEPS.get(key);
  if (by !== undefined) return stepReplay(desk, by);
  const isPressed = target instanceof HTMLElement && target.closest('button, summary, a') !== null;
  if (key !== ' ' || isPressed) return false;
  if (prefersStill()) return stepReplay(desk, 1);
  togglePlaying(desk);
  return true;
}
