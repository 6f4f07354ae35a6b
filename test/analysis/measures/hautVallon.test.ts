import { describe, expect, it } from 'vitest';
import { type ActorGraph, actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { brokerage } from '../../../src/analysis/measures/brokerage';
import { constraint } from '../../../src/analysis/measures/constraint';
import { effectiveSize } from '../../../src/analysis/measures/effectiveSize';
import { contacts, singleTies } from '../../../src/analysis/measures/ofTies';
import { pieces } from '../../../src/analysis/measures/pieces';
import { reachWithin2 } from '../../../src/analysis/measures/reachWithin2';
import { idsOf, neighboursOf, rowsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { beneficiaryOf, officerOf } from '../../../src/domain/mapDocument';
import { cutOff } from '../../helpers/cutOff';
import { fragilePoints } from '../../helpers/fragilePoints';
import { byName, idOf, pairsOf } from '../../helpers/graphs';
import { hautVallon } from '../../helpers/hautVallon';
import { transitivity } from '../../helpers/transitivity';

const document = hautVallon();
const WITHOUT_ME = { ...ALL_VISIBLE, without: new Set([idOf('MOI')]) };

/** Ties across and within the groups of the column Groupe; those with an end in group A only, on demand. */
function acrossAndWithin(graph: ActorGraph, touchingA: boolean): [number, number] {
  const groups = pairsOf(graph)
    .map((pair) => pair.map((vertex) => document.actors.get(idsOf(graph)[vertex]!)!.group))
    .filter((pair) => !touchingA || pair.includes('A'));
  const across = groups.filter(([a, b]) => a !== b).length;
  return [across, groups.length - across];
}

/** Pairs not tied that share a contact, with their Adamic–Adar index, by name. */
function adamicAdar(graph: ActorGraph): Record<string, number> {
  const degrees = contacts(graph);
  const index: Record<string, number> = {};
  degrees.forEach((degree, via) => {
    const row = [...neighboursOf(rowsOf(graph), via)];
    for (const a of row) {
      for (const b of row) {
        if (a >= b || neighboursOf(rowsOf(graph), a).includes(b)) continue;
        const key = `${idsOf(graph)[a]}-${idsOf(graph)[b]}`;
        index[key] = (index[key] ?? 0) + 1 / Math.log(degree);
      }
    }
  });
  return index;
}

describe.each([
  {
    name: 'with the officer',
    visibility: ALL_VISIBLE,
    size: [15, 18, 2],
    fragile: 'CHA CUM MOI PET PNR RES',
    single: 'CHA-PET CUM-LYC ENT-PET GX-RES MOI-RES',
    groups: [6, 12],
    groupA: [3, 6],
    openPairs: 24,
    transitivity: '0.308',
    lea: [5, 10, '3.80', '0.390'],
    cum: [4, 8, '3.50', '0.326'],
    tem: '0.953',
    leaRoles: [1, 6, 0, 0],
    chaRoles: [0, 2, 0, 1],
    best: [['ASS-CUM', 'CUM-MOI'], '1.532'],
    toGx: ['LEA', 'MOI', 'RES', 'GX'],
  },
  {
    name: 'without the officer',
    visibility: WITHOUT_ME,
    size: [14, 14, 3],
    fragile: 'CHA CUM LEA PET PNR',
    single: 'CHA-CUM CHA-PET CUM-LYC ENT-PET GX-RES LEA-PNR',
    groups: [4, 10],
    groupA: [2, 6],
    openPairs: 13,
    transitivity: '0.391',
    lea: [4, 8, '3.00', '0.476'],
    cum: [4, 7, '3.50', '0.334'],
    tem: '1.007',
    leaRoles: [1, 3, 0, 0],
    chaRoles: [0, 0, 0, 1],
    best: [['ASS-CUM'], '1.632'],
    toGx: null,
  },
])('Haut-Vallon $name', (expected) => {
  const graph = actorGraphOf(document, expected.visibility);
  const names = (vertices: readonly number[]) => vertices.map((vertex) => idsOf(graph)[vertex]!);

  it('has its actors, ties and pieces', () => {
    expect([graph.order, graph.size, pieces(graph).count]).toEqual(expected.size);
  });

  it('has its fragile points and single ties', () => {
    expect(names(fragilePoints(graph)).join(' ')).toBe(expected.fragile);
    expect(
      singleTies(graph)
        .map((tie) => names(tie).join('-'))
        .join(' '),
    ).toBe(expected.single);
  });

  it('has its ties across and within groups', () => {
    expect(acrossAndWithin(graph, false)).toEqual(expected.groups);
    expect(acrossAndWithin(graph, true)).toEqual(expected.groupA);
  });

  it('has its open pairs, the best of them, and its transitivity', () => {
    const index = adamicAdar(graph);
    const best = Math.max(...Object.values(index));
    expect(Object.keys(index)).toHaveLength(expected.openPairs);
    expect([
      Object.keys(index)
        .filter((pair) => index[pair]! > best - 1e-9)
        .sort(),
      best.toFixed(3),
    ]).toEqual(expected.best);
    expect(transitivity(graph).toFixed(3)).toBe(expected.transitivity);
  });

  it('has the contacts, reach, effective size and constraint of LEA, CUM and TEM', () => {
    const measures = {
      contacts: byName(graph, contacts(graph)),
      reach: byName(graph, reachWithin2(graph)),
      size: byName(graph, effectiveSize(graph)),
      constraint: byName(graph, constraint(graph)),
    };
    const of = (name: string) => [
      measures.contacts[name],
      measures.reach[name],
      measures.size[name]!.toFixed(2),
      measures.constraint[name]!.toFixed(3),
    ];
    expect(of('LEA')).toEqual(expected.lea);
    expect(of('CUM')).toEqual(expected.cum);
    expect(of('TEM')[3]).toBe(expected.tem);
    expect(measures.constraint['ISO']).toBeNaN();
  });

  it('has the go-between roles of LEA and CHA', () => {
    const roles = byName(
      graph,
      brokerage(graph, (vertex) => document.actors.get(idsOf(graph)[vertex]!)!.group ?? null),
    );
    const of = (name: string) => {
      const { coordinator, gatekeeper, consultant, liaison } = roles[name]!;
      return [coordinator, gatekeeper, consultant, liaison];
    };
    expect(of('LEA')).toEqual(expected.leaRoles);
    expect(of('CHA')).toEqual(expected.chaRoles);
  });

  it('has the chains from LEA to the witness and abroad', () => {
    const chains = chainFinder(graph, beneficiaryOf(document)!, officerOf(document));
    expect(chains.chain(idOf('TEM'))).toEqual(['LEA', 'PNR', 'TEM']);
    expect(chains.chain(idOf('GX'))).toEqual(expected.toGx);
  });
});

describe('without the officer, if the CUMA leaves', () => {
  it('the school, the chamber, the PETR and the company are cut off', () => {
    const graph = actorGraphOf(document, WITHOUT_ME);
    const lost = cutOff(graph, idsOf(graph).indexOf(idOf('CUM')), idsOf(graph).indexOf(idOf('LEA')));
    expect(lost.map((vertex) => idsOf(graph)[vertex])).toEqual(['CHA', 'ENT', 'LYC', 'PET']);
  });
});
