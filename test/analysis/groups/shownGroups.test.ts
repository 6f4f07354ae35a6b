import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { shownGroups } from '../../../src/analysis/groups/shownGroups';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';

const shown = (ties: readonly string[]) => {
  const graph = actorGraphOf(aMap({}, ties), ALL_VISIBLE);
  return shownGroups(graph, findGroups(graph, [], { seed: 1 }).groups).length;
};
/** Everybody of a row knows everybody of it. */
const circle = (...names: readonly string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a}-${b}`));

describe('groups that are shown', () => {
  it('are none below twelve actors, however clear the division is', () => {
    expect(shown([...circle('a', 'b', 'c', 'd', 'e'), ...circle('v', 'w', 'x', 'y', 'z'), 'a-v'])).toBe(0);
    expect(shown([...circle('a', 'b', 'c', 'd', 'e', 'f'), ...circle('u', 'v', 'w', 'x', 'y', 'z'), 'a-v'])).toBe(2);
  });

  it('are none around one person, or where each is a branch of hers', () => {
    const others = Array.from({ length: 14 }, (_, i) => `p${i}`);
    expect(shown(others.map((name) => `lea-${name}`))).toBe(0);
    const pairs = others.map((name, i) => (i % 2 === 0 ? `lea-${name}` : `${others[i - 1]}-${name}`));
    expect(shown(pairs)).toBe(0);
  });

  it('are none where everybody knows nearly everybody', () => {
    const names = Array.from({ length: 14 }, (_, i) => `p${i}`);
    expect(shown(circle(...names).filter((_, i) => i % 7 !== 0))).toBe(0);
  });

  it('are all of them on the sample', () => {
    const map = sampleMap('fr');
    const graph = actorGraphOf(map, ALL_VISIBLE);
    const { groups } = findGroups(graph, [], { seed: 1 });
    expect(shownGroups(graph, groups)).toEqual(groups);
  });
});
