import { describe, expect, it } from 'vitest';
import { groupPairs } from '../../../src/analysis/findings/groupPairs';
import { idsOf, vertexIndex } from '../../../src/analysis/rowsOf';
import type { GroupId } from '../../../src/domain/brand';
import { aGraph, idOf } from '../../helpers/graphs';

/** The pairs of groups, each by the first letters of its members, with the tie where one holds them. */
function pairs(ties: readonly string[], ...groups: string[]) {
  const graph = aGraph(ties);
  const partition = {
    by: 'network' as const,
    groups: groups.map((members, at) => ({ id: `${at}` as GroupId, members: members.split(' ').map(idOf) })),
  };
  return groupPairs(graph, vertexIndex(idsOf(graph)), partition).map(({ groups: [one, other], tie }) =>
    [one.id, other.id, ...(tie ?? [])].join(' '),
  );
}

describe('pairs of groups', () => {
  it('are apart, or held by one tie, or neither', () => {
    const ties = ['ana-bo', 'cy-dee', 'eve-fay', 'bo-cy', 'ana-eve', 'bo-fay'];
    expect(pairs(ties, 'ana bo', 'cy dee', 'eve fay')).toEqual(['0 1 bo cy', '1 2']);
  });

  it('are neither where they share a member, who needs no tie to meet', () => {
    const ties = ['ana-bo', 'cy-dee', 'eve-fay'];
    expect(pairs(ties, 'ana bo', 'cy dee', 'dee eve fay')).toEqual(['0 1', '0 2']);
  });
});
