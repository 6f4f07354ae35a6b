import { type KeyboardEvent, useRef } from 'react';
import type { StopMove } from '../../picture/nextStop';

export interface StopKeys {
  readonly move: (move: StopMove) => void;
  readonly typed: (text: string) => void;
  readonly choose: () => void;
  /** Adds the stop to the selected actors, or removes it. */
  readonly join: () => void;
  readonly toggle: () => void;
  readonly tie: () => void;
  readonly remove: () => void;
  readonly menu: () => void;
}

const MOVES: Readonly<Record<string, StopMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'out',
  ArrowDown: 'in',
  Home: 'first',
  End: 'last',
  PageUp: 'tenBefore',
  PageDown: 'tenAfter',
};

/** Letters typed within this many milliseconds of each other form one name. */
const ONE_NAME = 900;

/**
 * Handles keys in the picture. Letters spell a name here, as in any list, so one-letter shortcuts of the desk wait until the keyboard
 * leaves the picture. Exception: L draws a tie when no name is being typed; names in L are reached by Shift+L. `resting`: the pointer
 * brought the keyboard here, so that until it moves letters are still shortcuts.
 */
export function useStopKeys(keys: StopKeys, resting: () => boolean): (event: KeyboardEvent) => void {
  const typing = useRef({ text: '', at: Number.NEGATIVE_INFINITY });
  return (event) => {
    const { key, shiftKey } = event;
    const move = MOVES[key];
    const now = event.timeStamp;
    const isTyping = now - typing.current.at < ONE_NAME;
    const run = (answer: () => void): void => {
      event.preventDefault();
      answer();
    };
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return run(keys.menu);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move) return run(() => keys.move(move));
    if (resting()) return;
    if (key === 'Enter' && shiftKey) return run(keys.join);
    if (key === 'Enter') return run(keys.choose);
    if (key === ' ' && !isTyping) return run(keys.toggle);
    if (key === 'Delete') return run(keys.remove);
    if (key.toLowerCase() === 'l' && !shiftKey && !isTyping) return run(keys.tie);
    if (!/^[\p{L}\p{N} '’.-]$/u.test(key) || (!isTyping && !/^[\p{L}\p{N}]$/u.test(key))) return;
    run(() => {
      // The same letter again means the next name with that letter, not a name with it twice.
      const text = isTyping && typing.current.text !== key ? typing.current.text + key : key;
      typing.current = { text, at: now };
      keys.typed(text);
    });
  };
}
