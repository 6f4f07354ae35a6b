import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { contacts, singleTies } from '../../../src/analysis/measures/ofTies';
import { pieces } from '../../../src/analysis/measures/pieces';
import { idsOf } from '../../../src/analysis/rowsOf';
import { byCodeUnits } from '../../../src/domain/folding';
import { fragilePoints } from '../../helpers/fragilePoints';
import { byName } from '../../helpers/graphs';
import {
  hasReferences,
  modularityFloor,
  REFERENCES,
  type ReferenceNetwork,
  reference,
} from '../../helpers/referenceNetworks';
import { REFERENCE_DATA } from '../../helpers/referenceReaders';
import { transitivity } from '../../helpers/transitivity';
import * as dense from './dense';
import { expectExact } from './expectExact';

/** Pairs in one order, whatever the order of their two names. */
const inOrder = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.toSorted(byCodeUnits).join(' – ')).sort(byCodeUnits);

if (!hasReferences) console.warn('Reference networks: ../shared/data is not here, these tests do not run.');

/** One expected value for each actor. */
function expectedOf<Value>(
  { expected }: ReferenceNetwork,
  value: (node: ReferenceNode) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(expected.nodes).map(([id, node]) => [id, value(node)]));
}
type ReferenceNode = ReferenceNetwork['expected']['nodes'][string];

/** Ties as vertices, with their directions. */
function weightsOf({ graph, arcs }: ReferenceNetwork): number[][] {
  const vertexOf = new Map(idsOf(graph).map((id, vertex) => [id as string, vertex]));
  return dense.weightsOf(
    graph.order,
    arcs.map(([a, b]): [number, number] => [vertexOf.get(a)!, vertexOf.get(b)!]),
  );
}

describe.runIf(hasReferences)('the references', () => {
  it('are all tested', () => {
    const files = readdirSync(resolve(REFERENCE_DATA, 'reference')).map((file) => file.replace(/\.json$/, ''));
    expect(REFERENCES.toSorted()).toEqual(files.toSorted());
  });
});

describe.runIf(hasReferences).each(REFERENCES)('the real network %s', (name) => {
  const network = hasReferences ? reference(name) : undefined;

  it('has the pieces, fragile points, single ties and transitivity of the reference', () => {
    const { graph, expected } = network!;
    expect(graph.order).toBe(expected.n);
    expect([...pieces(graph).sizes]).toEqual(expected.components.sizes);
    expect(fragilePoints(graph).map((vertex) => idsOf(graph)[vertex])).toEqual(
      expected.articulation_points.toSorted(byCodeUnits),
    );
    const found = singleTies(graph).map((tie) => tie.map((vertex) => idsOf(graph)[vertex]!));
    expect(inOrder(found)).toEqual(inOrder(expected.bridges));
    expectExact({ transitivity: transitivity(graph) }, { transitivity: expected.transitivity });
  });

  it('has the contacts and betweenness of the reference', () => {
    const { graph } = network!;
    const degrees = expectedOf(network!, (node) => node.degree_undirected ?? node.degree);
    expect(byName(graph, contacts(graph))).toEqual(degrees);
    expect(graph.size * 2).toBe(Object.values(degrees).reduce((sum, degree) => sum + degree, 0));
    expectExact(
      byName(graph, betweenness(graph)),
      expectedOf(network!, (node) => node.betweenness_undirected ?? node.betweenness),
    );
  });

  it('has the effective size and constraint of the reference, directions told apart where it has any', () => {
    const { graph, expected } = network!;
    const ours = { size: byName(graph, effectiveSize(graph)), constraint: byName(graph, constraint(graph)) };
    const theirs = {
      size: expectedOf(network!, (node) => node.effective_size ?? 0),
      constraint: expectedOf(network!, (node) => node.constraint),
    };
    if (!expected.directed) {
      expectExact(ours.size, theirs.size);
      expectExact(ours.constraint, theirs.constraint);
      return;
    }
    // The reference counts a tie said both ways twice. The formulas give its values so, and ours when each tie is one.
    const weights = weightsOf(network!);
    const [both, once] = [dense.mutual(weights), dense.tied(weights)];
    expectExact(byName(graph, dense.effectiveSizes(both)), theirs.size);
    expectExact(byName(graph, dense.constraints(both)), theirs.constraint);
    expectExact(ours.size, byName(graph, dense.effectiveSizes(once)));
    expectExact(ours.constraint, byName(graph, dense.constraints(once)));
  });

  it('has the go-between roles of the reference, for the partitions given with it', () => {
    const { graph, expected } = network!;
    for (const { membership, gould_fernandez: roles } of Object.values(expected.given_partitions)) {
      const classes = idsOf(graph).map((id) => membership[id]!);
      const ours = byName(
        graph,
        brokerage(graph, (vertex) => classes[vertex]!),
      );
      const counts = idsOf(graph).map((id) => roles[id] ?? [0, 0, 0, 0, 0, 0]);
      if (expected.directed) {
        // As above: the enumeration gives the reference's counts with directions, and ours without.
        const weights = weightsOf(network!);
        const directed = dense.directedRoles(weights, classes).map((role) => Object.values(role));
        expect(directed).toEqual(counts.map((count) => count.slice(0, 5)));
        expect(ours).toEqual(byName(graph, dense.roles(dense.tied(weights), classes)));
        continue;
      }
      const theirs = counts.map(([coordinator = 0, consultant = 0, gatekeeper = 0, , liaison = 0]) => ({
        coordinator: coordinator / 2,
        consultant: consultant / 2,
        gatekeeper,
        liaison: liaison / 2,
      }));
      expect(ours).toEqual(byName(graph, theirs));
    }
  });

  it('has groups at the best modularity known, or near it where the map is large', () => {
    const { graph, expected } = network!;
    expect(findGroups(graph, [], { seed: 1 }).modularity).toBeGreaterThan(modularityFloor(expected));
  });
});
