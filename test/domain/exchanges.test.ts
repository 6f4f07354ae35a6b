import { describe, expect, it } from 'vitest';
import type { Day, TieId } from '../../src/domain/brand';
import { mergeActors, takeStep } from '../../src/domain/commands';
import type { StepTaken } from '../../src/domain/commands/takeStep';
import { type Exchange, laterDay, orderedExchanges } from '../../src/domain/exchange';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Tie } from '../../src/domain/tie';
import { exchangesSet, lastExchangeOf } from '../../src/domain/tieExchanges';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const TODAY = '2026-11-29' as Day;
const on = (day: string, rest: Partial<Exchange> = {}): Exchange => ({ on: day as Day, about: [], ...rest });

function withTie(map: MapDocument, at: number, said: Partial<Tie>): MapDocument {
  return {
    ...map,
    ties: new Map([...map.ties].map(([id, tie], index) => [id, index === at ? { ...tie, ...said } : tie])),
  };
}
const take = (map: MapDocument, step: StepTaken['step'], rest: Partial<StepTaken> = {}) =>
  takeStep.run(map, { a: idOf('lea'), b: idOf('bo'), step, on: TODAY, newTie: 'new' as TieId, ...rest });
const ties = (map: MapDocument) => [...map.ties.values()];

describe('exchanges of two', () => {
  it('are one a day, oldest first; what says nothing is left out', () => {
    expect(
      orderedExchanges([
        on('2026-06-03', { by: 'call' }),
        { about: ['support'] },
        { about: [] },
        on('2025'),
        on('2026-06-03', { by: 'visit', about: ['missions'] }),
      ]),
    ).toEqual([on('2025'), on('2026-06-03', { by: 'visit', about: ['missions'] }), { about: ['support'] }]);
  });

  it('of a month and of a day in it, the day is said', () => {
    expect(laterDay('2026-06' as Day, '2026-06-03' as Day)).toBe('2026-06-03');
    expect(laterDay('2026' as Day, '2025-12-31' as Day)).toBe('2026');
  });

  it('today: the day that was known before becomes the first of them', () => {
    const map = withTie(aMap({}, ['lea-bo']), 0, { lastExchange: '2025-03' as Day });
    expect(ties(take(map, 'inTouch'))).toMatchObject([{ exchanges: [on('2025-03'), on(TODAY)], lastExchange: TODAY }]);
  });

  it('twice on one day are one, and a meeting stands over a call', () => {
    const map = take(take(aMap({}, ['lea-bo']), 'inTouch'), 'met');
    expect(ties(map)[0]?.exchanges).toEqual([on(TODAY, { by: 'meeting' })]);
    expect(take(map, 'met')).toBe(map);
  });

  it('tie two who were not tied, and none without an id for it', () => {
    const map = aMap({ lea: {}, bo: {} });
    expect(ties(take(map, 'inTouch'))).toMatchObject([{ id: 'new', nature: 'exchanges', certainty: 'confirmed' }]);
    const { newTie: _, ...args } = { a: idOf('lea'), b: idOf('bo'), step: 'inTouch' as const, on: TODAY, newTie: 0 };
    expect(takeStep.run(map, args)).toBe(map);
  });

  it('are kept by a tie that is neither a post nor a membership, nor over', () => {
    const map = withTie(aMap({}, ['lea-bo:worksFor', 'lea-bo', 'bo-lea']), 1, { until: '2020' as Day });
    expect(ties(take(map, 'inTouch')).map(({ exchanges }) => exchanges?.length)).toEqual([undefined, undefined, 1]);
  });

  it('acting together is what the tie says, from that day on', () => {
    expect(ties(take(aMap({}, ['lea-bo']), 'together'))).toMatchObject([{ nature: 'actsWith', since: TODAY }]);
  });

  it('do what was planned for that day or before, and nothing that is for later', () => {
    const planned = (day: string) => withTie(aMap({}, ['lea-bo']), 0, { nextExchange: day as Day });
    expect(ties(take(planned('2026-11-20'), 'inTouch'))[0]).not.toHaveProperty('nextExchange');
    expect(ties(take(planned('2026-12-20'), 'inTouch'))[0]).toHaveProperty('nextExchange', '2026-12-20');
  });

  it('taken back: the last one is the one before, and a day said apart from them stays', () => {
    const tie = { exchanges: [on('2025-03'), on(TODAY)], lastExchange: TODAY };
    expect(exchangesSet(tie, [on('2025-03')])).toEqual({ exchanges: [on('2025-03')], lastExchange: '2025-03' });
    expect(exchangesSet(tie, [])).toEqual({ exchanges: undefined, lastExchange: undefined });
    expect(exchangesSet({ ...tie, lastExchange: '2026-12-01' as Day }, [])).toEqual({
      exchanges: undefined,
      lastExchange: '2026-12-01',
    });
    expect(lastExchangeOf({ exchanges: [on('2026')], lastExchange: '2025' as Day })).toBe('2026');
  });

  it('of two ties that are one after a merge are all there, and the later day is the last', () => {
    let map = aMap({}, ['lea-bo', 'lea-bob']);
    map = withTie(map, 0, { exchanges: [on('2026-06-01', { by: 'call' })], lastExchange: '2026-06-01' as Day });
    const theirs = [on('2025-03'), on('2026-06-01', { by: 'visit' }), on('2026-06-03')];
    map = withTie(map, 1, { exchanges: theirs, lastExchange: '2026-06-03' as Day });
    expect(ties(mergeActors.run(map, { kept: idOf('bo'), gone: idOf('bob'), otherName: 'alias' }))).toMatchObject([
      { exchanges: theirs, lastExchange: '2026-06-03' },
    ]);
  });
});
