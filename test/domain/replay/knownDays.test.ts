import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { Day, SnapshotId, TieId } from '../../../src/domain/brand';
import { addActor, connectActors, describeActor } from '../../../src/domain/commands';
import { execute, startHistory } from '../../../src/domain/history/history';
import { copyOfMap } from '../../../src/domain/mapCopy';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { countDayless, knownDays } from '../../../src/domain/replay/knownDays';
import { mapOn } from '../../../src/domain/replay/mapOn';
import { daysToChoose, stopsBetween } from '../../../src/domain/replay/replayDays';
import { newTie, type Tie } from '../../../src/domain/tie';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const TODAY = '2026-11-29' as Day;
const day = (text: string) => text as Day;

/** The map with more said of its ties, in their order. */
function withTies(document: MapDocument, said: readonly Partial<Tie>[]): MapDocument {
  const ties = [...document.ties].map(([id, tie], index) => [id, { ...tie, ...said[index] }] as const);
  return { ...document, ties: new Map(ties) };
}

const actorsOf = (document: MapDocument) => Object.fromEntries(knownDays(document, [], TODAY).actors);
const tiesOf = (document: MapDocument) => [...knownDays(document, [], TODAY).ties.values()];

describe('the days that a map knows', () => {
  it('are, of a tie, when it began, else the earliest that shows it', () => {
    const map = withTies(aMap({}, ['lea-ana', 'ana-bo', 'bo-cuma', 'lea-bo']), [
      { since: day('2025-05'), lastExchange: day('2024-01-01') },
      { lastExchange: day('2026-02-01'), validatedOn: day('2026-01-05') },
      { since: day('2027-01-01') },
    ]);
    expect(tiesOf(map)).toEqual(['2025-05', '2026-01-05', TODAY]);
  });

  it('are, of an actor, the first day on which anything is known of it; of whom the map is about, none', () => {
    const map = withTies(
      aMap(
        {
          ana: { roles: [{ role: 'witness', since: day('2026-03') }], consentSince: day('2026-02-10') },
          rose: {},
          bo: {},
        },
        ['lea-ana', 'lea-bo'],
        { testimonies: [{ person: 'rose', themes: [], lastGiven: day('2025-10-09') }] },
      ),
      [{ lastExchange: day('2026-04-01') }, {}],
    );
    expect(actorsOf(map)).toEqual({ ana: '2026-02-10', rose: '2025-10-09' });
    expect(countDayless(map, knownDays(map, [], TODAY))).toEqual({ actors: 1, ties: 1 });
  });

  it('are of a meeting that was, and not of one to come', () => {
    const meeting = { title: 'Café', participants: [idOf('ana')], tables: [] };
    const met = (date: string): MapDocument => ({
      ...aMap({ ana: {} }),
      meetings: new Map([['m' as never, { ...meeting, id: 'm' as never, date: day(date) }]]),
    });
    expect(actorsOf(met('2026-11-01'))).toEqual({ ana: '2026-11-01' });
    expect(actorsOf(met('2026-12-15'))).toEqual({});
  });

  it('are those on which steps made a record or gave a role, to the day', () => {
    const at = (text: string) => new Date(`${text}T10:00`).getTime();
    let history = startHistory(aMap({ lea: {}, old: {} }));
    history = execute(history, addActor, { actor: newActor(idOf('ana'), 'Ana') }, '', at('2026-06-03')).history;
    history = execute(
      history,
      connectActors,
      { tie: newTie('t' as TieId, idOf('ana'), idOf('old')) },
      '',
      at('2026-06-04'),
    ).history;
    const patch = { roles: [{ role: 'witness' as const }] };
    history = execute(history, describeActor, { id: idOf('old'), patch }, '', at('2026-06-05')).history;
    const { actors, ties, roles } = knownDays(history.document, history.past, TODAY);
    expect(Object.fromEntries(actors)).toEqual({ ana: '2026-06-03', old: '2026-06-04' });
    expect([...ties.values()]).toEqual(['2026-06-04']);
    expect([...roles.values()]).toEqual(['2026-06-05']);
  });

  it('are those of the first milestone that has a record, and today where only the map itself does', () => {
    const [first, second, now] = [
      aMap({ lea: {}, ana: {} }),
      aMap({ lea: {}, ana: {}, bo: {} }),
      { lea: {}, ana: {}, bo: {}, cy: {} },
    ];
    const milestone = (name: string, on: string, map: MapDocument) =>
      [name as SnapshotId, { id: name as SnapshotId, name, on: day(on), map: copyOfMap(map) }] as const;
    const document: MapDocument = {
      ...aMap(now),
      snapshots: new Map([milestone('b', '2026-05-01', second), milestone('a', '2026-01-01', first)]),
    };
    expect(actorsOf(document)).toEqual({ ana: '2026-01-01', bo: '2026-05-01', cy: TODAY });
  });

  it('are stopped at one by one, and the last of every few when there are many', () => {
    const few = ['2024', '2024-03', '2024-03-05'].map(day);
    expect(stopsBetween(few, day('2024'), day('2024-03-05'))).toEqual(few);
    expect(stopsBetween(few, day('2024-03'), day('2024-03-05'))).toEqual(few.slice(1));
    const many = Array.from({ length: 60 }, (_, index) => day(`2025-01-${String(index).padStart(2, '0')}`));
    const stops = stopsBetween(many, many[0]!, many[59]!);
    expect(stops.length).toBeLessThanOrEqual(15);
    expect([stops[0], stops.at(-1)]).toEqual([many[0], many[59]]);
    expect([...stops].sort()).toEqual(stops);
  });

  it('are none when nothing says one', () => {
    expect(daysToChoose(knownDays(aMap({ lea: {}, ana: {} }, ['lea-ana']), [], TODAY))).toEqual([]);
  });
});

describe('a map as it stood on a day', () => {
  const map = withTies(
    aMap({ ana: { roles: [{ role: 'witness', since: day('2025'), until: day('2026-03') }] } }, ['lea-ana', 'lea-bo']),
    [{ since: day('2025-01-01'), until: day('2026-02') }, { since: day('2026-05-01') }],
  );
  const on = (text: string) => mapOn(map, knownDays(map, [], TODAY), day(text));
  const ends = (text: string) => [...on(text).ties.values()].map(({ until }) => until);

  it('still has what was over later, ties and roles', () => {
    expect(ends('2026-02-27')).toEqual([undefined]);
    expect(ends('2026-02-28')).toEqual(['2026-02']);
    const roles = (text: string) =>
      on(text)
        .actors.get(idOf('ana'))
        ?.roles.map(({ until }) => until);
    expect(roles('2026-03-30')).toEqual([undefined]);
    expect(roles('2026-03-31')).toEqual(['2026-03']);
  });

  it('has neither who came later nor a role that began later', () => {
    expect([...on('2026-04-30').actors.keys()].sort()).toEqual(['ana', 'lea']);
    expect([...on('2026-05-01').actors.keys()].sort()).toEqual(['ana', 'bo', 'lea']);
    expect(on('2024').actors.get(idOf('ana'))).toBeUndefined();
  });
});
