import type { Verdict } from '../../domain/ruling';

/** To set a gap or an introduction aside, to say how it was, to change that, and to ask again. */
export interface RulingMessages {
  readonly notAGap: string;
  /** The same, of the list of whom to ask. */
  readonly stopAsking: string;
  readonly notAGapTitle: string;
  readonly stopAskingTitle: string;
  readonly reason: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly until: string;
  readonly confirm: string;
  readonly reopen: string;
  readonly ruledOutAs: (
    verdict: string,
    reason: string | undefined,
    day: string | undefined,
    by: string | undefined,
  ) => string;

  readonly change: string;
  readonly changeThem: (a: string, b: string) => string;
  /** Over the form that changes what was said. */
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly save: string;
}
