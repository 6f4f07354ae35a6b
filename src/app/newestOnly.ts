/** What is asked again and again, of which only the newest counts. */
export interface NewestOnly<Asked> {
  /** Begins after `pause` milliseconds without another, once what runs is done. */
  readonly ask: (asked: Asked, pause: number) => void;
  /** Nobody waits any more: what was asked does not begin, what runs is no longer the newest. */
  readonly leave: () => void;
}

/**
 * Does one thing at a time, and of those asked meanwhile the last alone. A thread that others use too is not ended for a
 * newer one: what runs there goes on, and `isNewest` tells that nobody waits for it.
 */
export function newestOnly<Asked>(work: (asked: Asked, isNewest: () => boolean) => Promise<void>): NewestOnly<Asked> {
  let last = 0;
  let running = false;
  let next: (() => void) | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const run = async (asked: Asked, turn: number) => {
    running = true;
    try {
      await work(asked, () => turn === last);
    } finally {
      running = false;
      const begin = next;
      next = null;
      begin?.();
    }
  };
  const leave = () => {
    last += 1;
    clearTimeout(waiting);
    next = null;
  };
  return {
    leave,
    ask: (asked, pause) => {
      leave();
      const turn = last;
      const begin = () => void run(asked, turn);
      waiting = setTimeout(() => {
        if (running) next = begin;
        else begin();
      }, pause);
    },
  };
}
