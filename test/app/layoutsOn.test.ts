import { describe, expect, it } from 'vitest';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import { layoutsOn } from '../../src/app/layoutsOn';
import { freeLayout } from '../../src/picture/carte/freeLayout';
import type { CirclesInput } from '../../src/picture/circles/circlesInput';
import { circlesLayout } from '../../src/picture/circles/circlesLayout';
import { connect } from '../../src/workers/connect';
import { LAYOUT_API, type LayoutApi } from '../../src/workers/layoutApi';
import { numberedGraph } from '../helpers/graphs';
import { threadsHere } from '../workers/threadsHere';

const SIZE = 1200;
const graph = numberedGraph(
  SIZE,
  Array.from({ length: SIZE }, (_, vertex): [number, number] => [vertex, Math.floor(vertex / 3)]).slice(1),
);

function layouts() {
  const { started, start } = threadsHere(() => LAYOUT_API);
  return { started, ...layoutsOn(connect<LayoutApi>(['freeLayout', 'circlesLayout'], start)) };
}

describe('layouts on a thread, to which everything comes as a copy', () => {
  it('give the Circles of a map too large for the page as the page would', async () => {
    const { started, layOutCircles } = layouts();
    const [centre] = idsOf(graph);
    const input: CirclesInput = {
      graph,
      centre: centre!,
      sectors: [{ key: 'all', name: 'All', colour: 0, members: idsOf(graph) }],
      previous: new Map(),
      pinned: new Set(),
      viewport: { width: 1366, height: 768 },
      keep: 'sameRing',
    };
    const found = await layOutCircles(input);
    expect(started[0]?.asked).toBe(1);
    expect(found).toEqual(circlesLayout(input));
    expect(found?.size).toBe(SIZE);
  });

  it('give the Carte as the page would', async () => {
    const input = { graph: rowsOf(graph), groupOf: new Int32Array(SIZE), seed: 1 };
    expect(await layouts().layOut(input)).toEqual(freeLayout(input));
  });
});
