import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { distancesFrom } from '../../../src/analysis/measures/distancesFrom';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { contacts, singleTies } from '../../../src/analysis/measures/ofTies';
import { pieces } from '../../../src/analysis/measures/pieces';
import { reachWithin2 } from '../../../src/analysis/measures/reachWithin2';
import { idsOf } from '../../../src/analysis/rowsOf';
import { smallGraph } from '../../helpers/arbitraryGraphs';
import { cutOff } from '../../helpers/cutOff';
import { fragilePoints } from '../../helpers/fragilePoints';
import { numberedGraph, pairsOf } from '../../helpers/graphs';
import { transitivity } from '../../helpers/transitivity';
import * as bruteForce from './bruteForce';

const everyVertex = (graph: ActorGraph) => idsOf(graph).map((_, vertex) => vertex);

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, vertex) => {
    if (Number.isNaN(value)) expect(actual[vertex]).toBeNaN();
    else expect(actual[vertex]).toBeCloseTo(value, 9);
  });
}

/** Runs a check on many small graphs, with their definitions at hand. */
function onSmallGraphs(check: (graph: ActorGraph, table: bruteForce.Table) => void): void {
  fc.assert(
    fc.property(smallGraph(), (graph) => check(graph, bruteForce.tableOf(graph))),
    { numRuns: 200 },
  );
}

describe('on any map of at most eight actors, the definition and the measure agree', () => {
  it('contacts', () =>
    onSmallGraphs((graph, table) =>
      expectClose(
        contacts(graph),
        everyVertex(graph).map((vertex) => bruteForce.contactsOf(table, vertex).length),
      ),
    ));

  it('distances and reach within two', () =>
    onSmallGraphs((graph, table) => {
      const distances = everyVertex(graph).map((a) =>
        everyVertex(graph).map((b) => bruteForce.distanceBetween(table, a, b)),
      );
      for (const vertex of everyVertex(graph)) expectClose(distancesFrom(graph, [vertex]), distances[vertex]!);
      expectClose(
        reachWithin2(graph),
        distances.map((row) => row.filter((distance) => distance === 1 || distance === 2).length),
      );
    }));

  it('betweenness', () =>
    onSmallGraphs((graph, table) =>
      expectClose(
        betweenness(graph),
        everyVertex(graph).map((vertex) => bruteForce.betweennessOf(table, vertex)),
      ),
    ));

  it('effective size and constraint', () =>
    onSmallGraphs((graph, table) => {
      expectClose(
        effectiveSize(graph),
        everyVertex(graph).map((vertex) => bruteForce.effectiveSizeOf(table, vertex)),
      );
      expectClose(
        constraint(graph),
        everyVertex(graph).map((vertex) => bruteForce.constraintOf(table, vertex)),
      );
    }));

  it('pieces, the largest first and then by name', () =>
    onSmallGraphs((graph, table) => {
      const expected = bruteForce.piecesOf(table);
      const { count, pieceOf, sizes } = pieces(graph);
      expect(count).toBe(expected.length);
      expect([...sizes]).toEqual(expected.map((piece) => piece.length));
      expected.forEach((piece, index) => {
        for (const vertex of piece) expect(pieceOf[vertex]).toBe(index);
      });
    }));

  it('fragile points, and whom each of them holds', () =>
    onSmallGraphs((graph, table) => {
      const before = bruteForce.piecesOf(table).length;
      const alone = (vertex: number) => bruteForce.contactsOf(table, vertex).length === 0;
      const expected = everyVertex(graph).filter(
        (vertex) => !alone(vertex) && bruteForce.piecesOf(table, [vertex]).length > before,
      );
      expect(fragilePoints(graph)).toEqual(expected);
      for (const vertex of everyVertex(graph)) {
        const own = bruteForce.piecesOf(table).find((piece) => piece.includes(vertex))!;
        const parts = bruteForce.piecesOf(table, [vertex]).filter((part) => own.includes(part[0]!));
        expect(cutOff(graph, vertex)).toEqual(
          parts
            .slice(1)
            .flat()
            .sort((a, b) => a - b),
        );
      }
    }));

  it('single ties', () =>
    onSmallGraphs((graph, table) => {
      const before = bruteForce.piecesOf(table).length;
      const expected = pairsOf(graph).filter(
        ([a, b]) => bruteForce.piecesOf(bruteForce.withoutTie(table, a, b)).length > before,
      );
      expect(singleTies(graph)).toEqual(expected);
    }));

  it('transitivity', () =>
    onSmallGraphs((graph, table) => {
      let chains = 0;
      let closed = 0;
      for (const b of everyVertex(graph)) {
        for (const a of bruteForce.contactsOf(table, b)) {
          for (const c of bruteForce.contactsOf(table, b)) {
            if (a >= c) continue;
            chains++;
            if (table.tied[a]![c]) closed++;
          }
        }
      }
      expect(transitivity(graph)).toBeCloseTo(chains === 0 ? 0 : closed / chains, 12);
    }));

  it('go-between roles, by a partition with blanks', () => {
    const classes = fc.array(fc.constantFrom('x', 'y', '', null), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(smallGraph(), classes, (graph, classOf) => {
        const table = bruteForce.tableOf(graph);
        const actual = brokerage(graph, (vertex) => classOf[vertex] ?? null);
        const alike = (a: number, b: number) => Boolean(classOf[a]) && classOf[a] === classOf[b];
        for (const b of everyVertex(graph)) {
          const expected = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 };
          for (const a of bruteForce.contactsOf(table, b)) {
            for (const c of bruteForce.contactsOf(table, b)) {
              if (a >= c || table.tied[a]![c]) continue;
              if (alike(a, b) && alike(b, c)) expected.coordinator++;
              else if (alike(a, c)) expected.consultant++;
              else if (alike(a, b) || alike(b, c)) expected.gatekeeper++;
              else expected.liaison++;
            }
          }
          expect(actual[b]).toEqual(expected);
        }
      }),
    );
  });
});

