import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { betweennessOfPart, betweennessPlan } from '../../../src/analysis/measures/betweenness/betweennessPlan';
import { blockTree } from '../../../src/analysis/measures/betweenness/blocks';
import { addPairsBetween, searchedBlock } from '../../../src/analysis/measures/betweenness/chainSearch';
import { addPairsByLogarithms } from '../../../src/analysis/measures/betweenness/chainSearchByLogarithms';
import { foldedBlock } from '../../../src/analysis/measures/betweenness/foldedBlock';
import { searchOrder } from '../../../src/analysis/measures/betweenness/searchOrder';
import { sumOfParts } from '../../../src/analysis/measures/betweenness/sumOfParts';
import { twins } from '../../../src/analysis/measures/betweenness/twins';
import { idsOf, neighboursOf, rowsOf } from '../../../src/analysis/rowsOf';
import { numberedGraph } from '../../helpers/graphs';

type Pair = [number, number];

/** Brandes 2001 as in the article: lists of predecessors, every source, nothing made smaller. */
function plainBrandes(graph: ActorGraph): number[] {
  const size = graph.order;
  const values = Array.from({ length: size }, () => 0);
  for (let source = 0; source < size; source++) {
    const distance = new Int32Array(size).fill(-1);
    const chains = new Float64Array(size);
    const depends = new Float64Array(size);
    const before: number[][] = Array.from({ length: size }, () => []);
    const order = [source];
    distance[source] = 0;
    chains[source] = 1;
    for (const one of order) {
      for (const next of neighboursOf(rowsOf(graph), one)) {
        if (distance[next] === -1) {
          distance[next] = distance[one]! + 1;
          order.push(next);
        }
        if (distance[next] !== distance[one]! + 1) continue;
        chains[next]! += chains[one]!;
        before[next]!.push(one);
      }
    }
    for (const one of order.toReversed()) {
      for (const previous of before[one]!) {
        depends[previous]! += (chains[previous]! / chains[one]!) * (1 + depends[one]!);
      }
      if (one !== source) values[one]! += depends[one]! / 2;
    }
  }
  return values;
}

/** Same values to a billionth of what they are. */
function expectSame(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(found.length).toBe(expected.length);
  for (let vertex = 0; vertex < expected.length; vertex++) {
    const wanted = expected[vertex]!;
    const off = Math.abs(found[vertex]! - wanted);
    // A value that is no number is off as well.
    if (!(off <= 1e-9 * Math.max(1, wanted))) expect(found[vertex], `vertex ${vertex}`).toBe(wanted);
  }
}

type Growth = readonly ['leaf' | 'twin' | 'tiedTwin' | 'sideOf' | 'ring' | 'clique', number];

/** Maps as real ones are made: a core that was grown by leaves, twins of both sorts, side vertices, rings and cliques. */
const grownGraph: fc.Arbitrary<ActorGraph> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 3, maxLength: 22 }),
    fc.array(
      fc.tuple(
        fc.constantFrom<Growth[0]>('leaf', 'twin', 'twin', 'tiedTwin', 'tiedTwin', 'sideOf', 'ring', 'clique'),
        fc.nat(1000),
      ),
      { maxLength: 26 },
    ),
  )
  .map(([core, growths]) => {
    const tied: Set<number>[] = Array.from({ length: 10 }, () => new Set());
    const tie = (a: number, b: number) => {
      if (a === b) return;
      tied[a]!.add(b);
      tied[b]!.add(a);
    };
    const newcomer = () => tied.push(new Set()) - 1;
    for (const [a, b] of core) tie(a, b);
    for (const [how, drawn] of growths) {
      const at = drawn % tied.length;
      const contacts = [...tied[at]!];
      const one = newcomer();
      if (how === 'leaf') tie(at, one);
      if (how === 'twin' || how === 'tiedTwin') for (const other of contacts) tie(one, other);
      if (how === 'tiedTwin') tie(one, at);
      if (how === 'sideOf') for (const other of [at, ...contacts.slice(0, 1)]) tie(one, other);
      if (how === 'ring') {
        const others = [one, newcomer(), newcomer()];
        others.forEach((other, index) => tie(other, others[index + 1] ?? at));
        tie(at, one);
      }
      if (how === 'clique') {
        const others = [at, one, newcomer(), newcomer()];
        for (const a of others) for (const b of others) tie(a, b);
      }
    }
    return numberedGraph(
      tied.length,
      tied.flatMap((row, a) => [...row].map((b): Pair => [a, b])),
    );
  });

/** Persons who take part in few of the same things: much of such a map is twins. */
const twoModeGraph: fc.Arbitrary<ActorGraph> = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), { maxLength: 30 }),
  )
  .map(([bodies, persons]) =>
    numberedGraph(
      bodies + persons.length,
      persons.flatMap((own, person) => own.map((body): Pair => [bodies + person, body % bodies])),
    ),
  );

const anyGraph = fc.oneof(grownGraph, twoModeGraph);

