import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { membersOf, relabelled } from '../../../src/analysis/groups/grouping';
import { settle } from '../../../src/analysis/groups/settle';
import { aGraph } from '../../helpers/graphs';

/** Settled groups as words, from groups as words; actors in none start alone. */
function settled(graph: ActorGraph, ...kept: string[]): string[] {
  const labels = graph.ids.map((id, vertex) => {
    const group = kept.findIndex((members) => members.split(' ').includes(id));
    return group === -1 ? kept.length + vertex : group;
  });
  return membersOf(settle(graph, relabelled(labels))).map((members) =>
    members.map((vertex) => graph.ids[vertex]!).join(' '),
  );
}

const TRIANGLES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z'];
/** Far away, so that the expected ties between few actors are next to none. */
const FAR = 'pqrstu'.split('');
const ELSEWHERE = FAR.flatMap((a) => FAR.filter((b) => a < b).map((b) => `${a}-${b}`));

describe('kept groups, after an edit', () => {
  it('stay as they are when nothing changed', () => {
    expect(settled(aGraph([...TRIANGLES, 'c-x']), 'a b c', 'x y z')).toEqual(['a b c', 'x y z']);
  });

  it('do not lose an actor who would be a hair better elsewhere', () => {
    const graph = aGraph([...TRIANGLES, ...ELSEWHERE, 'm-a', 'm-x', 'd-b', 'd-c']);
    const groups = ['a b c d m', 'p q r s t u', 'x y z'];
    expect(settled(graph, ...groups)).toEqual(groups);
  });

  it('lose an actor who is tied to another group above all', () => {
    const graph = aGraph([...TRIANGLES, 'm-a', 'm-x', 'm-y']);
    expect(settled(graph, 'a b c m', 'x y z')).toEqual(['a b c', 'm x y z']);
  });

  it('take in who is new and tied to them', () => {
    expect(settled(aGraph([...TRIANGLES, 'c-x', 'new-y']), 'a b c', 'x y z')).toEqual(['a b c', 'new x y z']);
  });

  it('become one when a tie joins them for good, though no single move would gain', () => {
    const path = [...ELSEWHERE, 'a-b', 'c-d'];
    expect(settled(aGraph(path), 'a b', 'c d')).toEqual(['a b', 'c d', 'p q r s t u']);
    expect(settled(aGraph([...path, 'b-c']), 'a b', 'c d', 'p q r s t u')).toEqual(['a b c d', 'p q r s t u']);
  });

  it('are split when they fall apart', () => {
    expect(settled(aGraph(TRIANGLES), 'a b c x y z')).toEqual(['a b c', 'x y z']);
  });
});
