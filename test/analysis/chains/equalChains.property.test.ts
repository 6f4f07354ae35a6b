import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { idsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { byCodeUnits } from '../../../src/domain/folding';
import { aDocument, byName, idOf } from '../../helpers/graphs';
import { expectExact } from '../measures/expectExact';

/** How two are tied, if at all: some pairs have two ties, of which one may be known not to exist. */
const STATES = ['', '', '-', '-', '-', '?', '?', '!', '-?', '?!', '-!'] as const;

/**
 * A map in levels, where many chains are as short as each other: everybody is tied, or not, to everybody of the next
 * level and to one another. Names are dealt at random, so that their order says nothing of the levels.
 */
const inLevels = fc
  .record({
    levels: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
    states: fc.array(fc.constantFrom(...STATES), { minLength: 120, maxLength: 120 }),
    names: fc.shuffledSubarray('abcdefghijklmnopqr'.split(''), { minLength: 18, maxLength: 18 }),
    officer: fc.option(fc.nat(17)),
    without: fc.subarray([1, 2, 3, 5, 8], { maxLength: 2 }),
  })
  .map(({ levels, states, names, officer, without }) => {
    const levelOf = [0, ...levels.flatMap((size, level) => Array.from({ length: size }, () => level + 1))];
    const present = names.slice(0, levelOf.length);
    const ties: string[] = [];
    let drawn = 0;
    levelOf.forEach((level, a) => {
      levelOf.forEach((other, b) => {
        if (a >= b || other - level > 1) return;
        const state = states[drawn++ % states.length]!;
        // Fewer ties within a level than onwards: they make no chain shorter, and must not be taken.
        if (level === other && drawn % 3 !== 0) return;
        for (const one of state) ties.push(`${names[a]}-${names[b]}${one === '-' ? '' : one}`);
      });
    });
    return {
      ties,
      names: present,
      from: names[0]!,
      officer: officer === null ? undefined : present[officer % present.length],
      without: without.flatMap((at) => present[at] ?? []),
    };
  });
type World = typeof inLevels extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What is measured of the ties of a world: who is tied to whom, and whether anybody confirmed it. */
function tiedIn({ ties, without }: World): Map<string, Map<string, boolean>> {
  const tied = new Map<string, Map<string, boolean>>();
  const note = (a: string, b: string, confirmed: boolean) => {
    const own = tied.get(a) ?? new Map<string, boolean>();
    own.set(b, confirmed || own.get(b) === true);
    tied.set(a, own);
  };
  for (const tie of ties) {
    const [a, b, state] = [tie.charAt(0), tie.charAt(2), tie.charAt(3)];
    if (state === '!' || without.includes(a) || without.includes(b)) continue;
    note(a, b, state === '');
    note(b, a, state === '');
  }
  return tied;
}

/** Every shortest chain from the start, by its end: all of those one tie shorter, gone on from in every way. */
function everyShortest(world: World): Map<string, string[][]> {
  const tied = tiedIn(world);
  const found = new Map([[world.from, [[world.from]]]]);
  let level = [[world.from]];
  while (level.length > 0) {
    const longer = level.flatMap((chain) =>
      [...(tied.get(chain.at(-1)!)?.keys() ?? [])].map((next) => [...chain, next]),
    );
    level = longer.filter((chain) => !found.has(chain.at(-1)!));
    for (const end of new Set(level.map((chain) => chain.at(-1)!))) {
      found.set(
        end,
        level.filter((chain) => chain.at(-1) === end),
      );
    }
  }
  return found;
}

/** The order of preference: shorter, not by the officer, fewer ties to be verified, names. */
function preferring(world: World): (one: readonly string[], other: readonly string[]) => number {
  const tied = tiedIn(world);
  const byOfficer = (chain: readonly string[]) => (world.officer && chain.slice(1).includes(world.officer) ? 1 : 0);
  const doubts = (chain: readonly string[]) =>
    chain.slice(1).filter((to, at) => tied.get(chain[at]!)?.get(to) !== true).length;
  return (one, other) =>
    one.length - other.length ||
    byOfficer(one) - byOfficer(other) ||
    doubts(one) - doubts(other) ||
    byCodeUnits(one.join(''), other.join(''));
}

function finderOf({ ties, names, from, officer, without }: World) {
  const document = aDocument(Object.fromEntries(names.map((name) => [name, []])), ties);
  const visibility = { ...ALL_VISIBLE, without: new Set(without.map(idOf)) };
  const graph = actorGraphOf(document, visibility);
  const finder = chainFinder(graph, idOf(from), officer === undefined ? undefined : idOf(officer));
  return { graph, finder };
}

describe('where many chains are equally short', () => {
  it('the one chosen is the best of them all', () => {
    let choices = 0;
    fc.assert(
      fc.property(inLevels, (world) => {
        const { finder } = finderOf(world);
        const all = everyShortest(world);
        for (const name of world.names) {
          const [best] = (all.get(name) ?? []).toSorted(preferring(world));
          if ((all.get(name)?.length ?? 0) > 1) choices++;
          expect(finder.chain(idOf(name))).toEqual(best ?? null);
          expect(finder.distance(idOf(name))).toBe(best ? best.length - 1 : null);
        }
      }),
      { numRuns: 400 },
    );
    // The test would say nothing if there were never a choice.
    expect(choices).toBeGreaterThan(400);
  });

  it('the nearest of several is at the end of the best chain to any of them', () => {
    // Mostly people equally far, between whom only the chains decide; now and then anybody.
    const asking = fc.record({ level: fc.integer({ min: 1, max: 3 }), anybody: fc.boolean(), some: fc.nat(0xff_ffff) });
    fc.assert(
      fc.property(inLevels, asking, (world, { level, anybody, some }) => {
        const { finder } = finderOf(world);
        const all = everyShortest(world);
        const asked = world.names.filter(
          (name, at) => (some >> at) % 2 === 1 && (anybody || all.get(name)?.[0]?.length === level + 1),
        );
        const [best] = asked.flatMap((name) => all.get(name) ?? []).sort(preferring(world));
        expect(finder.chainToNearest(asked.map(idOf))).toEqual(best ?? null);
        expect(finder.chainToNearest(asked.toReversed().map(idOf))).toEqual(best ?? null);
      }),
      { numRuns: 600 },
    );
  });

  it('none of them is missed where the share of each counts', () => {
    fc.assert(
      fc.property(inLevels, (world) => {
        const { graph } = finderOf(world);
        const between = new Map(idsOf(graph).map((id) => [id as string, 0]));
        for (const from of idsOf(graph)) {
          for (const chains of everyShortest({ ...world, from }).values()) {
            // Each pair is met from both ends.
            const share = 1 / (2 * chains.length);
            for (const one of chains.flatMap((chain) => chain.slice(1, -1))) {
              between.set(one, between.get(one)! + share);
            }
          }
        }
        expectExact(byName(graph, betweenness(graph)), Object.fromEntries(between));
      }),
    );
  });
});
