import { describe, expect, it } from 'vitest';
import type { IntroductionId } from '../../../src/domain/brand';
import { removeActor } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const introduction = (id: string, people: readonly [string, string], madeBy: string) => ({
  id: id as IntroductionId,
  a: idOf(people[0]),
  b: idOf(people[1]),
  madeBy: idOf(madeBy),
  status: 'suggested' as const,
});
const map = {
  ...aMap({ lea: {}, ana: {}, bo: {}, cy: {} }, ['lea-ana'], {
    actions: [
      { title: 'Chemin', lead: 'bo', partners: ['ana'] },
      { title: 'Pont', lead: 'ana', partners: ['bo', 'cy'] },
      { title: 'Gué', lead: 'ana', partners: [] },
    ],
  }),
  introductions: new Map(
    [introduction('i', ['lea', 'ana'], 'bo'), introduction('j', ['lea', 'cy'], 'ana')].map((one) => [one.id, one]),
  ),
};

describe('an actor taken off the map', () => {
  const { history } = execute(startHistory(map), removeActor, { id: idOf('bo') });
  const { actions, introductions } = history.document;

  it('leads and shares no action any more; the others are as they were', () => {
    expect([...actions.values()].map(({ title, lead, partners }) => [title, lead, partners])).toEqual([
      ['Chemin', undefined, ['ana']],
      ['Pont', 'ana', ['cy']],
      ['Gué', 'ana', []],
    ]);
    expect(actions.get('action2' as never)).toBe(map.actions.get('action2' as never));
  });

  it('makes no introduction any more: others make theirs', () => {
    expect([...introductions.values()].map(({ id, madeBy }) => [id, madeBy])).toEqual([
      ['i', undefined],
      ['j', 'ana'],
    ]);
    expect('madeBy' in (introductions.get('i' as IntroductionId) ?? {})).toBe(false);
    expect(faultsOf(history.document)).toEqual([]);
  });

  it('comes back with all of it', () => {
    expect(undo(history).history.document).toEqual(map);
  });
});
