import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { analyse } from '../../../src/analysis/analyse';
import { measure } from '../../../src/analysis/measure';
import type { Report } from '../../../src/analysis/report';
import { idsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId, TieId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Tie } from '../../../src/domain/tie';
import { findingsFr } from '../../../src/i18n/findings/fr';
import { aDocument, pairsOf } from '../../helpers/graphs';
import { shapedGraph } from './shapedGraph';

/** Numbers that say where each row goes; more than any map here has rows. */
const order = fc.array(fc.nat(), { minLength: 400, maxLength: 400 });

const shuffled = <Row>(rows: readonly Row[], by: readonly number[]): Row[] =>
  rows
    .map((row, at) => ({ row, key: by[at % by.length]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

/** The same map, as another file would say it: rows in another order, ties from the other end, twice; other ids. */
function saidOtherwise(document: MapDocument, by: readonly number[]): MapDocument {
  const actors = shuffled([...document.actors.values()], by);
  const ids = new Map(
    actors.map((actor, at) => [actor.id, `id${String((by[at]! * 31 + at) % 9973)}-${at}` as ActorId]),
  );
  const ties = shuffled([...document.ties.values()], by.toReversed()).flatMap((tie, at): Tie[] => {
    const [a, b] = by[at]! % 2 === 0 ? [tie.a, tie.b] : [tie.b, tie.a];
    const row = { ...tie, id: `row${at}` as TieId, a: ids.get(a)!, b: ids.get(b)! };
    return by[at]! % 5 === 0 ? [row, { ...row, id: `again${at}` as TieId }] : [row];
  });
  return {
    ...document,
    actors: new Map(actors.map((actor) => [ids.get(actor.id)!, { ...actor, id: ids.get(actor.id)! }])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

const world = shapedGraph.map((graph) => {
  const actors = Object.fromEntries(
    idsOf(graph).map((id, vertex) => [id, vertex === 0 ? ['beneficiary' as const] : []]),
  );
  const territories = ['Nord', 'Sud', undefined];
  const document = aDocument(
    actors,
    pairsOf(graph).map(([a, b]) => `${idsOf(graph)[a]}-${idsOf(graph)[b]}${(a + b) % 4 === 0 ? '?' : ''}`),
  );
  const placed = [...document.actors.values()].map((actor, at) => {
    const territory = territories[at % 3];
    return [actor.id, territory === undefined ? actor : { ...actor, territory }] as const;
  });
  return { ...document, actors: new Map(placed) };
});

/** What the report says of the graph, chains included; keys of findings hold ids, and are left out. */
function said(document: MapDocument, by: 'groups' | 'territory'): Omit<Report, 'findings'> & { findings: unknown } {
  const report = analyse(document, { by }, findingsFr);
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, key: null })) };
}

describe('the same map said otherwise', () => {
  it.each(['groups', 'territory'] as const)('has the same report to the last bit, by %s', (by) => {
    fc.assert(
      fc.property(world, order, (document, otherwise) => {
        expect(said(saidOtherwise(document, otherwise), by)).toEqual(said(document, by));
      }),
      { numRuns: 40 },
    );
  });

  it('has the same groups, member by member, and the same measures', () => {
    fc.assert(
      fc.property(world, order, (document, otherwise) => {
        const measured = (map: MapDocument) => {
          const graph = actorGraphOf(map, ALL_VISIBLE);
          const found = measure(graph, [], { version: 0, seed: 1 });
          const nameOf = (id: ActorId) => map.actors.get(id)!.name;
          return {
            names: idsOf(graph).map(nameOf),
            groups: found.groups.map(({ members }) => members.map(nameOf)),
            numbers: [found.modularity, ...found.betweenness, ...found.constraint, ...found.effectiveSize],
            brokerage: found.brokerage,
          };
        };
        expect(measured(saidOtherwise(document, otherwise))).toEqual(measured(document));
      }),
      { numRuns: 60 },
    );
  });
});
