import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { membersOf } from '../../../src/analysis/groups/grouping';
import { keptStart } from '../../../src/analysis/groups/keptStart';
import { settle } from '../../../src/analysis/groups/settle';
import { idsOf } from '../../../src/analysis/rowsOf';
import type { GroupId } from '../../../src/domain/brand';
import { aGraph, idOf } from '../../helpers/graphs';

/**
 * Settled groups as words, from groups as words and whom the edit is about: `settled(graph, 'c x', 'a b c', 'x y z')`.
 * Actors in no group are new.
 */
function settled(graph: ActorGraph, about: string, ...kept: string[]): string[] {
  const groups = kept.map((members, colour) => ({
    id: `kept${colour}` as GroupId,
    colour,
    members: members.split(' ').map(idOf),
  }));
  const { grouping, touched } = keptStart(graph, groups, about.split(' ').map(idOf));
  return membersOf(settle(graph, grouping, touched)).map((members) =>
    members.map((vertex) => idsOf(graph)[vertex]!).join(' '),
  );
}

const TRIANGLES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z'];
/** Far away, so that the expected ties between few actors are next to none. */
const FAR = 'pqrstu'.split('');
const ELSEWHERE = FAR.flatMap((a) => FAR.filter((b) => a < b).map((b) => `${a}-${b}`));
const NOBODY = '';

describe('where a search of groups starts from kept ones', () => {
  /** Groups as words, before anybody moves. */
  const begun = (graph: ActorGraph, ...kept: string[]) => {
    const groups = kept.map((members, colour) => ({
      id: `kept${colour}` as GroupId,
      colour,
      members: members.split(' ').map(idOf),
    }));
    const { grouping, mostAreTouched } = keptStart(graph, groups, []);
    const named = membersOf(grouping).map((members) => members.map((vertex) => idsOf(graph)[vertex]!).join(' '));
    return { groups: named.sort(), mostAreTouched };
  };

  it('whoever is in none of them is alone, whomever they are tied to', () => {
    const graph = aGraph([...TRIANGLES, 'b-d', 'd-e', 'e-y']);
    expect(begun(graph, 'a b c', 'x y z').groups).toEqual(['a b c', 'd', 'e', 'x y z']);
    expect(begun(graph, 'x y z').groups).toEqual(['a', 'b', 'c', 'd', 'e', 'x y z']);
  });

  it('nobody new counts as a member of a group by where their name comes', () => {
    const graph = aGraph(['a-d', 'd-e', 'a-e', ...TRIANGLES.slice(3), 'b-x', 'b-y', 'c-a', 'c-d']);
    expect(begun(graph, 'a d e', 'x y z').groups).toEqual(['a d e', 'b', 'c', 'x y z']);
  });

  it('says when more than half of all are in none', () => {
    const graph = aGraph([...TRIANGLES, 'c-x']);
    expect(
      [begun(graph, 'a b c', 'x y'), begun(graph, 'a b c'), begun(graph, 'a b')].map((one) => one.mostAreTouched),
    ).toEqual([false, false, true]);
  });
});

describe('kept groups, after an edit', () => {
  it('stay as they are when nothing changed', () => {
    expect(settled(aGraph([...TRIANGLES, 'c-x']), NOBODY, 'a b c', 'x y z')).toEqual(['a b c', 'x y z']);
  });

  it('do not lose an actor who would be a hair better elsewhere', () => {
    const graph = aGraph([...TRIANGLES, ...ELSEWHERE, 'm-a', 'm-x', 'd-b', 'd-c']);
    const groups = ['a b c d m', 'p q r s t u', 'x y z'];
    expect(settled(graph, 'm x', ...groups)).toEqual(groups);
  });

  it('lose an actor of the edit who is tied to another group above all, and nobody else, however badly placed', () => {
    const graph = aGraph([...TRIANGLES, 'm-a', 'm-x', 'm-y', 'n-a', 'n-x', 'n-z']);
    expect(settled(graph, 'm y', 'a b c m n', 'x y z')).toEqual(['a b c n', 'm x y z']);
  });

  it('keep an actor without whom the others would be cut off from each other', () => {
    const star = aGraph(['m-a', 'm-b', 'm-x', 'm-y', 'm-z', ...TRIANGLES.slice(3), ...ELSEWHERE]);
    expect(settled(star, 'm', 'a b m', 'p q r s t u', 'x y z')).toContain('a b m');
  });

  it('take in who is new and tied to them, and who was left behind', () => {
    expect(settled(aGraph([...TRIANGLES, 'c-x', 'new-y']), NOBODY, 'a b c', 'x y z')).toEqual(['a b c', 'new x y z']);
    const left = aGraph([...TRIANGLES, ...ELSEWHERE, 'k-l', 'l-x', 'l-y', 'l-z']);
    expect(settled(left, 'l z', 'a b c', 'k l', 'p q r s t u', 'x y z')).toEqual(['a b c', 'k l x y z', 'p q r s t u']);
  });

  it('become one when it gains a quarter of a tie for each who changes, if both are of the edit', () => {
    const pairs = ['a-b', 'c-d', 'b-c', ...TRIANGLES.slice(3)];
    const kept = ['a b', 'c d', 'x y z'];
    expect(settled(aGraph(pairs), 'b c', ...kept)).toEqual(kept);
    expect(settled(aGraph([...pairs, 'a-d']), 'a d', ...kept)).toEqual(['a b c d', 'x y z']);
    expect(settled(aGraph([...pairs, 'a-d']), 'a x', ...kept)).toEqual(kept);
  });

  it('are split when they fall apart, whoever the edit is about', () => {
    expect(settled(aGraph(TRIANGLES), NOBODY, 'a b c x y z')).toEqual(['a b c', 'x y z']);
  });

  it('fall in parts for the gain of a whole tie, if they are of the edit', () => {
    const foursomes = aGraph([...TRIANGLES, 'd-a', 'd-b', 'd-c', 'w-x', 'w-y', 'w-z', 'c-x', ...ELSEWHERE]);
    const kept = ['a b c d w x y z', 'p q r s t u'];
    expect(settled(foursomes, 'c', ...kept)).toEqual(['a b c d', 'p q r s t u', 'w x y z']);
    expect(settled(foursomes, 'p', ...kept)).toEqual(kept);
    // Here falling in parts would gain a tenth of a tie.
    const threesomes = aGraph([...TRIANGLES, 'c-x', ...ELSEWHERE]);
    expect(settled(threesomes, 'c', 'a b c x y z', 'p q r s t u')).toEqual(['a b c x y z', 'p q r s t u']);
  });
});
