import type { Day, FindingKey } from './brand';

export const VERDICTS = ['notRelevant', 'alreadyTried', 'notNow', 'theyKnowEachOther'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A person's word on a finding: it stops asking, keeps its reason and can be reopened. */
export interface Ruling {
  readonly id: FindingKey;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: Day;
  /** With `notNow`: the day from which it asks again. */
  readonly until?: Day;
}
