import { useEffect, useRef, useState } from 'react';

/** Milliseconds the bars stay after the last movement of the pointer. */
const LINGERING = 3500;

/**
 * True while bars are shown: when the pointer moves or the focus enters them, until a few seconds later. With forced colours they always
 * stay, since people who use those need to find them.
 */
export function useBarShown(): {
  readonly shown: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const [shown, setShown] = useState(false);
  const focused = useRef(false);
  const forced = window.matchMedia('(forced-colors: active)').matches;
  useEffect(() => {
    let timer: number | undefined;
    const moved = () => {
      setShown(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => !focused.current && setShown(false), LINGERING);
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerdown', moved);
    };
  }, []);
  return {
    shown: shown || forced,
    onFocus: () => {
      focused.current = true;
      setShown(true);
    },
    onBlur: () => {
      focused.current = false;
      setShown(false);
    },
  };
}
