import type { Written } from './journalStore';

/** Milliseconds without an answer after which a write is reported as failed, and then given up. */
const SLOW = 1500;
const GIVEN_UP = 12_000;

export interface Answer {
  readonly written: Promise<Written>;
  /** Stops waiting: the write counts as lost. */
  readonly giveUp: () => void;
}

/**
 * Answer of a store, or the fact that none came: some stores never answer, and the person must know. A write that arrives late does no
 * harm.
 */
export function answerOf(
  writing: Promise<Written>,
  schedule: (milliseconds: number, run: () => void) => () => void,
  onSlow: () => void,
): Answer {
  let giveUp = () => {};
  const written = new Promise<Written>((resolve, reject) => {
    const slow = schedule(SLOW, onSlow);
    const never = schedule(GIVEN_UP, () => giveUp());
    const ended = () => {
      slow();
      never();
    };
    giveUp = () => {
      ended();
      resolve({ done: false, failure: 'lost' });
    };
    writing.then(resolve, reject).finally(ended);
  });
  return { written, giveUp };
}
