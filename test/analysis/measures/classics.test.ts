import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/analysis/measures/betweenness';
import { constraint } from '../../../src/analysis/measures/constraint';
import { contacts } from '../../../src/analysis/measures/contacts';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { fragilePoints } from '../../../src/analysis/measures/fragile';
import { pieces } from '../../../src/analysis/measures/pieces';
import { singleTies } from '../../../src/analysis/measures/singleTies';
import { transitivity } from '../../../src/analysis/measures/transitivity';
import { byName, graphOfPairs } from '../../helpers/graphs';
import { NETWORK_FIXTURES, networkFixture } from '../../helpers/networkFixture';

describe.each(NETWORK_FIXTURES)('the %s network', (name) => {
  const { ties, others, expected } = networkFixture(name);
  const graph = graphOfPairs(ties, others);

  it('has the values that NetworkX gives for each actor', () => {
    const measured = {
      contacts: byName(graph, contacts(graph)),
      betweenness: byName(graph, betweenness(graph)),
      effectiveSize: byName(graph, effectiveSize(graph)),
      constraint: byName(graph, constraint(graph)),
    };
    expect(graph.ids.toSorted()).toEqual(Object.keys(expected.actors).toSorted());
    for (const [actor, values] of Object.entries(expected.actors)) {
      expect(measured.contacts[actor]).toBe(values.contacts);
      expect(measured.betweenness[actor]).toBeCloseTo(values.betweenness, 9);
      expect(measured.effectiveSize[actor]).toBeCloseTo(values.effectiveSize, 9);
      if (values.constraint === null) expect(measured.constraint[actor]).toBeNaN();
      else expect(measured.constraint[actor]).toBeCloseTo(values.constraint, 9);
    }
  });

  it('has its pieces, fragile points, single ties and transitivity', () => {
    expect(pieces(graph).count).toBe(expected.pieces);
    expect(fragilePoints(graph).map((vertex) => graph.ids[vertex])).toEqual(expected.fragile);
    expect(singleTies(graph).map((tie) => tie.map((vertex) => graph.ids[vertex]))).toEqual(expected.singleTies);
    expect(transitivity(graph)).toBeCloseTo(expected.transitivity, 9);
  });
});
