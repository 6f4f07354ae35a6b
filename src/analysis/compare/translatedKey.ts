import type { FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { RuleName } from '../findings/finding';
import { findingKey } from '../findings/findingKey';

/** Rules whose subject is an unordered pair: their keys have the two ids sorted. */
const OF_PAIRS: ReadonlySet<string> = new Set<RuleName | 'sameActor' | 'introduction'>([
  'sameActor',
  'introduction',
  'groupsApart',
  'singleTieBetweenGroups',
  'dormantTie',
  'memberWithoutExchange',
]);

const FROM = 'from ';

/**
 * Translates the key of a finding to the other map: ids translated, texts unchanged. `idOn` returns the id on the other
 * map, `null` when it is missing there, `undefined` when the part is not an id. Returns `null` when an id is missing.
 */
export function translatedKey(key: FindingKey, idOn: (part: string) => string | null | undefined): FindingKey | null {
  const [rule = '', ...written] = key.split(':');
  const parts: string[] = [];
  for (const part of written.map(decodeURIComponent)) {
    const prefix = part.startsWith(FROM) ? FROM : '';
    const id = idOn(part.slice(prefix.length));
    if (id === null) return null;
    parts.push(id === undefined ? part : prefix + id);
  }
  if (OF_PAIRS.has(rule)) parts.sort(byCodeUnits);
  return findingKey(rule as RuleName, parts);
}