describe('betweenness of a map made smaller', { timeout: 60_000 }, () => {
  it('is that of the map itself, on maps rich in leaves, fragile points, twins and side vertices', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => expectSame(betweenness(graph), plainBrandes(graph))),
      { numRuns: 600 },
    );
  });

  it('is that of the map itself, on plain random maps of a hundred actors', () => {
    const pair = fc.tuple(fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 60, maxLength: 400 }), (pairs) => {
        const graph = numberedGraph(100, pairs);
        expectSame(betweenness(graph), plainBrandes(graph));
      }),
      { numRuns: 60 },
    );
  });

  it('really is made smaller: the maps of the first test have something of everything', () => {
    const seen = { twinsApart: 0, twinsTied: 0, sideVertices: 0, fragilePoints: 0 };
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { blocks } = blockTree(rowsOf(graph));
        if (blocks.length > 1) seen.fragilePoints++;
        for (const block of blocks) {
          const folded = foldedBlock(block);
          if (twins(block, false).count < block.members.length) seen.twinsApart++;
          if (twins(block, true).count < block.members.length) seen.twinsTied++;
          if (searchOrder(folded).kept < folded.size) seen.sideVertices++;
        }
      }),
      { numRuns: 200 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });
});

describe('twins', () => {
  it('are those who have the same contacts, each other apart', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, tied) => {
        const contactsOf = (vertex: number) =>
          [...neighboursOf(rowsOf(graph), vertex), ...(tied ? [vertex] : [])].sort((a, b) => a - b).join();
        const rows = idsOf(graph).map((_, vertex) => contactsOf(vertex));
        const different = [...new Set(rows)];
        expect([...twins(rowsOf(graph), tied).classOf]).toEqual(rows.map((row) => different.indexOf(row)));
      }),
      { numRuns: 300 },
    );
  });
});

/** Generous: machines that run tests are busy. */
const PATIENCE = { timeout: 60_000 };

describe('parts of the search', PATIENCE, () => {
  /** Large enough for several parts: rings of rings, so that there is much to search and little to fold. */
  const graph = numberedGraph(
    1150,
    Array.from({ length: 1150 }, (_, vertex): Pair[] => [
      [vertex, (vertex + 1) % 1150],
      [vertex, (vertex * 7 + 31) % 1150],
      [vertex, (vertex * 11 + 77) % 1150],
    ]).flat(),
  );

  it('add up to the very same bits, in whatever order and by whomever they are searched', () => {
    const plan = betweennessPlan(rowsOf(graph));
    expect(plan.parts).toBeGreaterThan(1);
    const parts: Float64Array[] = [];
    for (let part = plan.parts - 1; part >= 0; part--) {
      // Another thread has made its own plan.
      parts[part] = betweennessOfPart(betweennessPlan(structuredClone(rowsOf(graph))), part);
    }
    expect(sumOfParts(parts)).toEqual(betweenness(graph));
  });

  it('search each pair once: their sum is that of plain Brandes', () => {
    expectSame(betweenness(graph), plainBrandes(graph));
  });

  it('may be cut anywhere: two ranges of turns are one', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(100), (graph, at) => {
        for (const block of blockTree(rowsOf(graph)).blocks) {
          const searched = searchedBlock(foldedBlock(block));
          const cut = at % (searched.size + 1);
          const whole = new Float64Array(searched.size);
          const halves = new Float64Array(searched.size);
          addPairsBetween(searched, 0, searched.size, whole, () => undefined);
          addPairsBetween(searched, 0, cut, halves, () => undefined);
          addPairsBetween(searched, cut, searched.size, halves, () => undefined);
          expectSame(halves, whole);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('more shortest chains than a number can count', () => {
  it('are searched by logarithms, which give the same where both can', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const block of blockTree(rowsOf(graph)).blocks) {
          const searched = searchedBlock(foldedBlock(block));
          const counted = new Float64Array(searched.size);
          const byLogarithms = new Float64Array(searched.size);
          expect(addPairsBetween(searched, 0, searched.size, counted, () => undefined)).toBe(true);
          addPairsByLogarithms(searched, 0, searched.size, byLogarithms);
          expectSame(byLogarithms, counted);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not disturb a ladder of 1,200 rungs, two actors each', () => {
    const rungs = 1200;
    const graph = numberedGraph(
      2 * rungs,
      Array.from({ length: rungs - 1 }, (_, rung) =>
        [0, 1].flatMap((a) => [0, 1].map((b): Pair => [2 * rung + a, 2 * rung + 2 + b])),
      ).flat(),
    );
    // The two of a rung meet through all whom they know: two at either end, else four.
    const twinsOf = (rung: number) =>
      rung < 0 || rung >= rungs ? 0 : rung === 0 || rung === rungs - 1 ? 1 / 2 : 1 / 4;
    const expected = Array.from({ length: 2 * rungs }, (_, vertex) => {
      const rung = vertex >> 1;
      return 2 * rung * (rungs - 1 - rung) + twinsOf(rung - 1) + twinsOf(rung + 1);
    });
    expectSame(betweenness(graph), expected);
  });
});
