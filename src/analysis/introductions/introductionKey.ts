import type { ActorId, FindingKey } from '../../domain/brand';
import { decodedPart } from '../../domain/decodedPart';
import { byCodeUnits } from '../../domain/folding';

const RULE = 'introduction';

/**
 * Key under which a refused introduction is remembered: the two ids, sorted. It has the shape of a finding key, so that
 * rulings work for both, and clashes with none: no rule has this name.
 */
export function introductionKey(a: ActorId, b: ActorId): FindingKey {
  return [RULE, ...[a, b].sort(byCodeUnits).map(encodeURIComponent)].join(':') as FindingKey;
}

/** The two actors of such a key; `undefined` for the key of a finding. */
export function introducedBy(key: FindingKey): readonly [ActorId, ActorId] | undefined {
  const [rule, a, b, ...more] = key.split(':');
  if (rule !== RULE || a === undefined || b === undefined || more.length > 0) return undefined;
  const [first, second] = [decodedPart(a), decodedPart(b)];
  return first === undefined || second === undefined ? undefined : [first as ActorId, second as ActorId];
}
