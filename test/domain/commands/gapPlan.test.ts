import { describe, expect, it } from 'vitest';
import { agendaOfMap } from '../../../src/analysis/agenda/agendaOfMap';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import { joinAll } from '../../../src/analysis/join/joinAll';
import type { ActorId, Day } from '../../../src/domain/brand';
import {
  clearVotes,
  commentGap,
  connectActors,
  mergeActors,
  planGap,
  removeActor,
  ruleFinding,
  settleToDo,
  voteGap,
} from '../../../src/domain/commands';
import type { Settled } from '../../../src/domain/commands/settleToDo';
import { withoutPerson } from '../../../src/domain/erasure/withoutPerson';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { givenPseudonyms } from '../../../src/domain/masking/pseudonym';
import { newTie } from '../../../src/domain/tie';
import { agendaEn } from '../../../src/i18n/agenda/en';
import { agendaFr } from '../../../src/i18n/agenda/fr';
import { MESSAGES } from '../../../src/i18n/language';
import { aMap } from '../../helpers/documents';
import { maskedDocument } from '../../helpers/maskedDocument';

const [lea, bo, zoe] = ['lea', 'bo', 'zoe'] as ActorId[];
/** Nobody is known to have a tie with Zoé or Yan. */
const map = aMap({ lea: {}, bo: { name: 'Bo Blanc' }, zoe: {}, yan: {} }, ['lea-bo']);
const gap = findingKey('noKnownTie', ['zoe']);
const other = findingKey('noKnownTie', ['yan']);
const today = '2026-12-10' as Day;
const plan = (due: string | undefined, turn: ActorId | undefined, on: MapDocument = map, id = gap) =>
  planGap.run(on, { id, due: due as Day | undefined, turn });
const lines = (on: MapDocument, day: Day = today) =>
  agendaOfMap(on, day)
    .toDo.filter(({ verb }) => verb === 'lookAgain')
    .map((one) => [
      agendaFr.what(one, on, one.questions[0] ?? ''),
      agendaFr.why(one, on),
      one.due && agendaFr.due(one.due, one.overdue),
    ])
    .map((parts) => parts.filter(Boolean).join(' | ').replace(/\s/g, ' '));
const settle = (on: MapDocument, settled: Settled) => settleToDo.run(on, { settled });

