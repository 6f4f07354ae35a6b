import type { ActorId, FindingKey } from '../../domain/brand';
import { decodedPart } from '../../domain/decodedPart';
import { byCodeUnits } from '../../domain/folding';

const RULE = 'introduction';

/**
 * What a refused introduction is remembered by: the two by id, in one order whichever comes first. Of the same shape as
 * the key of a finding, so that a ruling holds for either, and no finding has it: no rule is called so.
 */
export function introductionKey(a: ActorId, b: ActorId): FindingKey {
  return [RULE, ...[a, b].sort(byCodeUnits).map(encodeURIComponent)].join(':') as FindingKey;
}

/** The two that a key is about; `undefined` when it is that of a finding. */
export function introducedBy(key: FindingKey): readonly [ActorId, ActorId] | undefined {
  const [rule, a, b, ...more] = key.split(':');
  if (rule !== RULE || a === undefined || b === undefined || more.length > 0) return undefined;
  const [first, second] = [decodedPart(a), decodedPart(b)];
  return first === undefined || second === undefined ? undefined : [first as ActorId, second as ActorId];
}
