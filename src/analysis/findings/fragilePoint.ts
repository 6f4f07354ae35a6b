import { confidenceOf } from './confidence';
import { cutOffByFragilePoint } from './cutOffByFragilePoint';
import type { Finding } from './finding';
import type { FindingRule } from './findingContext';
import { findingKey } from './findingKey';

/** For each actor whose departure would cut others off: it, and who they are. */
export const fragilePoint: FindingRule = (context) => {
  const { graph, vertexOf, beneficiary } = context;
  const keep = beneficiary && vertexOf.get(beneficiary.id);
  return [...cutOffByFragilePoint(graph, keep)].flatMap(([point, cut]): Finding[] => {
    const actor = graph.ids[point];
    if (actor === undefined) return [];
    return [
      {
        key: findingKey('fragilePoint', [actor]),
        rule: 'fragilePoint',
        actors: [actor],
        ties: [],
        candidates: [],
        confidence: confidenceOf(context, [actor]),
        others: cut.flatMap((vertex) => graph.ids[vertex] ?? []),
      },
    ];
  });
};
