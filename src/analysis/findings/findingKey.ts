import type { FindingKey } from '../../domain/brand';
import type { RuleName } from './finding';

/**
 * The identity of a finding: its rule and its subject by ids, or by folded text where the subject is a text. Rulings,
 * ghosts and undo attach to it, so it survives renaming and recomputation. Parts are escaped: no two subjects share a key.
 */
export function findingKey(rule: RuleName, subject: readonly string[]): FindingKey {
  let key: string = rule;
  for (const part of subject) key += `:${PLAIN.test(part) ? part : escaped(part)}`;
  return key as FindingKey;
}

/** What escaping would leave as it is: most ids, and there are many keys to make. */
const PLAIN = /^[\w-]*$/;

/** Half a character, as files may have in an id, cannot be escaped. */
function escaped(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
