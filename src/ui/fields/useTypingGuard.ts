import { useCallback, useLayoutEffect, useRef } from 'react';

export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/**
 * Tells command letters from letters still meant for a field. After typing, letters count as text until a press, or a key that types
 * nothing (Escape, Tab, an arrow). Without this, a field that closes at Enter turns the next name into commands.
 */
export function useTypingGuard(): (event: KeyboardEvent) => boolean {
  const wrote = useRef(false);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || MODIFIERS.has(event.key)) return;
      if (!writes(event)) wrote.current = false;
      else if (isTextField(event.target)) wrote.current = true;
    };
    const onPress = () => {
      wrote.current = false;
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', onPress, { capture: true });
    window.addEventListener(TYPING_OVER, onPress);
    const onExpected = () => {
      wrote.current = true;
    };
    window.addEventListener(TYPING_EXPECTED, onExpected);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener(TYPING_OVER, onPress);
      window.removeEventListener(TYPING_EXPECTED, onExpected);
    };
  }, []);
  return useCallback((event) => wrote.current && !event.ctrlKey && !event.metaKey && writes(event), []);
}

/** Ends typing, for a field that closed because its text is done: the next letter is a command. */
export function endTyping(): void {
  window.dispatchEvent(new Event(TYPING_OVER));
}

/** Announces a field about to open: letters typed before it appears are no commands. */
export function expectTyping(): void {
  window.dispatchEvent(new Event(TYPING_EXPECTED));
}

const TYPING_EXPECTED = 'maillon-typing-expected';
const TYPING_OVER = 'maillon-typing-over';
const writes = ({ key }: KeyboardEvent) => key.length === 1 || WRITING.has(key);
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const WRITING = new Set(['Enter', 'Backspace', 'Delete', 'Dead', 'Process']);
