import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { distancesFrom, UNREACHED } from '../../../src/analysis/measures/distancesFrom';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { pieces } from '../../../src/analysis/measures/pieces';
import { reachWithin2 } from '../../../src/analysis/measures/reachWithin2';
import { idsOf } from '../../../src/analysis/rowsOf';
import { byName, pairsOf } from '../../helpers/graphs';
import * as dense from './dense';
import { expectExact } from './expectExact';
import { shapedGraph } from './shapedGraph';

/** Runs a check on many maps of up to 40 actors, with their adjacency matrix at hand. */
function onShapedGraphs(check: (graph: ActorGraph, matrix: dense.Weights) => void): void {
  fc.assert(
    fc.property(shapedGraph, (graph) => check(graph, dense.tied(dense.weightsOf(graph.order, pairsOf(graph))))),
    { numRuns: 150 },
  );
}

describe('on any map of at most forty actors, the formula on the whole matrix and the measure agree', () => {
  it('distances, reach within two and pieces', () =>
    onShapedGraphs((graph, matrix) => {
      const distances = dense.distances(matrix);
      const { pieceOf } = pieces(graph);
      distances.forEach((row, vertex) => {
        const found = [...distancesFrom(graph, [vertex])];
        expect(found).toEqual(row.map((distance) => (Number.isFinite(distance) ? distance : UNREACHED)));
        row.forEach((distance, other) => {
          expect(pieceOf[other] === pieceOf[vertex]).toBe(Number.isFinite(distance));
        });
      });
      expect([...reachWithin2(graph)]).toEqual(
        distances.map((row) => row.filter((distance) => distance === 1 || distance === 2).length),
      );
    }));

  it('betweenness', () =>
    onShapedGraphs((graph, matrix) =>
      expectExact(byName(graph, betweenness(graph)), byName(graph, dense.betweennesses(matrix))),
    ));

  it('effective size and constraint', () =>
    onShapedGraphs((graph, matrix) => {
      expectExact(byName(graph, effectiveSize(graph)), byName(graph, dense.effectiveSizes(matrix)));
      expectExact(byName(graph, constraint(graph)), byName(graph, dense.constraints(matrix)));
    }));

  it('go-between roles', () =>
    onShapedGraphs((graph, matrix) => {
      const classOf = idsOf(graph).map((_, vertex) => String((vertex * 7) % 3));
      expect(brokerage(graph, (vertex) => classOf[vertex]!)).toEqual(dense.roles(matrix, classOf));
    }));
});
