import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToldComparison } from '../../src/analysis/compare/toldComparison';
import { compareOnChange } from '../../src/app/compareOnChange';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { connectActors, placeActor, removeActor } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { selectComparison } from '../../src/store/selectors/selectComparison';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { readSide } from '../helpers/comparedSides';
import { hautVallon } from '../helpers/hautVallon';
import { threadsHere } from '../workers/threadsHere';

type Told = ToldComparison | null;
type Sent = Parameters<AnalysisApi['compare']>[1];

const id = (text: string) => text as ActorId;

/** A thread that compares when the test lets it: `finish` for each call in turn. */
function slowThread() {
  const calls: { readonly sent: Sent; readonly finish: () => void; readonly fail: () => void }[] = [];
  const { started, start } = threadsHere(() => {
    const api = analysisApi();
    return {
      ...api,
      compare: (...args: Parameters<AnalysisApi['compare']>) =>
        new Promise<Told>((resolve, reject) => {
          const finish = () => resolve(api.compare(...args));
          calls.push({ sent: args[1], finish, fail: () => reject(new Error('no memory left')) });
        }),
    };
  });
  return { started, calls, client: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start) };
}

function opened() {
  const store = createAppStore({ language: 'fr', colourScheme: 'auto', today: '2026-11-24' as Day });
  store.getState().openDocument('m1', startHistory(hautVallon()));
  const thread = slowThread();
  compareOnChange(store, { asked: thread.client });
  const compareWith = (name: string, other = hautVallon()) => {
    store.getState().sideChosen('earlier', readSide(name, other));
    store.getState().dialogOpened('compare');
  };
  const tie = (a: string, b: string) =>
    store.getState().execute(connectActors, { tie: newTie(`${a}+${b}` as TieId, id(a), id(b)) });
  const shown = () => selectComparison(store.getState());
  return { ...thread, store, compareWith, tie, shown };
}

/** Catches what is left to be said to the person as something nobody foresaw. */
function listening() {
  const told: unknown[] = [];
  process.once('unhandledRejection', (reason) => void told.push(reason));
  return told;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a comparison', () => {
  it('is made in the thread when somebody looks, is nothing yet meanwhile, and turns round', async () => {
    const { store, calls, compareWith, tie, shown } = opened();
    tie('ISO', 'LEA');
    await pass(100);
    expect(calls).toHaveLength(0);
    compareWith('Printemps');
    await pass(1);
    expect([calls.length, shown()]).toEqual([1, null]);
    calls[0]!.finish();
    await pass(1);
    expect(shown()?.ties.new).toEqual([['ISO', 'LEA']]);
    expect(shown()?.after.document).toBe(store.getState().document);

    store.getState().compareTurned();
    expect(shown()).toBeNull();
    await pass(1);
    calls[1]!.finish();
    await pass(1);
    expect(shown()?.ties.gone).toEqual([['ISO', 'LEA']]);
  });

  it('follows the edits of the open map: the one before stays meanwhile, and only what changed is sent', async () => {
    const { calls, compareWith, tie, shown } = opened();
    compareWith('Printemps');
    await pass(1);
    calls[0]!.finish();
    await pass(1);
    const before = shown();
    tie('ISO', 'LEA');
    await pass(100);
    expect(shown()).toBe(before);
    expect(Object.keys(calls[1]!.sent.later.parts)).toEqual(['ties']);
    expect(calls[1]!.sent.earlier.parts).toEqual({});
    calls[1]!.finish();
    await pass(1);
    expect(shown()?.ties.new).toEqual([['ISO', 'LEA']]);
  });

  it('is left alone by what it does not look at, and by edits once nobody looks', async () => {
    const { store, calls, compareWith, tie } = opened();
    compareWith('Printemps');
    await pass(1);
    calls[0]!.finish();
    await pass(1);
    store.getState().execute(placeActor, { id: id('LEA'), placement: { circles: { x: 1, y: 1 } } });
    await pass(100);
    store.getState().dialogOpened(null);
    tie('ISO', 'LEA');
    await pass(100);
    expect(calls).toHaveLength(1);
  });

  it('gives way to the newest that was asked: those between never begin, those left are never shown', async () => {
    const { store, calls, compareWith, tie, shown } = opened();
    compareWith('Printemps');
    await pass(1);
    tie('ISO', 'LEA');
    await pass(100);
    const other = hautVallon();
    compareWith('Autre', removeActor.run(other, { id: id('GX') }));
    await pass(1);
    expect(calls).toHaveLength(1);
    calls[0]!.finish();
    await pass(1);
    expect([calls.length, shown()]).toEqual([2, null]);
    calls[1]!.finish();
    await pass(1);
    expect(shown()?.actors.new).toEqual(['GX']);

    tie('ISO', 'TEM');
    await pass(100);
    store.getState().comparisonLeft();
    calls[2]!.finish();
    await pass(1);
    expect([shown(), calls.length]).toEqual([null, 3]);
  });

  it('says when it failed, and the next edit compares again', async () => {
    const { store, calls, compareWith, tie, shown } = opened();
    const told = listening();
    compareWith('Printemps');
    await pass(1);
    calls[0]!.fail();
    await pass(1);
    expect(store.getState().comparisonFault).toBe(true);
    await vi.waitFor(() => expect(String(told)).toContain('no memory left'));
    tie('ISO', 'LEA');
    await pass(100);
    // The maps did not reach it: they are sent whole.
    while (shown() === null) {
      calls.at(-1)!.finish();
      await pass(1);
    }
    expect(store.getState().comparisonFault).toBe(false);
    expect(shown()?.ties.new).toEqual([['ISO', 'LEA']]);
  });

  it('sends the maps whole to a thread that was started afresh', async () => {
    const { store, started, calls, compareWith, tie, shown } = opened();
    const told = listening();
    compareWith('Printemps');
    await pass(1);
    calls[0]!.finish();
    await pass(1);
    tie('ISO', 'LEA');
    await pass(100);
    started[0]!.fault('out of memory');
    await pass(1);
    expect(store.getState().comparisonFault).toBe(true);
    await vi.waitFor(() => expect(String(told)).toContain('out of memory'));
    tie('ISO', 'TEM');
    await pass(100);
    expect(started).toHaveLength(2);
    calls[2]!.finish();
    await pass(1);
    expect(calls[3]!.sent.earlier.over).toBeNull();
    calls[3]!.finish();
    await pass(1);
    expect(shown()?.ties.new).toEqual([
      ['ISO', 'LEA'],
      ['ISO', 'TEM'],
    ]);
  });

  it('does not tell of a failure that nobody waits for any more', async () => {
    const { store, calls, compareWith } = opened();
    compareWith('Printemps');
    await pass(1);
    store.getState().comparisonLeft();
    calls[0]!.fail();
    await pass(1);
    expect(store.getState().comparisonFault).toBe(false);
  });
});
