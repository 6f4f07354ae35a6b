import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { introductionKey } from '../../src/analysis/introductions/introductionKey';
import type { IntroductionsToTry } from '../../src/analysis/introductions/introductionsToTry';
import { introduceOnChange } from '../../src/app/introduceOnChange';
import type { Day, TieId } from '../../src/domain/brand';
import { connectActors, placeActor, ruleFinding } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { selectIntroductions } from '../../src/store/selectors/selectIntroductions';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { threadsHere } from '../workers/threadsHere';

/** A thread that finds when the test lets it. */
function slowThread() {
  const calls: { readonly sent: readonly string[]; readonly finish: () => void; readonly fail: () => void }[] = [];
  const { start } = threadsHere(() => {
    const api = analysisApi();
    return {
      ...api,
      introduce: (...args: Parameters<AnalysisApi['introduce']>) =>
        new Promise<IntroductionsToTry | null>((resolve, reject) => {
          const sent = Object.keys(args[1].parts);
          const fail = () => reject(new Error('no memory left'));
          calls.push({ sent, finish: () => resolve(api.introduce(...args)), fail });
        }),
    };
  });
  return { calls, client: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start) };
}

function opened() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(aMap({}, ['lea-b', 'b-c', 'c-d', 'd-e'])));
  const { calls, client } = slowThread();
  introduceOnChange(store, { asked: client });
  const { introductionsLookedFor: look } = store.getState();
  const tie = (a: string, b: string) =>
    store.getState().execute(connectActors, { tie: newTie(`${a}-${b}` as TieId, idOf(a), idOf(b)) });
  const shown = () => selectIntroductions(store.getState())?.open.map(({ a, b }) => `${a}-${b}`) ?? null;
  return { store, calls, look, tie, shown };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('introductions to try', () => {
  it('are found in the thread while somebody looks, and not before or after', async () => {
    const { store, calls, look, tie, shown } = opened();
    await pass(100);
    expect(calls).toHaveLength(0);
    look({});
    await pass(1);
    expect([calls.length, shown()]).toEqual([1, null]);
    calls[0]!.finish();
    await pass(1);
    expect(shown()).toEqual(['b-d', 'c-e', 'c-lea']);
    store.getState().execute(placeActor, { id: idOf('lea'), placement: { circles: { x: 1, y: 1 } } });
    await pass(100);
    look(null);
    tie('lea', 'c');
    await pass(100);
    expect(calls).toHaveLength(1);
  });

  it('after an edit the line that it is about goes at once, the others stay until the next are there', async () => {
    const { store, calls, look, tie, shown } = opened();
    look({});
    await pass(1);
    calls[0]!.finish();
    await pass(1);
    tie('c', 'lea');
    expect(shown()).toEqual(['b-d', 'c-e']);
    const ruling = { id: introductionKey(idOf('b'), idOf('d')), verdict: 'notRelevant' as const };
    store.getState().execute(ruleFinding, { ruling });
    expect(shown()).toEqual(['c-e']);
    await pass(100);
    expect(calls[1]!.sent).toEqual(['rulings']);
    calls[1]!.finish();
    await pass(1);
    expect(shown()).toEqual(['c-e', 'd-lea']);
  });

  it('give way to the newest that was asked', async () => {
    const { calls, look, shown } = opened();
    look({});
    await pass(1);
    look({ around: idOf('b') });
    await pass(1);
    look({ around: idOf('e') });
    await pass(1);
    expect(calls).toHaveLength(1);
    calls[0]!.finish();
    await pass(1);
    expect([calls.length, shown()]).toEqual([2, null]);
    calls[1]!.finish();
    await pass(1);
    expect(shown()).toEqual(['c-e']);
    expect(calls).toHaveLength(2);
  });

  it('say when they cannot be found, and are looked for again by whoever comes back', async () => {
    const { store, calls, look, shown } = opened();
    const told: unknown[] = [];
    process.once('unhandledRejection', (reason) => void told.push(reason));
    look({});
    await pass(1);
    calls[0]!.fail();
    await pass(100);
    expect([store.getState().introductionsFault, calls.length]).toEqual([true, 1]);
    await vi.waitFor(() => expect(String(told)).toContain('no memory left'));
    look(null);
    look({});
    await pass(100);
    while (shown() === null) {
      calls.at(-1)!.finish();
      await pass(1);
    }
    expect(store.getState().introductionsFault).toBe(false);
    expect(shown()).toEqual(['b-d', 'c-e', 'c-lea']);
  });
});
