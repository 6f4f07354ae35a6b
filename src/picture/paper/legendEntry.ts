import type { Colour } from '../marks/colour';

/** What a legend can show a sample of. */
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

/** A sample and its words. */
export interface LegendPart {
  readonly sample: LegendSample;
  /** Of a role. */
  readonly letter?: string;
  /** Of one group: its ground, and its name. */
  readonly colours?: { readonly fill: Colour; readonly text: Colour };
  readonly text: string;
}

/** One kind of mark in the legend: one sample and its words, or a few that go together. */
export interface LegendEntry {
  readonly parts: readonly LegendPart[];
}
