import type { ActorId } from '../../domain/brand';
import { distancesFrom, UNREACHED } from '../measures/distancesFrom';
import { idsOf, rowsOf } from '../rowsOf';
import { confidenceOf } from './confidence';
import { cutOffByFragilePoint } from './cutOffByFragilePoint';
import type { Finding } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/**
 * One finding per actor whose departure would cut others off, with those others. Candidates: actors who share a theme
 * with the other side, and could be introduced to it while the fragile point is still there to do so.
 */
export const fragilePoint: FindingRule = (context) => {
  const { graph, vertexOf, beneficiary } = context;
  const keep = beneficiary && vertexOf.get(beneficiary.id);
  return [...cutOffByFragilePoint(rowsOf(graph), keep)].flatMap(([point, cut]): Finding[] => {
    const actor = idsOf(graph)[point];
    if (actor === undefined) return [];
    const others = cut.flatMap((vertex) => idsOf(graph)[vertex] ?? []);
    return [
      lazyCandidates(
        {
          key: findingKey('fragilePoint', [actor]),
          rule: 'fragilePoint',
          actors: [actor],
          ties: [],
          confidence: confidenceOf(context, [actor]),
          others,
        },
        () => whoCouldJoin(context, others, stayingTogether(context, actor, others), [actor]),
      ),
    ];
  });
};

/** Actors that would stay connected: the component of the point, without those cut off. */
function stayingTogether({ graph, vertexOf }: FindingContext, point: ActorId, cut: readonly ActorId[]): ActorId[] {
  const start = vertexOf.get(point) ?? 0;
  const gone = new Set(cut);
  const distances = distancesFrom(graph, [start]);
  return idsOf(graph).filter((id, vertex) => distances[vertex] !== UNREACHED && vertex !== start && !gone.has(id));
}
