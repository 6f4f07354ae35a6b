import type { BrokerageCount } from '../../src/analysis/measures/brokerage';
import * as dense from '../analysis/measures/dense';
import { NETWORK_FIXTURES, networkFixture } from '../helpers/networkFixture';
import { modularityFloor, type ReferenceNetwork, reference } from '../helpers/referenceNetworks';
import type { Arcs } from '../helpers/referenceReaders';

/** What the report on a network must say of one actor. */
export interface ExpectedReportActor {
  /** As in the ties below. */
  readonly id: string;
  readonly name: string;
  /** Of the partition given with the network; empty without one. */
  readonly classOf: string;
  readonly contacts: number;
  readonly betweenness: number;
  readonly effectiveSize: number;
  readonly constraint: number | null;
  readonly fragile: boolean;
  /** Absent when the network comes without a partition. */
  readonly brokerage?: BrokerageCount;
}

/** A network whose measures are known from elsewhere. */
export interface ExpectedReport {
  readonly actors: readonly ExpectedReportActor[];
  readonly ties: Arcs;
  /** Sizes of the pieces where they are known, the largest first; else how many there are. */
  readonly pieces: readonly number[] | number;
  /** By id. */
  readonly singleTies: Arcs;
  /** What the groups reach at least. */
  readonly modularity: number;
}

export function expectedOfFixture(name: (typeof NETWORK_FIXTURES)[number]): ExpectedReport {
  const { ties, partition, expected } = networkFixture(name);
  const actors = Object.entries(expected.actors).map(([id, values]): ExpectedReportActor => {
    const [coordinator, consultant, gatekeeper, liaison] = expected.brokerage[id]!;
    return {
      id,
      name: id,
      classOf: partition.classes[id]!,
      ...values,
      fragile: expected.fragile.includes(id),
      brokerage: { coordinator, consultant, gatekeeper, liaison },
    };
  });
  const { pieces, singleTies, bestModularity } = expected;
  return { actors, ties, pieces, singleTies, modularity: bestModularity - 0.001 };
}

/**
 * Of a network with directions, what the reference does not say without them is worked out by the formulas of the tests,
 * which `analysis/measures/references.test.ts` holds against the values with directions.
 */
export function expectedOfReference(name: string): ExpectedReport {
  const network = reference(name);
  const { arcs, expected } = network;
  const [partition] = Object.values(expected.given_partitions);
  const ids = Object.keys(expected.nodes);
  const classes = ids.map((id) => partition?.membership[id] ?? '');
  const undirected = expected.directed ? withoutDirections(network, ids, classes) : undefined;
  const actors = Object.entries(expected.nodes).map(([id, node], at): ExpectedReportActor => {
    const [coordinator = 0, consultant = 0, gatekeeper = 0, , liaison = 0] = partition?.gould_fernandez[id] ?? [];
    const roles = { coordinator: coordinator / 2, consultant: consultant / 2, gatekeeper, liaison: liaison / 2 };
    return {
      id,
      name: readable(node.label),
      classOf: classes[at]!,
      contacts: node.degree_undirected ?? node.degree,
      betweenness: node.betweenness_undirected ?? node.betweenness,
      effectiveSize: node.effective_size ?? 0,
      constraint: node.constraint,
      fragile: expected.articulation_points.includes(id),
      ...(partition ? { brokerage: roles } : {}),
      ...undirected?.[at],
    };
  });
  return {
    actors,
    ties: arcs,
    pieces: expected.components.sizes,
    singleTies: expected.bridges,
    modularity: modularityFloor(expected),
  };
}

/** A name as it should have been written: some in these files end with a space, or had their accents encoded twice. */
function readable(label: string): string {
  return (/[ÃÅ]./.test(label) ? Buffer.from(label, 'latin1').toString('utf8') : label).trim();
}

function withoutDirections({ arcs, expected }: ReferenceNetwork, ids: readonly string[], classes: readonly string[]) {
  const at = new Map(ids.map((id, place) => [id, place]));
  const pairs = arcs.map(([a, b]): [number, number] => [at.get(a)!, at.get(b)!]);
  const once = dense.tied(dense.weightsOf(ids.length, pairs));
  const [sizes, constraints] = [dense.effectiveSizes(once), dense.constraints(once)];
  const roles = Object.keys(expected.given_partitions).length > 0 ? dense.roles(once, classes) : undefined;
  return ids.map((_, place) => ({
    effectiveSize: sizes[place]!,
    constraint: Number.isNaN(constraints[place]) ? null : constraints[place]!,
    ...(roles ? { brokerage: roles[place]! } : {}),
  }));
}