describe('the day of a gap and whose turn it is', () => {
  it('stand in what is to be done, overdue first, and go when the gap closes', () => {
    expect(agendaOfMap(map, today)).toMatchObject({ toDo: [], isKnown: false });
    const both = plan('2026-12-01', undefined, plan('2026-12', bo), other);
    expect(lines(both)).toEqual([
      `À suivre : ${other} | attendu le 1er décembre 2026`,
      `À suivre : ${gap} | à faire par Bo Blanc | pour décembre 2026`,
    ]);
    const [first] = agendaOfMap(plan('2026-12', bo), today).toDo;
    expect(first && agendaEn.why(first, plan('2026-12', bo))).toBe('up to Bo Blanc');
    const tied = connectActors.run(both, { tie: newTie('t' as never, zoe!, lea!) });
    expect(lines(tied)).toEqual([`À suivre : ${other} | attendu le 1er décembre 2026`]);
    const ruled = ruleFinding.run(both, { ruling: { id: gap, verdict: 'notRelevant' } });
    expect(lines(ruled)).toHaveLength(1);
  });

  it('are said beside a comment and votes, each kept without the others, and nothing of it stays once nothing is said', () => {
    let said = voteGap.run(commentGap.run(plan('2026-12', bo), { id: gap, comment: 'Voir le maire' }), {
      id: gap,
      by: 1,
    });
    expect(said.discussions.get(gap)).toEqual({
      id: gap,
      comment: 'Voir le maire',
      votes: 1,
      due: '2026-12',
      turn: bo,
    });
    said = commentGap.run(clearVotes.run(said, {}), { id: gap, comment: '' });
    expect(said.discussions.get(gap)).toEqual({ id: gap, due: '2026-12', turn: bo });
    expect(plan('2026-12', bo, said)).toBe(said);
    expect(plan(undefined, undefined, said).discussions.size).toBe(0);
    expect(plan('2026-12', 'who' as ActorId)).toBe(map);
  });

  it('what came of it is kept as a comment; another day moves it; a day after the one it was put off to stands', () => {
    const planned = commentGap.run(plan('2026-12-01', bo), { id: gap, comment: 'Voir le maire' });
    const done = settle(planned, { how: 'followed', key: gap, result: ' Il rappelle ' });
    expect(done.discussions.get(gap)).toEqual({ id: gap, comment: 'Voir le maire\nIl rappelle' });
    expect(settle(plan('2026-12-01', bo), { how: 'followed', key: gap, result: '' }).discussions.size).toBe(0);
    const until = (day: string, on = planned) =>
      ruleFinding.run(on, { ruling: { id: gap, verdict: 'notNow', until: day as Day } });
    const moved = settle(until('2026-12-05'), { how: 'postponed', keys: [gap], due: '2026-12-24' as Day });
    expect(moved.discussions.get(gap)?.turn).toBe(bo);
    expect(lines(moved)).toEqual([
      `À suivre : ${gap} | à faire par Bo Blanc, Voir le maire | pour le 24 décembre 2026`,
    ]);
    expect(lines(until('2026-12-05'))[0]).toContain('attendu le 5 décembre 2026');
    expect(lines(until('2026-12-24'))).toEqual([]);
  });

  it('come before what is as urgent by the votes of a room', () => {
    const both = plan('2026-12-20', undefined, plan('2026-12-15', undefined), other);
    expect(lines(both)[0]).toContain(gap);
    const voted = voteGap.run(both, { id: other, by: 1 });
    expect(lines(voted)[0]).toContain(other);
    // What is overdue stays first.
    expect(lines(voted, '2026-12-16' as Day)[0]).toContain(gap);
  });

  it('are of nobody who is taken off the map or erased, and of the one who is kept of two', () => {
    const planned = plan('2026-12', bo);
    for (const left of [removeActor.run(planned, { id: bo! }), withoutPerson(planned, [bo!])]) {
      expect(left.discussions.get(gap)).toEqual({ id: gap, due: '2026-12' });
      expect(faultsOf(left)).toEqual([]);
    }
    expect(removeActor.run(plan(undefined, bo), { id: bo! }).discussions.size).toBe(0);
    const merged = mergeActors.run(planned, { kept: lea!, gone: bo!, otherName: 'Autre nom' });
    expect(merged.discussions.get(gap)?.turn).toBe(lea);
    expect(faultsOf(merged)).toEqual([]);
  });

  it('come along from another map under the ids of this one, where none was said here', () => {
    const theirs = aMap({ them: { name: 'Bo Blanc' }, zoe: {} }, []);
    const options = { ownVoice: 'ici', otherName: 'Autre nom', newId: () => 'new' };
    const joined = (open: MapDocument) =>
      joinAll(
        open,
        [{ map: plan('2026-12', 'them' as ActorId, theirs), saidBy: 'là' }],
        options,
      ).document.discussions.get(gap);
    expect(joined(map)).toEqual({ id: gap, due: '2026-12', turn: bo });
    expect(joined(plan('2027', zoe))).toEqual({ id: gap, due: '2027', turn: zoe });
    expect(joined(voteGap.run(map, { id: gap, by: 1 }))).toMatchObject({ votes: 1, turn: bo });
  });

  it('never leave behind pseudonyms', () => {
    const planned = voteGap.run(plan('2026-12', bo), { id: gap, by: 1 });
    const masking = {
      masking: 'everybody' as const,
      pseudonyms: givenPseudonyms(map.actors.values()),
      readable: new Set<string>(),
    };
    expect([...maskedDocument(planned, masking, MESSAGES.fr.room.masks).discussions.values()]).toEqual([
      { id: gap, votes: 1 },
    ]);
  });
});
