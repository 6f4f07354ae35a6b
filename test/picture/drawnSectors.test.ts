import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { drawnSectors, type Sector } from '../../src/picture/circles/sectors';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, at) => `a${from + at}` as ActorId);
/** Sectors of two actors each. */
const sectors = (count: number): Sector[] =>
  Array.from({ length: count }, (_, at) => ({ key: `s${at}`, name: `S${at}`, colour: at, members: ids(2 * at, 2) }));
const drawn = (count: number, shown: readonly ActorId[], most: number) =>
  drawnSectors(sectors(count), shown, 'autres', most).map(({ name, members }) => [name, members.length]);

describe('the sectors that are drawn', () => {
  it('are all of them where there is room, whoever is in none counted as one more', () => {
    expect(drawn(3, ids(0, 6), 3).map(([name]) => name)).toEqual(['S0', 'S1', 'S2']);
    expect(drawn(3, ids(0, 7), 4)).toEqual([
      ['S0', 2],
      ['S1', 2],
      ['S2', 2],
      ['autres', 1],
    ]);
    // One too many: the last of the smallest joins the others.
    expect(drawn(3, ids(0, 7), 3)).toEqual([
      ['S0', 2],
      ['S1', 2],
      ['autres', 3],
    ]);
  });

  it('leave out those of whom nobody is shown, and call nobody others when there is nobody else', () => {
    expect(drawn(3, ids(2, 2), 3)).toEqual([['S1', 2]]);
    expect(drawn(0, ids(0, 2), 3)).toEqual([['', 2]]);
  });
});
