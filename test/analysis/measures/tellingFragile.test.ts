import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { tellingFragile } from '../../../src/analysis/measures/tellingFragile';
import { idsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { aMap } from '../../helpers/documents';
import { fragilePoints } from '../../helpers/fragilePoints';

/** Those marked on a map of these ties, sorted. */
function marked(ties: readonly string[]): string[] {
  const ids = new Set(ties.flatMap((tie) => tie.split('-')));
  const map = aMap(Object.fromEntries([...ids].map((id) => [id, {}])), [...ties]);
  const graph = actorGraphOf(map, ALL_VISIBLE);
  const points = fragilePoints(graph).flatMap((vertex) => idsOf(graph)[vertex] ?? []);
  return [...tellingFragile(graph, points, ids.size)].sort();
}

const ring = (...ids: string[]) => ids.map((id, at) => `${id}-${ids[(at + 1) % ids.length]}`);

describe('fragile points that are marked', () => {
  it('are those between parts that hold together', () => {
    expect(marked([...ring('a', 'b', 'c', 'd', 'e', 'f'), ...ring('f', 'g', 'h', 'i', 'j', 'k'), 'k-l'])).toEqual([
      'f',
      'k',
    ]);
  });

  it('are none around one person each of whose contacts came with a house', () => {
    const people = ['p', 'q', 'r', 's', 't', 'u'];
    expect(marked(people.flatMap((id) => [`me-${id}`, `${id}-house${id}`]))).toEqual([]);
  });

  it('are none in a directory of people and their houses', () => {
    expect(marked(['a-b', 'c-d', 'e-f', 'g-h', 'i-j', 'k-house', 'l-house'])).toEqual([]);
  });

  it('are none on a map just begun', () => {
    expect(marked([...ring('a', 'b', 'c', 'd'), ...ring('d', 'e', 'f', 'g')])).toEqual([]);
  });
});
