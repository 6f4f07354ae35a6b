import type { Colour } from '../marks/colour';

/** Kinds of samples in a legend. */
const LEGEND_SAMPLES = [
  'person',
  'structure',
  'network',
  'body',
  'unknown',
  'absence',
  'underWay',
  'missingTie',
  'possible',
  'leaving',
  'added',
  'changed',
  'gone',
  'formal',
  'informal',
  'closer',
  'toVerify',
  'ageing',
  'old',
  'role',
  'chain',
  'bundle',
  'broker',
  'betweenGroups',
  'fragile',
  'notAsked',
  'groupsDrawnCloser',
  'declaredNetwork',
  'note',
  'group',
] as const;
export type LegendSample = (typeof LEGEND_SAMPLES)[number];

export interface LegendPart {
  readonly sample: LegendSample;
  /** Of a role sample. */
  readonly letter?: string;
  /** Of a group sample. */
  readonly colours?: { readonly fill: Colour; readonly text: Colour };
  readonly text: string;
}

/** One row of the legend: a sample with its words, or a few that belong together. */
export interface LegendEntry {
  readonly parts: readonly LegendPart[];
}
