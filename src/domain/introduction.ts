import type { ActorId, Day, FindingKey, IntroductionId } from './brand';

/** The five means by which a gap is answered, and a first contact by telephone. */
export const MEANS = ['meetingSpace', 'contribution', 'mobilisation', 'partnerSearch', 'testimony', 'call'] as const;
export type Means = (typeof MEANS)[number];

/** Strength of an introduction, from a suggestion (1) to a meeting with something to do together (7). */
export const STRENGTHS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Two actors put in touch by a third, on a subject, and the outcome. */
export interface Introduction {
  readonly id: IntroductionId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly madeBy?: ActorId;
  /** Name of the introducer, as written, when they are not on this map. */
  readonly introducer?: string;
  readonly subject?: string;
  readonly means?: Means | (string & {});
  readonly strength?: number;
  readonly status?: string;
  readonly due?: Day;
  /** The day it was recorded as done; reports count by it. */
  readonly madeOn?: Day;
  readonly result?: string;
  /** The finding it was begun for, which is under way as long as this is. May outlive it, as a ruling may. */
  readonly serves?: FindingKey;
}
