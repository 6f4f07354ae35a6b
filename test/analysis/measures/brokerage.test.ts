import { describe, expect, it } from 'vitest';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { aGraph, byName } from '../../helpers/graphs';

/** Roles of `b` in the chain a–b–c, whose ends are not tied. */
function rolesOfMiddle(a: string[] | string | null, b: string[] | string | null, c: string[] | string | null) {
  const graph = aGraph(['a-b', 'b-c']);
  const classes = [a, b, c].map((one) => (Array.isArray(one) ? new Set(one) : one));
  const counts = byName(
    graph,
    brokerage(graph, (vertex) => classes[vertex] ?? null),
  )['b']!;
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([role]) => role);
}

describe('who stands between two who are not tied', () => {
  it('of the same group, is a coordinator', () => expect(rolesOfMiddle('x', 'x', 'x')).toEqual(['coordinator']));
  it('of another group than both, is a consultant', () => expect(rolesOfMiddle('x', 'y', 'x')).toEqual(['consultant']));
  it('of the group of one only, is a gatekeeper', () => expect(rolesOfMiddle('x', 'x', 'y')).toEqual(['gatekeeper']));
  it('of three groups, is a liaison', () => expect(rolesOfMiddle('x', 'y', 'z')).toEqual(['liaison']));

  it('without a value, is a class of its own', () => {
    expect(rolesOfMiddle('', '', '')).toEqual(['liaison']);
    expect(rolesOfMiddle(null, 'x', null)).toEqual(['liaison']);
    expect(rolesOfMiddle('x', null, 'x')).toEqual(['consultant']);
  });

  it('with networks, is like whom it shares one with', () => {
    expect(rolesOfMiddle(['p', 'q'], ['q', 'r'], ['q'])).toEqual(['coordinator']);
    expect(rolesOfMiddle(['p'], ['q'], ['p', 'r'])).toEqual(['consultant']);
    expect(rolesOfMiddle(['p'], ['p', 'q'], ['r'])).toEqual(['gatekeeper']);
    expect(rolesOfMiddle([], [], [])).toEqual(['liaison']);
  });

  it('with networks, is a coordinator when it shares one with each end', () => {
    expect(rolesOfMiddle(['p'], ['p', 'q'], ['q'])).toEqual(['coordinator']);
  });
});
