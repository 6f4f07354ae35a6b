import { describe, expect, it } from 'vitest';
import type { ActorId, Day, IntroductionId, MeetingId, TieId } from '../../../src/domain/brand';
import { describeMeeting, mergeActors, noteMet, removeActor, removeMeeting } from '../../../src/domain/commands';
import { faultsOf } from '../../../src/domain/integrity';
import { type Meeting, seatedAt, withParticipants } from '../../../src/domain/meeting';
import { newTie } from '../../../src/domain/tie';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const ids = (...names: string[]) => names.map(idOf);
const map = aMap({ di: {} }, ['ana-bo', 'bo-cy']);
const forum: Meeting = {
  id: 'forum' as MeetingId,
  title: 'Forum',
  date: '2026-03-12' as Day,
  participants: ids('ana', 'bo', 'cy'),
  tables: [{ seats: ids('ana', 'cy') }, { seats: ids('bo') }],
};
const held = describeMeeting.run(map, { meeting: forum });
function reread(document: typeof map) {
  const read = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(writeNative(document)) });
  if (read.outcome === 'error' || read.outcome === 'ask') throw new Error('the file should open');
  return read;
}
const meetingOf = (document: typeof map) => document.meetings.get(forum.id);

describe('a meeting', () => {
  it('is recorded, and nothing to do when nothing differs', () => {
    expect(meetingOf(held)).toBe(forum);
    expect(describeMeeting.run(held, { meeting: forum })).toBe(held);
    expect(removeMeeting.run(held, { id: forum.id }).meetings.size).toBe(0);
  });

  it.each([
    ['a blank title', { title: ' ' }],
    ['a guest who is not on the map', { participants: ids('ana', 'nobody', 'bo', 'cy') }],
    ['a guest twice', { participants: ids('ana', 'ana', 'bo', 'cy') }],
    ['somebody at two tables', { tables: [{ seats: ids('ana') }, { seats: ids('ana') }] }],
    ['somebody at a table who does not come', { tables: [{ seats: ids('di') }] }],
  ])('refuses %s', (_, wrong) => {
    expect(describeMeeting.run(map, { meeting: { ...forum, ...wrong } })).toBe(map);
  });

  it('loses an actor who is taken off the map, at its table too', () => {
    const next = removeActor.run(held, { id: idOf('cy') });
    expect(meetingOf(next)).toMatchObject({
      participants: ids('ana', 'bo'),
      tables: [{ seats: ids('ana') }, { seats: ids('bo') }],
    });
    expect(faultsOf(next)).toEqual([]);
  });

  it('has two guests who are one there once', () => {
    const next = mergeActors.run(held, { kept: idOf('bo'), gone: idOf('cy'), otherName: 'Autre nom' });
    expect(meetingOf(next)).toMatchObject({
      participants: ids('ana', 'bo'),
      tables: [{ seats: ids('ana', 'bo') }, { seats: [] }],
    });
    expect(faultsOf(next)).toEqual([]);
  });

  it('lets a guest go, and seats one elsewhere', () => {
    expect(withParticipants(forum, ids('bo', 'di', 'bo'))).toMatchObject({
      participants: ids('bo', 'di'),
      tables: [{ seats: [] }, { seats: ids('bo') }],
    });
    expect(seatedAt(forum, idOf('ana'), 1).tables).toEqual([{ seats: ids('cy') }, { seats: ids('bo', 'ana') }]);
    expect(seatedAt(forum, idOf('ana'), undefined).tables).toEqual([{ seats: ids('cy') }, { seats: ids('bo') }]);
  });

  it('comes back from a file; what is wrong with it in a file is put right and nobody is lost', () => {
    expect(reread(held).document.meetings).toEqual(held.meetings);
    const wrong = {
      ...forum,
      title: ' ',
      participants: ids('ana', 'ana', 'new'),
      tables: [{ seats: ids('ana', 'ana', 'cy') }],
    };
    const { document, messages } = reread({ ...held, meetings: new Map([[forum.id, wrong]]) });
    expect(faultsOf(document)).toEqual([]);
    expect(document.meetings.get(forum.id)).toMatchObject({
      participants: ids('ana', 'new'),
      tables: [{ seats: ids('ana') }],
    });
    expect(document.actors.get(idOf('new'))?.name).toBe('new');
    expect(messages.map(({ code }) => code)).toEqual(['DANGLING_EDGE', 'EMPTY_LABEL']);
  });
});

describe('what came of a meeting', () => {
  const tie = {
    ...newTie('new' as TieId, idOf('ana'), idOf('cy')),
    nature: 'knows',
    lastExchange: '2026-03-12' as Day,
  };
  const met = (on: Day | undefined, document = held) =>
    noteMet.run(document, {
      ties: [tie],
      introductions: [{ id: 'i' as IntroductionId, a: idOf('ana'), b: 'di' as ActorId }],
      seenAgain: [...document.ties.keys()],
      ...(on && { on }),
    });

  it('is ties, notes without a tie and the day of the last exchange, in one step', () => {
    const next = met('2026-03-12' as Day);
    expect(next.ties.get(tie.id)).toBe(tie);
    expect([...next.introductions.keys()]).toEqual(['i']);
    expect([...next.ties.values()].map(({ lastExchange }) => lastExchange)).toEqual(Array(3).fill('2026-03-12'));
    expect(faultsOf(next)).toEqual([]);
  });

  it('never makes an exchange older, nor dates what has no date', () => {
    const later = met('2026-05' as Day);
    expect(
      [...met('2026-03-12' as Day, later).ties.values()].filter(({ lastExchange }) => lastExchange === '2026-05'),
    ).toHaveLength(2);
    expect([...met(undefined).ties.values()].filter(({ lastExchange }) => lastExchange !== undefined)).toEqual([tie]);
  });
});
