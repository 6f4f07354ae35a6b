import { append } from '../../domain/append';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { networksByActor } from '../partitions/networksByActor';
import { idsOf, placeInRow, rowsOf } from '../rowsOf';
import { tiesByKind } from '../tiesByKind';
import { isTieShown, type Visibility } from '../visibility';
import { confidenceOf } from './confidence';
import type { Finding } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { whoCouldJoin } from './whoCouldJoin';

/**
 * Largest network in which all pairs are asked about. A larger one would ask hundreds of questions, so only the pairs
 * of the point of view are.
 */
export const MOST_MEMBERS = 20;

/**
 * One finding per pair of members of the same declared network without a measured tie, unless the pair is known not to
 * be tied. Candidates: actors who know both. Beyond `MOST_MEMBERS` members, only pairs with the point of view are
 * checked. Time O(n + m + pairs asked).
 */
export const memberWithoutExchange: FindingRule = (context) => {
  const networks = networksByActor(context.document, context.visibility);
  const { beneficiary, vertexOf } = context;
  const own = beneficiary && vertexOf.get(beneficiary.id);
  const pairs = pairsToAsk(membersByNetwork(networks, idsOf(context.graph)), own);
  if (pairs.length === 0) return [];
  const untied = knownUntied(tiesByKind(context.document.ties).absent, context.visibility, vertexOf);
  return pairs
    .filter(
      ([first, second]) => !areTied(context, first, second) && !untied.has(first * context.actors.length + second),
    )
    .flatMap((pair) => findingOn(context, networks, pair));
};

type Networks = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

function findingOn(context: FindingContext, networks: Networks, [first, second]: readonly [number, number]): Finding[] {
  const { graph, vertexOf } = context;
  const [a, b] = [idsOf(graph)[first], idsOf(graph)[second]];
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
      // The network is what the two share, so it is no go-between.
      () => whoCouldJoin(context, [a], [b]).filter(({ actor }) => actor !== a && actor !== b && !theirs?.has(actor)),
    ),
  ];
}

/** Members of each network, as ascending vertices, without the network itself. */
const membersByNetwork = rememberedFor(
  (networks: Networks, ids: readonly ActorId[]): readonly (readonly number[])[] => {
    const members = new Map<ActorId, number[]>();
    ids.forEach((id, vertex) => {
      for (const network of networks.get(id) ?? []) {
        if (network === id) continue;
        append(members, network, vertex);
      }
    });
    return [...members.values()];
  },
);

/** Distinct pairs, ascending. Remembered for the members, which only an edit of memberships changes. */
const pairsToAsk = rememberedFor(
  (networks: readonly (readonly number[])[], own: number | undefined): readonly (readonly [number, number])[] => {
    const pairs = new Map<string, readonly [number, number]>();
    for (const members of networks) for (const pair of pairsAmong(members, own)) pairs.set(pair.join(' '), pair);
    return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
  },
);

function pairsAmong(members: readonly number[], own: number | undefined): [number, number][] {
  if (members.length <= MOST_MEMBERS)
    return members.flatMap((first, index) =>
      members.slice(index + 1).map((second): [number, number] => [first, second]),
    );
  if (own === undefined || !members.includes(own)) return [];
  return members.filter((one) => one !== own).map((one) => [Math.min(own, one), Math.max(own, one)]);
}

function areTied({ graph }: FindingContext, first: number, second: number): boolean {
  return placeInRow(rowsOf(graph), first, second) !== undefined;
}

/** Pairs known not to be tied, whatever the formality. Remembered for the ties that say so. */
const knownUntied = rememberedFor(
  (ties: readonly Tie[], visibility: Visibility, vertexOf: ReadonlyMap<ActorId, number>): ReadonlySet<number> => {
    const untied = new Set<number>();
    for (const tie of ties) {
      if (!isTieShown(tie, { ...visibility, formality: 'both' })) continue;
      const [a, b] = [vertexOf.get(tie.a), vertexOf.get(tie.b)];
      if (a === undefined || b === undefined) continue;
      untied.add(Math.min(a, b) * vertexOf.size + Math.max(a, b));
    }
    return untied;
  },
);
