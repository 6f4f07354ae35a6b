import type { FindingKey } from '../../domain/brand';
import type { RuleName } from './finding';

/**
 * Identity of a finding: its rule and its subject by ids, or by folded text where the subject is a text. Rulings,
 * ghosts and undo refer to it, so it survives renaming and recomputation. Parts are escaped: no two subjects share a
 * key.
 */
export function findingKey(rule: RuleName, subject: readonly string[]): FindingKey {
  let key: string = rule;
  for (const part of subject) key += `:${PLAIN.test(part) ? part : escaped(part)}`;
  return key as FindingKey;
}

/** Text that needs no escaping: most ids, and there are many keys to make. */
const PLAIN = /^[\w-]*$/;

/** Replaces lone surrogates first, as files may have them in ids: `encodeURIComponent` would throw. */
function escaped(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
