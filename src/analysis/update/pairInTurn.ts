import { append } from '../../domain/append';
import type { Telltale } from '../compare/pairUp';

/**
 * Records of `before` → records of `after`: by id, then by each telltale, one to one in order, so that two equal records on both
 * sides give two pairs. For records whose exact identity does not matter. Time O(records × telltales).
 */
export function pairInTurn<Id, One>(
  before: ReadonlyMap<Id, One>,
  after: ReadonlyMap<Id, One>,
  telltales: readonly Telltale<One>[],
  isSame: (one: One, other: One) => boolean = () => true,
): Map<Id, Id> {
  const paired = new Map<Id, Id>();
  const left = new Map(before);
  const right = new Map(after);
  const pair = (id: Id, other: Id) => {
    paired.set(id, other);
    left.delete(id);
    right.delete(other);
  };
  for (const [id, one] of before) {
    const other = after.get(id);
    if (other !== undefined && isSame(one, other)) pair(id, id);
  }
  for (const telltale of telltales) {
    if (left.size === 0 || right.size === 0) break;
    const free = new Map<string, Id[]>();
    for (const [id, one] of right) {
      const text = telltale(one);
      if (text === undefined) continue;
      append(free, text, id);
    }
    // Reversed, since `pop` is O(1) and `shift` is not.
    for (const ids of free.values()) ids.reverse();
    for (const [id, one] of left) {
      const text = telltale(one);
      const other = text === undefined ? undefined : free.get(text)?.pop();
      if (other !== undefined) pair(id, other);
    }
  }
  return paired;
}
