import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type {
  ActionId,
  IntroductionId,
  MeetingId,
  OfferId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../../src/domain/brand';
import {
  describeAction,
  describeMeeting,
  moveTie,
  recordIntroduction,
  recordOffer,
  recordTestimony,
} from '../../../src/domain/commands';
import type { Command } from '../../../src/domain/commands/command';
import { type CommandName, execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { newTie } from '../../../src/domain/tie';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const tie = newTie('ana-bo' as TieId, idOf('ana'), idOf('bo'));
const map = { ...aMap({ ana: {}, bo: {} }, []), ties: new Map([[tie.id, tie]]) };
const theme = { id: 'bread' as ThemeId, label: ' Pain ' };
const zoe = newActor(idOf('zoe'), 'Zoé', 'person');
const alsoNew = { themes: [theme], actors: [zoe] };
const named = { themes: [theme.id], publics: [] };
const action = { id: 'oven' as ActionId, title: 'Four', ...named, lead: zoe.id, partners: [], territories: [] };
const meeting = { id: 'forum' as MeetingId, title: 'Forum', participants: [idOf('ana'), zoe.id], tables: [] };
const testimony = { id: 't' as TestimonyId, person: zoe.id, ...named };
const offer = { id: 'o' as OfferId, holder: zoe.id, side: 'offer' as const, themes: [theme.id] };
const introduction = { id: 'i' as IntroductionId, a: idOf('ana'), b: zoe.id };

function expectOneStep<Args>(command: Command<CommandName, Args>, args: Args, withoutThem: Args, wrong: Args) {
  const { history } = execute(startHistory(map), command, args);
  expect(history.past).toHaveLength(1);
  expect(history.document.actors.get(zoe.id)?.name).toBe('Zoé');
  expect(history.document.themes.get(theme.id)?.label).toBe('Pain');
  expect(faultsOf(history.document)).toEqual([]);
  expect(undo(history).history.document).toEqual(map);
  // Nothing of a record that is refused comes without it.
  expect(command.run(map, withoutThem)).toBe(map);
  expect(command.run(map, wrong)).toBe(map);
}

describe('whoever a record names and the map has not yet comes with it, in one step', () => {
  it('a guest of a meeting', () => {
    const wrong = { meeting: { ...meeting, title: ' ' }, alsoNew };
    expectOneStep(describeMeeting, { meeting, alsoNew }, { meeting }, wrong);
  });

  it('the lead and a theme of an action', () => {
    const wrong = { action: { ...action, partners: [idOf('nobody')] }, alsoNew };
    expectOneStep(describeAction, { action, alsoNew }, { action }, wrong);
  });

  it('a theme of a testimony', () => {
    const wrong = { testimony: { ...testimony, action: 'none' as ActionId }, alsoNew };
    expectOneStep(recordTestimony, { testimony, alsoNew }, { testimony }, wrong);
  });

  it('a theme of an offer', () => {
    const wrong = { offer: { ...offer, holder: idOf('nobody') }, alsoNew };
    expectOneStep(recordOffer, { offer, alsoNew }, { offer }, wrong);
  });

  it('an end of a tie', () => {
    const moved = { id: tie.id, a: idOf('ana'), b: zoe.id };
    expectOneStep(moveTie, { ...moved, alsoNew }, moved, { ...moved, a: zoe.id, alsoNew });
  });

  it('one of two who are introduced', () => {
    const wrong = { introduction: { ...introduction, a: zoe.id }, alsoNew };
    expectOneStep(recordIntroduction, { introduction, alsoNew }, { introduction }, wrong);
  });
});
