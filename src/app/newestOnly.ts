export interface NewestOnly<Asked> {
  /** Starts after `pause` milliseconds without another request, once the running work is done. */
  readonly ask: (asked: Asked, pause: number) => void;
  /** Drops the pending request; running work no longer counts as newest. */
  readonly leave: () => void;
}

/**
 * Does one thing at a time, and of the requests made meanwhile only the last. A worker shared with others is not ended for a newer
 * request: its work goes on, and `isNewest` tells that nobody waits for it.
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
