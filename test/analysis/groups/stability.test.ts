import { describe, expect, it } from 'vitest';
import { type ActorGraph, actorGraphOf } from '../../../src/analysis/actorGraph';
import { changedActors } from '../../../src/analysis/groups/changedActors';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { relabelled } from '../../../src/analysis/groups/grouping';
import { modularity } from '../../../src/analysis/groups/modularity';
import { idsOf, neighboursOf, rowsOf } from '../../../src/analysis/rowsOf';
import { type Random, seededRandom } from '../../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId } from '../../../src/domain/brand';
import type { KeptGroup } from '../../../src/domain/keptGroup';
import { graphOfPairs, numberedGraph, pairsOf } from '../../helpers/graphs';
import { plantedPartition } from '../../helpers/plantedPartition';
import { sampleMap } from '../../helpers/sampleMap';

/** A map as names and pairs of names, so that actors can come and go. */
interface Ties {
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}
const graphOf = ({ names, pairs }: Ties) => graphOfPairs(pairs, names);
const tiesOf = (graph: ActorGraph): Ties => ({
  names: idsOf(graph),
  pairs: pairsOf(graph).map(([a, b]) => [idsOf(graph)[a]!, idsOf(graph)[b]!] as const),
});

/** A tie more, a tie less, or an actor more with a tie; `actors`: whom it is about. */
function randomEdit({ names, pairs }: Ties, random: Random, newName: string): Ties & { readonly about: string[] } {
  const draw = <One>(from: readonly One[]) => from[Math.floor(random() * from.length)]!;
  const chance = random();
  if (chance < 0.45) {
    const tie = [draw(names), draw(names)] as const;
    return { names, pairs: [...pairs, tie], about: [...tie] };
  }
  if (chance < 0.8) {
    const gone = draw(pairs);
    return { names, pairs: pairs.filter((tie) => tie !== gone), about: [...gone] };
  }
  const tie = [draw(names), newName] as const;
  return { names: [...names, newName], pairs: [...pairs, tie], about: [...tie] };
}

/** Ids and colours of the groups actors are in. */
const groupOf = (groups: readonly KeptGroup[]) =>
  new Map(groups.flatMap(({ id, colour, members }) => members.map((member) => [member, { id, colour }] as const)));

/** Actors of before whose group, or its colour, is another now. */
function recoloured(before: readonly KeptGroup[], after: readonly KeptGroup[]): ActorId[] {
  const [was, is] = [groupOf(before), groupOf(after)];
  return [...was.keys()].filter((actor) => {
    const [one, other] = [was.get(actor)!, is.get(actor)];
    return other !== undefined && (one.id !== other.id || one.colour !== other.colour);
  });
}

/** Modularity × ties, of groups by their ids. */
function tiesGained(graph: ActorGraph, groupIds: ReadonlyMap<ActorId, unknown>): number {
  const numbers = new Map<unknown, number>();
  const labels = idsOf(graph).map((id) => {
    const group = groupIds.get(id) ?? id;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return modularity(graph, relabelled(labels)) * graph.size;
}

/**
 * Who changed group though the edit does not concern them. It concerns (1) the two ends of the tie, the new actor; (2) whoever's
 * kept group is not held together by its ties any more; (3) members of a kept group that holds an end, if the move of
 * all who are not ends gains a quarter of a tie for each of them, or a whole tie: their group became one with the other
 * end's, or fell in parts.
 */
function unconcerned(graph: ActorGraph, kept: readonly KeptGroup[], found: readonly KeptGroup[], about: string[]) {
  const others = recoloured(kept, found).filter((actor) => !about.includes(actor));
  if (others.length === 0) return { others, unasked: others, outside: others };
  const fellApart = new Set(kept.filter((group) => !isHeldTogether(graph, group)).flatMap(({ members }) => members));
  const held = new Set(kept.filter(({ members }) => members.some((m) => about.includes(m))).flatMap((g) => g.members));
  const idsNow = new Map([...groupOf(found)].map(([actor, { id }]) => [actor, id as unknown]));
  const idsStaying = new Map(idsNow);
  const was = groupOf(kept);
  for (const other of others) idsStaying.set(other, was.get(other)!.id);
  const gain = tiesGained(graph, idsNow) - tiesGained(graph, idsStaying);
  const isWorthIt = gain >= Math.min(1, 0.25 * others.length) - 1e-9;
  const unasked = others.filter((actor) => !fellApart.has(actor));
  return { others, unasked, outside: unasked.filter((actor) => !(held.has(actor) && isWorthIt)) };
}

function isHeldTogether(graph: ActorGraph, { members }: KeptGroup): boolean {
  const vertices = members.map((member) => idsOf(graph).indexOf(member)).filter((vertex) => vertex >= 0);
  const seen = new Set(vertices.slice(0, 1));
  for (const vertex of seen) {
    for (const other of neighboursOf(rowsOf(graph), vertex)) {
      if (vertices.includes(other)) seen.add(other);
    }
  }
  return seen.size === vertices.length;
}

const workshopMaps = (inside: number) =>
  [46, 50, 54, 58].map((size, seed) => numberedGraph(size, plantedPartition({ size, groupSize: 9, inside, seed })));
const MAPS: readonly (readonly [string, readonly ActorGraph[]])[] = [
  ['maps of 46 to 58 actors, 80 % of ties within groups', workshopMaps(0.8)],
  ['maps of 46 to 58 actors, half of the ties within groups', workshopMaps(0.5)],
  ['the sample', [actorGraphOf(sampleMap('fr'), ALL_VISIBLE)]],
];

describe.each(MAPS)('200 random edits of %s', (_, maps) => {
  it('each made on the map as it was: nobody but the two ends changes group or colour, save whose group fell apart', () => {
    const random = seededRandom(2026);
    const bases = maps.map((graph) => ({ graph, kept: findGroups(graph, [], { seed: 1 }).groups }));
    const strays = Array.from({ length: 200 }, (_edit, index) => {
      const { graph, kept } = bases[index % bases.length]!;
      const edited = randomEdit(tiesOf(graph), random, `new${index}`);
      const after = graphOf(edited);
      const { groups } = findGroups(after, kept, { seed: 1, touched: changedActors(graph, after) });
      return unconcerned(after, kept, groups, edited.about).unasked;
    });
    expect(strays.filter((actors) => actors.length > 0)).toEqual([]);
  });

  it('one after the other: none moves anybody it does not concern, and few move more than the two ends', () => {
    const random = seededRandom(11);
    let editsWithOthers = 0;
    for (const start of maps) {
      let graph = start;
      let kept = findGroups(graph, [], { seed: 1 }).groups;
      for (let edit = 0; edit < 200 / maps.length; edit++) {
        const edited = randomEdit(tiesOf(graph), random, `new${edit}`);
        const after = graphOf(edited);
        const { groups } = findGroups(after, kept, { seed: 1, touched: changedActors(graph, after) });
        const { others, outside } = unconcerned(after, kept, groups, edited.about);
        expect(outside).toEqual([]);
        if (others.length > 0) editsWithOthers++;
        // Opened again, the map shows the groups it was left with.
        if (edit % 10 === 9) expect(recoloured(groups, findGroups(after, groups, { seed: 5 }).groups)).toEqual([]);
        graph = after;
        kept = groups;
      }
    }
    expect(editsWithOthers).toBeLessThanOrEqual(8);
  });
});
