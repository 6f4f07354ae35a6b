import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import type { Finding } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { isRuledOut } from '../../../src/analysis/findings/isRuledOut';
import { groupNames } from '../../../src/analysis/groupNames/groupNames';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { whatIf } from '../../../src/analysis/whatIf/whatIf';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, ThemeId, TieId } from '../../../src/domain/brand';
import { keepTrial } from '../../../src/domain/commands';
import { execute, startHistory } from '../../../src/domain/history/history';
import { beneficiaryOf, type MapDocument, officerOf } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import type { TrialStep } from '../../../src/domain/trialStep';
import { hautVallon } from '../../helpers/hautVallon';
import { canonical, pick, randomEdit, richDocument, seeded } from '../../helpers/randomEdits';

const id = (text: string) => text as ActorId;
const tie = (a: string, b: string): TrialStep => ({
  kind: 'tie',
  tie: newTie(`${a}+${b}` as TieId, id(a), id(b)),
});
const departure = (actor: string): TrialStep => ({ kind: 'departure', actor: id(actor) });
const LEA = id('LEA');
const withoutMe = { visibility: { ...ALL_VISIBLE, without: new Set([id('MOI')]) }, from: LEA };

describe('on Haut-Vallon', () => {
  it('the departure of the CUMA cuts off lycée, chambre, PETR and entreprise, without the officer', () => {
    const tried = whatIf(hautVallon(), withoutMe, [departure('CUM')]);
    expect(tried.cutOff).toEqual(['CHA', 'ENT', 'LYC', 'PET']);
    // Pieces were LEA's, RES–GX and ISO; LYC and CHA–PET–ENT come apart.
    expect(tried.pieces).toEqual({ before: 3, after: 5 });
    expect(tried.opened.map(({ key }) => key)).toContain('noKnownTie:LYC');
    expect(tried.closed.map(({ key }) => key)).not.toContain('fragilePoint:CUM');
  });

  it('with the officer, the same departure cuts off the lycée alone', () => {
    const tried = whatIf(hautVallon(), { visibility: ALL_VISIBLE, from: LEA }, [departure('CUM')]);
    expect(tried.cutOff).toEqual(['LYC']);
    expect(tried.distances).toEqual([]);
  });

  it('without a point of view, says who would lose touch with most', () => {
    const tried = whatIf(hautVallon(), { ...withoutMe, from: undefined }, [departure('CUM')]);
    expect(tried.cutOff).toEqual(['CHA', 'ENT', 'LYC', 'PET']);
    expect([tried.reached, tried.distances]).toEqual([[], []]);
  });

  it('a tie brings nearer, joins pieces and makes points less fragile', () => {
    const tried = whatIf(hautVallon(), withoutMe, [tie('LEA', 'RES'), tie('PNR', 'CHA')]);
    expect(tried.reached).toEqual(['GX', 'RES']);
    expect(tried.pieces).toEqual({ before: 3, after: 2 });
    expect(tried.distances).toEqual([]);
    expect(tried.fragile).toEqual({ new: ['RES'], gone: [] });
    const nearer = whatIf(hautVallon(), withoutMe, [tie('LEA', 'TEM')]);
    expect(nearer.distances).toEqual([{ actor: 'TEM', before: 2, after: 1 }]);
  });

  it('somebody who would come answers a question, and is no news of the map itself', () => {
    const theme = 'jeunesse' as ThemeId;
    const document = { ...hautVallon(), themes: new Map([[theme, { id: theme, label: theme }]]) };
    const actor = {
      ...newActor(id('new'), 'Témoin', 'person'),
      themes: [theme],
      roles: [{ role: 'witness' as const }],
    };
    const ties = [newTie('t' as TieId, actor.id, id('MAR'))];
    const tried = whatIf(document, withoutMe, [{ kind: 'actor', actor, ties }]);
    expect(tried.closed.map(({ key }) => key)).toContain('noWitness:jeunesse');
    expect(tried.distances.map((one) => one.actor)).not.toContain('new');
    expect(tried.pieces).toEqual({ before: 3, after: 3 });
  });
});

