import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { betweenness } from '../../../src/analysis/measures/betweenness';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { contacts } from '../../../src/analysis/measures/contacts';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { fragilePoints } from '../../../src/analysis/measures/fragile';
import { pieces } from '../../../src/analysis/measures/pieces';
import { singleTies } from '../../../src/analysis/measures/singleTies';
import { transitivity } from '../../../src/analysis/measures/transitivity';
import { byCodeUnits } from '../../../src/domain/folding';
import { byName } from '../../helpers/graphs';
import { hasReferences, REFERENCES, reference } from '../../helpers/referenceNetworks';

/** Pairs in one order, whatever the order of their two names. */
const inOrder = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.toSorted(byCodeUnits).join(' – ')).sort(byCodeUnits);

if (!hasReferences) console.warn('Reference networks: ../shared/data is not here, these tests do not run.');

describe.runIf(hasReferences).each(REFERENCES)('the real network %s', (name) => {
  it('has the pieces, fragile points, single ties and transitivity of the reference', () => {
    const { graph, expected } = reference(name);
    expect([graph.ids.length, graph.tieCount]).toEqual([expected.n, expected.m]);
    expect([...pieces(graph).sizes]).toEqual(expected.components.sizes);
    expect(fragilePoints(graph).map((vertex) => graph.ids[vertex])).toEqual(
      expected.articulation_points.toSorted(byCodeUnits),
    );
    const found = singleTies(graph).map((tie) => tie.map((vertex) => graph.ids[vertex]!));
    expect(inOrder(found)).toEqual(inOrder(expected.bridges));
    expect(transitivity(graph)).toBeCloseTo(expected.transitivity, 9);
  });

  it('has the contacts, betweenness, effective size and constraint of the reference, to 1e-9', () => {
    const { graph, expected } = reference(name);
    const counts = byName(graph, contacts(graph));
    const between = byName(graph, betweenness(graph));
    const sizes = byName(graph, effectiveSize(graph));
    const constraints = byName(graph, constraint(graph));
    for (const [actor, values] of Object.entries(expected.nodes)) {
      expect(counts[actor]).toBe(values.degree);
      expect(between[actor]).toBeCloseTo(values.betweenness, 9);
      expect(sizes[actor]).toBeCloseTo(values.effective_size ?? 0, 9);
      if (values.constraint === null) expect(constraints[actor]).toBeNaN();
      else expect(constraints[actor]).toBeCloseTo(values.constraint, 9);
    }
  });

  it('has the go-between roles of the reference, for the partitions given with it', () => {
    const { graph, expected } = reference(name);
    for (const { membership, gould_fernandez: roles } of Object.values(expected.given_partitions)) {
      const found = byName(
        graph,
        brokerage(graph, (vertex) => membership[graph.ids[vertex]!] ?? null),
      );
      for (const actor of graph.ids) {
        const [coordinator = 0, consultant = 0, gatekeeper = 0, , liaison = 0] = roles[actor] ?? [];
        expect(found[actor]).toEqual({
          coordinator: coordinator / 2,
          consultant: consultant / 2,
          gatekeeper,
          liaison: liaison / 2,
        });
      }
    }
  });

  it('has groups within a thousandth of the best modularity known', () => {
    const { graph, expected } = reference(name);
    const best = expected.modularity.unweighted.best_known;
    expect(findGroups(graph, [], { seed: 1 }).modularity).toBeGreaterThan(best - 0.001);
  });
});
