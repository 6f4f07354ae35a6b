import type { ActorId, GroupId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { Grouping } from './grouping';
import type { Look } from './look';

type Grouped = Pick<MapDocument, 'actors' | 'groups'>;

/** Key of a group defined by a text: spellings that fold alike are one group. */
export function writtenGroupKey(by: 'territory' | 'family', text: string): string {
  return `${by}:${fold(text)}`;
}

/**
 * What a look stores for groups with these keys: ids of groups or networks, or the text of an area or family as first written
 * on the map. Skips groups of another grouping, and those the map no longer has.
 */
export function foldedNames(keys: Iterable<string>, grouping: Grouping, { actors, groups }: Grouped): string[] {
  const all = [...keys];
  if (all.length === 0) return all;
  if (grouping === 'groups') return all.filter((key) => groups.has(key as GroupId));
  if (grouping === 'network') return all.filter((key) => actors.has(key as ActorId));
  const written = new Map<string, string>();
  for (const actor of actors.values()) {
    const text = actor[grouping]?.trim();
    const key = text && writtenGroupKey(grouping, text);
    if (text && key && !written.has(key)) written.set(key, text);
  }
  return all.flatMap((key) => written.get(key) ?? []);
}

/** Keys of the groups that a look folds, whether the map still has them or not. */
export function foldedKeys({ grouping, folded = [] }: Pick<Look, 'grouping' | 'folded'>): string[] {
  if (grouping === 'groups' || grouping === 'network') return [...folded];
  return folded.map((text) => writtenGroupKey(grouping, text));
}