describe('for any map and any steps', () => {
  const stepsFor = (document: MapDocument, random: () => number): TrialStep[] => {
    const some = () => pick(random, [...document.actors.keys()]) ?? 'nobody';
    const actor = newActor(id('tried'), 'Tried', 'person');
    const steps: TrialStep[] = [
      tie(some(), some()),
      { kind: 'actor', actor, ties: [newTie('tried+' as TieId, actor.id, id(some()))] },
      tie('tried', some()),
      departure(some()),
    ];
    return steps.filter(() => random() < 0.6);
  };
  const documentOf = (random: () => number) => {
    let history = startHistory(richDocument());
    for (let i = 0; i < 30; i += 1) history = randomEdit(history, random).history;
    return history.document;
  };
  const openFindings = (document: MapDocument, from: ActorId | undefined) =>
    findingsOf(document, { visibility: ALL_VISIBLE, from }).findings.filter(
      (finding) => !isRuledOut(finding, document),
    );
  const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key as string);
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });

  it('nothing tried changes nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const document = documentOf(seeded(seed));
        const {
          before: _before,
          after: _after,
          pieces,
          ...lists
        } = whatIf(document, { visibility: ALL_VISIBLE, from: beneficiaryOf(document) }, []);
        expect(pieces.after).toBe(pieces.before);
        expect(lists).toEqual({
          closed: [],
          opened: [],
          distances: [],
          cutOff: [],
          reached: [],
          fragile: { new: [], gone: [] },
        });
      }),
    );
  });

  it('what is known of the map already changes nothing of what is told', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, withoutOfficer) => {
        const random = seeded(seed);
        const document = documentOf(random);
        const officer = officerOf(document);
        const without = new Set(withoutOfficer && officer !== undefined ? [officer] : []);
        const visibility = { ...ALL_VISIBLE, without };
        const from = withoutOfficer ? pick(random, [...document.actors.keys()]) : beneficiaryOf(document);
        const steps = stepsFor(document, random);
        const graph = actorGraphOf(document, visibility);
        const partition = partitionBy(document, graph, visibility, 'groups');
        const findings = findingsOf(document, { visibility, from, partition, graph });
        const known = { graph, findings, groupNames: groupNames(document, graph, partition) };
        const options = { visibility, from };
        const { before, ...told } = whatIf(document, { ...options, known }, steps);
        const { before: anew, ...toldAnew } = whatIf(document, options, steps);
        expect(told).toEqual(toldAnew);
        expect({ ...before, groupNames: [] }).toEqual({ ...anew, groupNames: [] });
        // All are named where they are known, and only those that are told of where they are not.
        for (const [id, name] of anew.groupNames) expect(before.groupNames.get(id)).toEqual(name);
      }),
    );
  });

  it('the document stays as it was, and keeping the trial gives the very findings that it told', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed);
        const document = documentOf(random);
        const from = beneficiaryOf(document);
        const steps = stepsFor(document, random);
        const untouched = canonical(document);
        const tried = whatIf(document, { visibility: ALL_VISIBLE, from }, steps);
        expect(canonical(document)).toBe(untouched);
        const [closed, opened] = [keysOf(tried.closed), keysOf(tried.opened)];
        const kept = execute(startHistory(document), keepTrial, { steps }).history.document;
        const asked = keysOf(openFindings(kept, from));
        const isWithoutObject = ({ key, actors }: Finding) =>
          !asked.includes(key) && actors.length > 0 && !actors.some((actor) => kept.actors.has(actor));
        const stay = openFindings(document, from).filter(
          (finding) => !closed.includes(finding.key) && !isWithoutObject(finding),
        );
        expect([...keysOf(stay), ...opened].sort()).toEqual(asked.sort());
      }),
    );
  });
});
