import { useState } from 'react';

/** Lines of a long list shown at first, and added at each "more". */
const STEP = 40;

export interface ShownLines<One> {
  readonly shown: readonly One[];
  readonly more: number;
  readonly showMore: () => void;
}

/** Shows the first lines of a list, and more on demand: a file may bring thousands. */
export function useShownLines<One>(all: readonly One[]): ShownLines<One> {
  const [count, setCount] = useState(STEP);
  return {
    shown: all.slice(0, count),
    more: Math.max(0, all.length - count),
    showMore: () => setCount(count + 5 * STEP),
  };
}
