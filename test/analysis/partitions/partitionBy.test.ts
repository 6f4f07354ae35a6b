import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { groupNames } from '../../../src/analysis/groupNames/groupNames';
import { classOf } from '../../../src/analysis/partitions/classOf';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Grouping } from '../../../src/domain/looks/grouping';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function partition(document: MapDocument, by: Grouping, without: readonly string[] = []) {
  const visibility = { ...ALL_VISIBLE, without: new Set(without.map(idOf)) };
  const graph = actorGraphOf(document, visibility);
  const result = partitionBy(document, graph, visibility, by);
  return { groups: result.groups, names: groupNames(document, graph, result), classes: classOf(graph, result), graph };
}

describe('a partition', () => {
  it('by territory counts spellings of one value as one, and leaves blanks out', () => {
    const map = aMap({ a: { territory: 'Forêt' }, b: { territory: 'forêt ' }, c: {}, d: { territory: 'Plaine' } });
    const { groups, names, classes } = partition(map, 'territory');
    expect(groups.map(({ members }) => members)).toEqual([['a', 'b'], ['d']]);
    expect([...names.values()]).toEqual([
      { code: 'territory', text: 'Forêt' },
      { code: 'territory', text: 'Plaine' },
    ]);
    expect([classes(0) === classes(1), classes(2)]).toEqual([true, null]);
  });

  it('by network may overlap, and a network is in itself', () => {
    const map = aMap({ n: { type: 'network' }, o: { type: 'network' } }, [
      'a-n:memberOf',
      'a-o:memberOf',
      'b-o:memberOf',
      'c-o',
    ]);
    const { groups, classes } = partition(map, 'network');
    expect(groups.map(({ network, members }) => [network, members])).toEqual([
      ['o', ['a', 'b', 'o']],
      ['n', ['a', 'n']],
    ]);
    expect(classes(0)).toEqual(new Set(['n', 'o']));
  });

  it('by groups holds those kept with the map, less who is hidden', () => {
    const map = aMap({ a: {}, b: {}, c: {} }, [], { groups: { one: ['b', 'a'], two: ['c'] } });
    expect(partition(map, 'groups', ['c']).groups.map(({ members }) => members)).toEqual([['a', 'b']]);
  });
});

describe('names of groups', () => {
  it('say what most members share, unless another group would have that name too', () => {
    const map = aMap(
      {
        a: { territory: 'Vallon', kind: 'CUMA' },
        b: { territory: 'Vallon' },
        c: { territory: 'Vallon' },
        d: { territory: 'Vallon' },
        e: { territory: 'Parc' },
        f: { territory: 'Parc' },
        lone: {},
      },
      ['c-d'],
      { groups: { one: ['a', 'b'], two: ['c', 'd'], three: ['e', 'f'], four: ['lone'] } },
    );
    expect(Object.fromEntries(partition(map, 'groups').names)).toEqual({
      one: { code: 'around', actor: 'a' },
      two: { code: 'around', actor: 'c' },
      three: { code: 'territory', text: 'Parc' },
      four: { code: 'only', actor: 'lone' },
    });
  });

  it('go around the member with most contacts', () => {
    const map = aMap({}, ['a-b', 'b-c'], { groups: { one: ['a', 'b', 'c'] } });
    expect([...partition(map, 'groups').names.values()]).toEqual([{ code: 'around', actor: 'b' }]);
  });

  it('are never the same twice, even when persons gave the same', () => {
    const map = aMap({ a: {}, b: {} }, [], { groups: { one: ['a'], two: ['b'] } });
    const named = { ...map, groups: new Map([...map.groups].map(([id, group]) => [id, { ...group, name: 'Us' }])) };
    expect([...partition(named, 'groups').names.values()]).toEqual([
      { code: 'given', text: 'Us' },
      { code: 'given', text: 'Us', number: 2 },
    ]);
  });
});