describe('a measure of an actor', () => {
  it('does not change when a piece is added elsewhere, whatever the names there', () => {
    const classes = fc.array(fc.constantFrom('x', 'y', ''), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(smallGraph(), smallGraph(), fc.boolean(), classes, (here, elsewhere, alternately, classOf) => {
        const size = here.order;
        // Names of the two pieces alternate, or all those elsewhere come first.
        const place = (vertex: number) => (alternately ? 2 * vertex : elsewhere.order + vertex);
        const placeElsewhere = (vertex: number) => (alternately ? 2 * vertex + 1 : vertex);
        const both = numberedGraph(alternately ? 2 * Math.max(size, elsewhere.order) : size + elsewhere.order, [
          ...pairsOf(here).map(([a, b]): [number, number] => [place(a), place(b)]),
          ...pairsOf(elsewhere).map(([a, b]): [number, number] => [placeElsewhere(a), placeElsewhere(b)]),
        ]);
        const own = everyVertex(here).map(place);
        for (const measure of [contacts, reachWithin2, betweenness, effectiveSize, constraint]) {
          const values = measure(both);
          expectClose(
            own.map((vertex) => values[vertex]!),
            [...measure(here)],
          );
        }
        const roles = brokerage(both, (vertex) => classOf[own.indexOf(vertex)] ?? 'x');
        expect(own.map((vertex) => roles[vertex])).toEqual(brokerage(here, (vertex) => classOf[vertex]!));
        for (const from of everyVertex(here)) {
          const distances = distancesFrom(both, [place(from)]);
          expect(own.map((vertex) => distances[vertex])).toEqual([...distancesFrom(here, [from])]);
        }
        expect(fragilePoints(both).filter((vertex) => own.includes(vertex))).toEqual(fragilePoints(here).map(place));
        expect(singleTies(both).filter(([a]) => own.includes(a))).toEqual(
          singleTies(here).map((tie) => tie.map(place)),
        );
      }),
    );
  });

  it('survives a chain of ten thousand actors', () => {
    const size = 10_000;
    const path = numberedGraph(
      size,
      Array.from({ length: size - 1 }, (_, vertex): [number, number] => [vertex, vertex + 1]),
    );
    expect(fragilePoints(path)).toHaveLength(size - 2);
    expect(singleTies(path)).toHaveLength(size - 1);
    expect(pieces(path).count).toBe(1);
    expect(cutOff(path, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(betweenness(path)[1]).toBe(size - 2);
    expect(distancesFrom(path, [0])[size - 1]).toBe(size - 1);
  });
});
