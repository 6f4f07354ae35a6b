import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { colleagues } from '../../src/analysis/findings/noPeer';
import { tieMatrix } from '../../src/analysis/tables/tieMatrix';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Day, TieId } from '../../src/domain/brand';
import { describeTie } from '../../src/domain/commands';
import { perimeterOf } from '../../src/domain/looks/perimeter';
import { tieSameness } from '../../src/domain/merging/tieSameness';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const map = aMap({ cuma: { type: 'structure' }, mairie: { type: 'structure' } }, [
  'lea-cuma:worksFor',
  'bo-cuma:worksFor',
  'lea-mairie:worksFor',
]);
const first = [...map.ties.keys()][0] as TieId;
const left = describeTie.run(map, { id: first, patch: { since: '2019' as Day, until: '2023-06' as Day } });

describe('a tie that is over', () => {
  it('is kept and counts for nothing any more', () => {
    expect(left.ties.get(first)).toMatchObject({ since: '2019', until: '2023-06' });
    expect(actorGraphOf(map, ALL_VISIBLE).size).toBe(3);
    expect(actorGraphOf(left, ALL_VISIBLE).size).toBe(2);
    const cell = (document: typeof map) => tieMatrix(document, ALL_VISIBLE, [[idOf('lea'), idOf('cuma')]]).cellAt(0, 1);
    expect(cell(map)?.between).toBe('formal');
    expect(cell(left)).toBeNull();
  });

  it('makes nobody a colleague, nor puts anybody inside', () => {
    const lea = left.actors.get(idOf('lea'))!;
    expect(colleagues(map, lea).has(idOf('bo'))).toBe(true);
    expect(colleagues(left, lea).has(idOf('bo'))).toBe(false);
    const isInside = (document: typeof map) =>
      perimeterOf(document, idOf('lea'), 'structure')?.isInside(document.actors.get(idOf('bo'))!);
    expect(isInside(map)).toBe(true);
    expect(isInside(left)).toBe(false);
  });

  it('is not the same as one that lasts', () => {
    const [before, after] = [map.ties.get(first)!, left.ties.get(first)!];
    expect(tieSameness(after)).not.toBe(tieSameness(before));
  });
});
