import type { FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { RuleName } from '../findings/finding';
import { findingKey } from '../findings/findingKey';

/** Rules whose subject is a pair without order: their keys have the two ids sorted. */
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
 * The key that a finding would have on the other map: its ids translated, its texts as they are. `idOn` gives the id on the
 * other map, `null` for one that is not there, `undefined` for what is no id. `null`: the finding is about what is not there.
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
