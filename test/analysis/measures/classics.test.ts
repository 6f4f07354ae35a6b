import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/analysis/measures/betweenness/betweenness';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { contacts, singleTies } from '../../../src/analysis/measures/ofTies';
import { pieces } from '../../../src/analysis/measures/pieces';
import { idsOf } from '../../../src/analysis/rowsOf';
import { fragilePoints } from '../../helpers/fragilePoints';
import { byName, graphOfPairs } from '../../helpers/graphs';
import { type ExpectedActor, NETWORK_FIXTURES, networkFixture } from '../../helpers/networkFixture';
import { transitivity } from '../../helpers/transitivity';
import { expectExact } from './expectExact';

describe.each(NETWORK_FIXTURES)('the %s network', (name) => {
  const { ties, others, partition, expected } = networkFixture(name);
  const graph = graphOfPairs(ties, others);

  /** One expected value of each actor. */
  const each = <Field extends keyof ExpectedActor>(field: Field): Record<string, ExpectedActor[Field]> =>
    Object.fromEntries(Object.entries(expected.actors).map(([actor, values]) => [actor, values[field]]));

  it('has the values that NetworkX gives for each actor', () => {
    expect(byName(graph, contacts(graph))).toEqual(each('contacts'));
    expectExact(byName(graph, betweenness(graph)), each('betweenness'));
    expectExact(byName(graph, effectiveSize(graph)), each('effectiveSize'));
    expectExact(byName(graph, constraint(graph)), each('constraint'));
  });

  it('has its pieces, fragile points, single ties and transitivity', () => {
    expect(pieces(graph).count).toBe(expected.pieces);
    expect(fragilePoints(graph).map((vertex) => idsOf(graph)[vertex])).toEqual(expected.fragile);
    expect(singleTies(graph).map((tie) => tie.map((vertex) => idsOf(graph)[vertex]))).toEqual(expected.singleTies);
    expectExact({ transitivity: transitivity(graph) }, { transitivity: expected.transitivity });
  });

  it('has its go-between roles', () => {
    const counts = brokerage(graph, (vertex) => partition.classes[idsOf(graph)[vertex]!]!).map(
      ({ coordinator, consultant, gatekeeper, liaison }) => [coordinator, consultant, gatekeeper, liaison],
    );
    expect(byName(graph, counts)).toEqual(expected.brokerage);
  });
});

describe('what Borgatti printed in 1997 of the example after Burt', () => {
  it.each([
    ['G', 4.67, 0.4],
    ['A', 2.5, 0.595],
    ['C', 1, 1],
  ])('is what %s has', (actor, size, printed) => {
    const { ties, others } = networkFixture('burt');
    const graph = graphOfPairs(ties, others);
    expect(byName(graph, effectiveSize(graph))[actor]).toBeCloseTo(size, 2);
    expect(byName(graph, constraint(graph))[actor]).toBeCloseTo(printed, 3);
  });
});
