import type { StepId } from './brand';
import type { Look } from './looks/look';

/**
 * What a step tells. All but `own` are worded from the current map; the last four tell what a network is good for: a need, who
 * was asked, the introduction, its result.
 */
export const STEP_KINDS = [
  'people',
  'groups',
  'links',
  'witnesses',
  'partners',
  'makingKnown',
  'introductions',
  'decided',
  'need',
  'asked',
  'introduced',
  'result',
  'own',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface StoryStep {
  readonly id: StepId;
  readonly kind: StepKind;
  /** Position: steps are told by rank, then id. */
  readonly rank: number;
  /** In the user's own words; absent: the app's. */
  readonly title?: string;
  readonly text?: string;
  /** Look used during the step; absent: the default for its kind. */
  readonly look?: Look;
  readonly skipped?: boolean;
}
