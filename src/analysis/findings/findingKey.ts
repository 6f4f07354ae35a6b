import type { FindingKey } from '../../domain/brand';
import type { RuleName } from './finding';

/**
 * The identity of a finding: its rule and its subject by ids, or by folded text where the subject is a text. Rulings,
 * ghosts and undo attach to it, so it survives renaming and recomputation. Parts are escaped: no two subjects share a key.
 */
export function findingKey(rule: RuleName, subject: readonly string[]): FindingKey {
  // Half a character, as files may have in an id, cannot be escaped.
  return [rule, ...subject.map((part) => encodeURIComponent(part.toWellFormed()))].join(':') as FindingKey;
}
