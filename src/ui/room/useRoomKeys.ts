import { useLayoutEffect } from 'react';
import { useTypingGuard } from '../fields/useTypingGuard';
import { commandOfKey, type RoomCommand } from './roomCommands';

export interface RoomKeys {
  readonly run: (command: RoomCommand) => void;
  readonly isBlank: () => boolean;
  /** True while the guide covers the picture: keys must not change a room that nobody sees. */
  readonly isReading: () => boolean;
  readonly unblank: () => void;
  readonly add: () => void;
  readonly ask: () => void;
  readonly help: () => void;
  readonly fullScreen: () => void;
  /** Escape: first closes what lies over the picture, then leaves the room. */
  readonly back: () => void;
  readonly leave: () => void;
}

/** Keys of the room. Text fields keep their keys; buttons keep Space and Enter. While the screen is blank any key brings it back. */
export function useRoomKeys(keys: RoomKeys): void {
  const isStillTyping = useTypingGuard();
  // In a layout effect, so that a key pressed as soon as the room is visible is not lost.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || event.defaultPrevented || isTyping(event.target)) return;
      if (isStillTyping(event) || keys.isReading()) return;
      const run = meaning(event, keys);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [keys, isStillTyping]);
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Tab']);

const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

function meaning(event: KeyboardEvent, keys: RoomKeys): (() => void) | undefined {
  const { key, target } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'F11') return keys.fullScreen;
  if (keys.isBlank()) return ctrl || MODIFIERS.has(key) ? undefined : keys.unblank;
  if (target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter')) return undefined;
  // An element that scrolls keeps its scrolling keys.
  if (SCROLLING.has(key) && target instanceof HTMLElement && target.hasAttribute('data-scrolls')) return undefined;
  if (ctrl ? key.toLowerCase() === 'k' : key.toLowerCase() === 'n' || key === '/') return keys.add;
  if (!ctrl && key.toLowerCase() === 'q') return keys.ask;
  if (!ctrl && key === '?') return keys.help;
  if (!ctrl && key === 'Escape') return keys.back;
  if (!ctrl && key.toLowerCase() === 'p') return keys.leave;
  const command = commandOfKey(event);
  return command && (() => keys.run(command));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName));
}
