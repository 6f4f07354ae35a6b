import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { graphOfRows } from '../../src/analysis/graphOfRows';
import { measure } from '../../src/analysis/measure';
import { contacts, singleTies } from '../../src/analysis/measures/ofTies';
import { pieces } from '../../src/analysis/measures/pieces';
import { idsOf, neighboursOf, rowsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { MapDocument } from '../../src/domain/mapDocument';
import { fragilePoints } from '../helpers/fragilePoints';
import { graphOfPairs, numberedGraph } from '../helpers/graphs';
import { hautVallon } from '../helpers/hautVallon';
import { networkFixture } from '../helpers/networkFixture';

const document = hautVallon();

function allOf(map: MapDocument) {
  const graph = actorGraphOf(map, ALL_VISIBLE);
  return {
    graph,
    contacts: contacts(graph),
    pieces: pieces(graph),
    fragile: fragilePoints(graph),
    single: singleTies(graph),
    measured: measure(graph, [], { version: 3, seed: 7 }),
  };
}

describe('measure', () => {
  it('says which version of the document it is about, with one value for each actor', () => {
    const { graph, measured } = allOf(document);
    expect(measured.version).toBe(3);
    const { betweenness, effectiveSize, constraint, brokerage } = measured;
    for (const values of [betweenness, effectiveSize, constraint, brokerage]) {
      expect(values).toHaveLength(graph.order);
    }
    expect(measured.groups.flatMap(({ members }) => members).sort()).toEqual(idsOf(graph));
  });

  it('goes to a worker and comes back as it was', () => {
    const { graph, measured } = allOf(document);
    expect(structuredClone(measured)).toEqual(measured);
    expect(
      measure(graphOfRows(structuredClone(rowsOf(graph))), structuredClone(measured.groups), { version: 3, seed: 7 }),
    ).toEqual(measured);
  });

  it('counts go-between roles by the groups it found', () => {
    const graph = graphOfPairs(networkFixture('karate').ties);
    const { groups, brokerage } = measure(graph, [], { version: 1, seed: 1 });
    const own = groups.find(({ members }) => members.includes(idsOf(graph)[0]!))!.members;
    const row = [...neighboursOf(rowsOf(graph), 0)];
    const areTied = (a: number, b: number) => neighboursOf(rowsOf(graph), a).includes(b);
    const inside = row.filter((vertex) => own.includes(idsOf(graph)[vertex]!));
    const open = inside.flatMap((a) => inside.filter((b) => a < b && !areTied(a, b)));
    expect(brokerage[0]!.coordinator).toBe(open.length);
  });

  it('tells how far it is, never going back', () => {
    const shares: number[] = [];
    const ring = Array.from({ length: 400 }, (_, vertex) => [vertex, (vertex + 1) % 400] as const);
    const jumps = Array.from({ length: 400 }, (_, vertex) => [vertex, (vertex * 7 + 5) % 400] as const);
    const graph = numberedGraph(400, [...ring, ...jumps]);
    measure(graph, [], { version: 1, seed: 1, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('does not change with the order of rows, nor with which end of a tie comes first', () => {
    const expected = allOf(document);
    const { actors, ties } = document;
    const order = <One>(list: One[]) => fc.shuffledSubarray(list, { minLength: list.length });
    fc.assert(
      fc.property(order([...actors]), order([...ties]), fc.infiniteStream(fc.boolean()), (rows, tieRows, turns) => {
        const turned = tieRows.map(([id, tie]) => {
          const turn = turns.next().value === true;
          return [id, turn ? { ...tie, a: tie.b, b: tie.a } : tie] as const;
        });
        expect(allOf({ ...document, actors: new Map(rows), ties: new Map(turned) })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
