import { describe, expect, it } from 'vitest';
import type { ActorId, IntroductionId, OfferId, TestimonyId } from '../../../src/domain/brand';
import { describeMap, recordIntroduction, recordOffer, recordTestimony } from '../../../src/domain/commands';
import type { Command } from '../../../src/domain/commands/command';
import { type CommandName, execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { richDocument } from '../../helpers/randomEdits';

const map = richDocument();
const LEA = 'lea' as ActorId;
const NOBODY = 'nobody' as ActorId;

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not on the map');
  return value;
}

const testimony = needed(map.testimonies.get('t1' as TestimonyId));
const offer = needed(map.offers.get('o1' as OfferId));
const introduction = needed(map.introductions.get('i1' as IntroductionId));

/** One step that can be undone, and leaves nothing untrue. */
function after<Args>(command: Command<CommandName, Args>, args: Args): MapDocument {
  const { history } = execute(startHistory(map), command, args);
  expect(history.past).toHaveLength(1);
  expect(faultsOf(history.document)).toEqual([]);
  expect(undo(history).history.document).toEqual(map);
  return history.document;
}

describe('whose a record is', () => {
  it('is changed for a testimony, which keeps all else', () => {
    const moved = after(recordTestimony, { testimony: { ...testimony, person: LEA } });
    expect(moved.testimonies.get(testimony.id)).toEqual({ ...testimony, person: LEA });
    expect(recordTestimony.run(map, { testimony: { ...testimony, person: NOBODY } })).toBe(map);
  });

  it('is changed for a request, which keeps all else', () => {
    const moved = after(recordOffer, { offer: { ...offer, holder: LEA } });
    expect(moved.offers.get(offer.id)).toEqual({ ...offer, holder: LEA });
    expect(recordOffer.run(map, { offer: { ...offer, holder: NOBODY } })).toBe(map);
  });

  it('is changed for each of the two of an introduction, and for who makes it', () => {
    const [a, b, madeBy] = ['mairie', 'fil', 'moi'] as ActorId[] as [ActorId, ActorId, ActorId];
    const moved = after(recordIntroduction, { introduction: { ...introduction, a, b, madeBy } });
    expect(moved.introductions.get(introduction.id)).toMatchObject({ a, b, madeBy });
    expect(recordIntroduction.run(map, { introduction: { ...introduction, b: introduction.a } })).toBe(map);
    expect(recordIntroduction.run(map, { introduction: { ...introduction, a: NOBODY } })).toBe(map);
  });
});

describe('the language of a map', () => {
  it('is changed in one step', () => {
    expect(after(describeMap, { patch: { language: 'en' } }).info.language).toBe('en');
  });
});
