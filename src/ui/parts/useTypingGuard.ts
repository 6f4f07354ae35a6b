import { useCallback, useLayoutEffect, useRef } from 'react';

/** Where people write text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/**
 * Tells letters that are commands from letters that are still meant for a field. Once somebody typed, letters are text until
 * a press, or a key that types nothing (Escape, Tab, an arrow), says that they are elsewhere. Without this, a field that
 * closes at Enter turns the next name into commands.
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
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);
  return useCallback((event) => wrote.current && !event.ctrlKey && !event.metaKey && writes(event), []);
}

const writes = ({ key }: KeyboardEvent) => key.length === 1 || WRITING.has(key);
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const WRITING = new Set(['Enter', 'Backspace', 'Delete', 'Dead', 'Process']);
