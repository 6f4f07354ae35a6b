import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { placeInRow } from '../actorGraph';
import { networksByActor } from '../partitions/networksByActor';
import { rememberedFor } from '../rememberedFor';
import { tiesByKind } from '../tiesByKind';
import { isTieShown } from '../visibility';
import { confidenceOf } from './confidence';
import type { Finding } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/** A network of more members would ask hundreds of questions: only the pairs of the point of view are asked about. */
export const MOST_MEMBERS = 20;

/**
 * For each pair of members of the same declared network: no measured tie between the two. A pair known not to be tied is
 * not asked about. Candidates: who knows both. Beyond `MOST_MEMBERS` members, only pairs that hold the point of view are. Time O(n + m + pairs asked).
 */
export const memberWithoutExchange: FindingRule = (context) => {
  const networks = networksByActor(context.document, context.visibility);
  const untied = knownUntied(context);
  const asked = new Map<number, readonly [number, number]>();
  for (const members of membersByNetwork(networks, context.actors)) {
    for (const [first, second] of pairsToAsk(context, members)) {
      const pair = first * context.actors.length + second;
      if (!asked.has(pair) && !untied.has(pair) && !areTied(context, first, second)) asked.set(pair, [first, second]);
    }
  }
  return [...asked.values()]
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap((pair) => findingOn(context, networks, pair));
};

type Networks = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

function findingOn(context: FindingContext, networks: Networks, [first, second]: readonly [number, number]): Finding[] {
  const { graph, vertexOf } = context;
  const [a, b] = [graph.ids[first], graph.ids[second]];
  if (a === undefined || b === undefined) return [];
  const theirs = networks.get(b);
  const [network] = [...(networks.get(a) ?? [])]
    .filter((one) => one !== a && one !== b && theirs?.has(one))
    .sort((one, other) => (vertexOf.get(one) ?? 0) - (vertexOf.get(other) ?? 0));
  if (network === undefined) return [];
  return [
    lazyCandidates(
      {
        key: findingKey('memberWithoutExchange', [a, b].sort(byCodeUnits)),
        rule: 'memberWithoutExchange',
        subject: { kind: 'network', network },
        actors: [a, b],
        ties: [],
        confidence: confidenceOf(context, [a, b]),
      },
      // The network is no go-between: it is what they share.
      () => whoCouldJoin(context, [a], [b]).filter(({ actor }) => actor !== a && actor !== b && !theirs?.has(actor)),
    ),
  ];
}

/** Members of each network, as ascending vertices; the network itself is none. */
const membersByNetwork = rememberedFor(
  (networks: Networks, actors: readonly Actor[]): readonly (readonly number[])[] => {
    const members = new Map<ActorId, number[]>();
    actors.forEach(({ id }, vertex) => {
      for (const network of networks.get(id) ?? []) {
        if (network === id) continue;
        const known = members.get(network);
        if (known) known.push(vertex);
        else members.set(network, [vertex]);
      }
    });
    return [...members.values()];
  },
);

function pairsToAsk({ beneficiary, vertexOf }: FindingContext, members: readonly number[]): [number, number][] {
  if (members.length <= MOST_MEMBERS)
    return members.flatMap((first, index) =>
      members.slice(index + 1).map((second): [number, number] => [first, second]),
    );
  const own = beneficiary && vertexOf.get(beneficiary.id);
  if (own === undefined || !members.includes(own)) return [];
  return members.filter((one) => one !== own).map((one) => [Math.min(own, one), Math.max(own, one)]);
}

function areTied({ graph }: FindingContext, first: number, second: number): boolean {
  return placeInRow(graph, first, second) !== undefined;
}

/** Pairs known not to be tied, formal or not. */
function knownUntied({ document, visibility, vertexOf, actors }: FindingContext): Set<number> {
  const untied = new Set<number>();
  for (const tie of tiesByKind(document.ties).absent) {
    if (!isTieShown(tie, { ...visibility, formality: 'both' })) continue;
    const [a, b] = [vertexOf.get(tie.a), vertexOf.get(tie.b)];
    if (a === undefined || b === undefined) continue;
    untied.add(Math.min(a, b) * actors.length + Math.max(a, b));
  }
  return untied;
}
