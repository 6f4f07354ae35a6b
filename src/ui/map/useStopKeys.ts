import { type KeyboardEvent, useRef } from 'react';
import type { StopMove } from '../../picture/nextStop';

/** What keys mean while the keyboard is in the picture. */
export interface StopKeys {
  readonly move: (move: StopMove) => void;
  /** The beginning of a name, as typed so far. */
  readonly typed: (text: string) => void;
  readonly choose: () => void;
  /** Joins those who are chosen, or leaves them. */
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

/** Letters that come sooner than this after one another are one name, in milliseconds. */
const ONE_NAME = 900;

/**
 * Letters write a name here, as in any list, so that the one-letter shortcuts of the desk wait until the keyboard leaves
 * the picture. One of them is kept, L for a tie, where a name is not being typed; names in L are reached by Shift+L.
 * `resting`: the keyboard came here with the pointer, and only moves so far: letters are shortcuts still.
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
      // The same letter again is the next of that letter, not a name with two.
      const text = isTyping && typing.current.text !== key ? typing.current.text + key : key;
      typing.current = { text, at: now };
      keys.typed(text);
    });
  };
}
