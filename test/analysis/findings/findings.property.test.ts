import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { cutOffByFragilePoint } from '../../../src/analysis/findings/cutOffByFragilePoint';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { rowsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { TieId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { smallGraph } from '../../helpers/arbitraryGraphs';
import { cutOffOracle } from '../../helpers/cutOffOracle';
import { aMap } from '../../helpers/documents';
import { fragilePoints } from '../../helpers/fragilePoints';
import { idOf } from '../../helpers/graphs';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const person = fc.record(
  {
    themes: fc.constantFrom([], ['t']),
    roles: fc.constantFrom([], ['witness'] as const, ['partner'] as const, ['relay'] as const),
    territory: fc.constantFrom('in', 'out'),
    consent: fc.constantFrom('given', 'refused', 'toBeAsked'),
    type: fc.constantFrom('person', 'structure', 'network'),
  },
  { requiredKeys: ['themes', 'roles'] },
);
/** Lea works on one theme; up to seven others, any ties. */
const map = fc
  .tuple(
    fc.array(person, { maxLength: NAMES.length }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
    fc.constantFrom('in', undefined),
  )
  .map(([people, pairs, territory]) => {
    const names = ['lea', ...NAMES.slice(0, people.length)];
    const described = Object.fromEntries(people.map((one, index) => [NAMES[index]!, one]));
    const ties = pairs.map(([x, y]) => `${names[x % names.length]}-${names[y % names.length]}`);
    return aMap({ ...described, lea: { themes: ['t'], ...(territory ? { territory } : {}) } }, ties);
  });

const rulesOf = (document: MapDocument) =>
  findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea') }).findings;

/** Actors at most three ties away, step by step. */
function within3(document: MapDocument): Set<string> {
  let reached = new Set(['lea']);
  for (let step = 0; step < 3; step++) {
    const next = new Set(reached);
    for (const { a, b } of document.ties.values()) {
      if (reached.has(a)) next.add(b);
      if (reached.has(b)) next.add(a);
    }
    reached = next;
  }
  return reached;
}

describe('findings on any small map', () => {
  it('ask for a witness exactly when none is within three ties', () => {
    fc.assert(
      fc.property(map, (document) => {
        const near = within3(document);
        const some = [...document.actors.values()].some(
          ({ id, themes, roles, consent }) =>
            id !== 'lea' && near.has(id) && themes.length > 0 && roles[0]?.role === 'witness' && consent !== 'refused',
        );
        expect(rulesOf(document).some(({ rule }) => rule === 'noWitness')).toBe(!some);
      }),
    );
  });

  it('ask for a partner exactly when nobody suitable is within three ties', () => {
    fc.assert(
      fc.property(map, (document) => {
        const near = within3(document);
        const bounded = document.actors.get(idOf('lea'))?.territory !== undefined;
        const some = [...document.actors.values()].some(
          ({ id, type, themes, roles, territory }) =>
            id !== 'lea' &&
            near.has(id) &&
            type !== 'network' &&
            themes.length > 0 &&
            roles[0]?.role !== 'partner' &&
            (!bounded || territory !== 'in'),
        );
        expect(rulesOf(document).some(({ rule }) => rule === 'noPartner')).toBe(!some);
      }),
    );
  });

  it('do not depend on the order of records', () => {
    fc.assert(
      fc.property(map, (document) => {
        const reversed = {
          ...document,
          actors: new Map([...document.actors].reverse()),
          ties: new Map([...document.ties].reverse()),
        };
        const options = { visibility: ALL_VISIBLE, from: idOf('lea') };
        expect(findingsOf(reversed, options)).toEqual(findingsOf(document, options));
      }),
    );
  });

  it('go away when the best candidate for witness is tied to the beneficiary', () => {
    fc.assert(
      fc.property(map, (document) => {
        const finding = rulesOf(document).find(({ rule }) => rule === 'noWitness');
        const candidate = finding?.candidates.find(({ reasons }) => reasons.some(({ code }) => code === 'testifiesOn'));
        if (!finding || !candidate) return;
        const tie = newTie('new' as TieId, idOf('lea'), candidate.actor);
        const after = { ...document, ties: new Map(document.ties).set(tie.id, tie) };
        expect(rulesOf(after).some(({ key }) => key === finding.key)).toBe(false);
      }),
    );
  });

  it('give every candidate the chain from the beneficiary to it, or none', () => {
    fc.assert(
      fc.property(map, (document) => {
        for (const { actor, chain } of rulesOf(document).flatMap(({ candidates }) => candidates)) {
          if (chain) expect([chain[0], chain.at(-1)]).toEqual(['lea', actor]);
        }
      }),
    );
  });

  it('name the same actors cut off as a search for each fragile point', () => {
    fc.assert(
      fc.property(smallGraph(9), fc.option(fc.nat(8), { nil: undefined }), (graph, keep) => {
        const all = cutOffByFragilePoint(rowsOf(graph), keep);
        expect([...all.keys()]).toEqual(fragilePoints(graph));
        for (const [point, cut] of all) expect(cut).toEqual(cutOffOracle(graph, point, keep));
      }),
    );
  });

  it('are worked out on the graph that is given', () => {
    const document = aMap({ lea: {} }, ['lea-a']);
    const graph = actorGraphOf(document, ALL_VISIBLE);
    expect(findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea'), graph })).toEqual(
      findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea') }),
    );
  });
});
