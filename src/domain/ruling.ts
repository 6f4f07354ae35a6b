import type { Day, FindingKey } from './brand';

export const VERDICTS = ['notRelevant', 'alreadyTried', 'notNow', 'theyKnowEachOther'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A user's ruling on a finding: it no longer shows up, keeps its reason and can be reopened. */
export interface Ruling {
  readonly id: FindingKey;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: Day;
  /** With `notNow`: the day from which it shows up again. */
  readonly until?: Day;
}
