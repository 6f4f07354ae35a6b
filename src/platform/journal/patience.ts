import type { Written } from './journalStore';

/** Milliseconds: a write without an answer for so long is said to fail, and then is given up. */
const SLOW = 1500;
const GIVEN_UP = 12_000;

export interface Answer {
  readonly written: Promise<Written>;
  /** Waits no longer: the write counts as lost. */
  readonly giveUp: () => void;
}

/** What a store answers, or that it does not: some never do, and the person must know. Written late, it does no harm. */
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
