import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../src/analysis/rowsOf';
import { cutOff } from '../../helpers/cutOff';
import { aGraph } from '../../helpers/graphs';

/** Who is cut off when `name` leaves, by name. */
function lostWithout(name: string, ties: readonly string[], keep?: string): readonly string[] {
  const graph = aGraph(ties, ['elsewhere']);
  const vertexOf = (one: string) => idsOf(graph).indexOf(one as never);
  return cutOff(graph, vertexOf(name), keep === undefined ? undefined : vertexOf(keep)).map(
    (one) => idsOf(graph)[one]!,
  );
}

describe('who is cut off', () => {
  it('is everybody outside the largest part that remains', () => {
    expect(lostWithout('m', ['m-a', 'm-b', 'm-x', 'x-y'])).toEqual(['a', 'b']);
  });

  it('is, between equal parts, whoever is not with the beneficiary, else those of later name', () => {
    const ties = ['m-a', 'a-b', 'm-x', 'x-y'];
    expect(lostWithout('m', ties, 'y')).toEqual(['a', 'b']);
    expect(lostWithout('m', ties)).toEqual(['x', 'y']);
  });

  it('is the beneficiary too, when a larger part remains without it', () => {
    expect(lostWithout('m', ['m-a', 'm-x', 'x-y'], 'a')).toEqual(['a']);
  });

  it('is nobody when the actor is no fragile point', () => {
    expect(lostWithout('a', ['m-a', 'm-b'])).toEqual([]);
    expect(lostWithout('elsewhere', ['m-a'])).toEqual([]);
  });
});
