/** What a legend can show a sample of. */
export const LEGEND_SAMPLES = [
  'person',
  'structure',
  'network',
  'body',
  'absence',
  'possible',
  'leaving',
  'added',
  'changed',
  'gone',
  'formal',
  'informal',
  'toVerify',
  'role',
  'chain',
  'bundle',
  'broker',
  'betweenGroups',
  'fragile',
  'notAsked',
  'groupsDrawnCloser',
  'declaredNetwork',
] as const;
export type LegendSample = (typeof LEGEND_SAMPLES)[number];

/** One kind of mark in the legend: one sample and its words, or a few that go together. */
export interface LegendEntry {
  readonly parts: readonly { readonly sample: LegendSample; readonly letter?: string; readonly text: string }[];
}
