import type { ActorId, Day, FindingKey, IntroductionId } from './brand';

/** The five means, and a first contact by telephone. */
export const MEANS = ['meetingSpace', 'contribution', 'mobilisation', 'partnerSearch', 'testimony', 'call'] as const;
export type Means = (typeof MEANS)[number];

/** How an introduction is made, from a suggestion (1) to a meeting with something to do together (7). */
export const STRENGTHS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Two actors put in touch by a third, on a subject, and what became of it. */
export interface Introduction {
  readonly id: IntroductionId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly madeBy?: ActorId;
  /** Who makes it and is not on this map: by name, as somebody wrote it. */
  readonly introducer?: string;
  readonly subject?: string;
  readonly means?: Means | (string & {});
  /** One of `STRENGTHS`. */
  readonly strength?: number;
  readonly status?: string;
  readonly due?: Day;
  /** The day on which it was noted as done: what an account counts by. */
  readonly madeOn?: Day;
  readonly result?: string;
  /** The question that it was begun for: it is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}
