import type { ActorId, Day, IntroductionId } from './brand';

export const MEANS = ['meetingSpace', 'contribution', 'mobilisation', 'partnerSearch', 'testimony'] as const;
export type Means = (typeof MEANS)[number];

/** Two actors put in touch by a third, on a subject, and what became of it. */
export interface Introduction {
  readonly id: IntroductionId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly madeBy?: ActorId;
  readonly subject?: string;
  readonly means?: Means | (string & {});
  /** The seven strengths of a tie, 1 to 7. */
  readonly strength?: number;
  readonly status?: string;
  readonly due?: Day;
  readonly result?: string;
}
