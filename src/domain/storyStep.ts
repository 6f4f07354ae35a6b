import type { StepId } from './brand';
import type { Look } from './looks/look';

/**
 * What a step tells. All but `own` are worded from the map as it is when the step is shown; the last four tell what a
 * network is good for: a need, who was asked, the introduction, its result.
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

/** One step of the story that is walked through in front of a room. */
export interface StoryStep {
  readonly id: StepId;
  readonly kind: StepKind;
  /** Its place among the steps: they are told by rank, then id. */
  readonly rank: number;
  /** In a person's own words; absent: the app's. */
  readonly title?: string;
  readonly text?: string;
  /** How the map is looked at meanwhile; absent: as its kind asks for. */
  readonly look?: Look;
  /** Kept, and not shown. */
  readonly skipped?: boolean;
}
