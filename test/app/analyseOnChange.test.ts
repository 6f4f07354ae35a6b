import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Measured, QuicklyMeasured } from '../../src/analysis/measured';
import { analyseOnChange } from '../../src/app/analyseOnChange';
import { regroupMap } from '../../src/app/regroupMap';
import type { Day, TieId } from '../../src/domain/brand';
import { connectActors, keepGroups } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import type { Serving } from '../../src/workers/protocol';
import { aDocument, idOf } from '../helpers/graphs';
import { threadsHere } from '../workers/threadsHere';

/** Two triangles, one tie apart. */
const TIES = ['ana-bo', 'bo-cy', 'cy-ana', 'dan-eva', 'eva-fay', 'fay-dan', 'cy-dan'];

function opened(ties: readonly string[] = TIES) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(aDocument({}, ties)), false);
  const tie = (a: string, b: string) =>
    store.getState().execute(connectActors, { tie: newTie(`${a}-${b}` as TieId, idOf(a), idOf(b)) });
  return { store, tie };
}

/** A thread whose measuring takes as long as the test wants: until `finish` is called for it. */
function slowThread() {
  const calls: { readonly serving: Serving; readonly finish: () => void }[] = [];
  const { started, start } = threadsHere(() => {
    const api = analysisApi();
    return {
      ...api,
      measure: (...args: Parameters<AnalysisApi['measure']>) =>
        new Promise<Measured>((resolve) => {
          calls.push({ serving: args[0], finish: () => resolve(api.measure(...args)) });
        }),
      measureQuickly: (...args: Parameters<AnalysisApi['measureQuickly']>) =>
        new Promise<QuicklyMeasured>((resolve) => {
          calls.push({ serving: args[0], finish: () => resolve(api.measureQuickly(...args)) });
        }),
    };
  });
  return { started, calls, client: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('measuring at each change', () => {
  it('measures what was opened, keeps its groups and says so', async () => {
    const { store } = opened();
    const { calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    expect(store.getState().analysis).toBe('running');
    calls[0]!.finish();
    await pass(1);
    expect(store.getState().analysis).toBe('ready');
    expect([...store.getState().document.groups.values()].map(({ members }) => members.length)).toEqual([3, 3]);
    expect(store.getState().measures!.graph.size).toBe(TIES.length);
  });

  it('keeps the groups of a large map before its go-betweens are found: its picture waits for them alone', async () => {
    const ring = Array.from({ length: 2400 }, (_, number) => `p${number}-p${(number + 1) % 2400}`);
    const { store } = opened(ring);
    const waiting: (() => void)[] = [];
    const { start } = threadsHere(() => {
      const api = analysisApi();
      return {
        ...api,
        betweennessOfPart: async (...args: Parameters<AnalysisApi['betweennessOfPart']>) => {
          await new Promise<void>((resolve) => waiting.push(resolve));
          return api.betweennessOfPart(...args);
        },
      };
    });
    const [one, other] = [0, 1].map(() => connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start));
    analyseOnChange(store, { analysis: one!, analysisHelp: other!, helpAtFirst: true }, async () => {});
    await vi.waitFor(async () => {
      await pass(1);
      expect(store.getState().document.groups.size).toBeGreaterThan(1);
    }, 30_000);
    expect(store.getState()).toMatchObject({ analysis: 'running', measures: null });
    const { groups } = store.getState().document;
    await vi.waitFor(async () => {
      for (const search of waiting.splice(0)) search();
      await pass(1);
      expect(store.getState().analysis).toBe('ready');
    }, 30_000);
    expect(store.getState().document.groups).toBe(groups);
  });

  it('leaves the second of two processors to the first picture of a large map, and takes it for edits', async () => {
    const { store, tie } = opened(Array.from({ length: 2400 }, (_, number) => `p${number}-p${(number + 1) % 2400}`));
    const [one, other] = [0, 1].map(() => {
      const { started, start } = threadsHere(analysisApi);
      return { started, client: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start) };
    });
    analyseOnChange(store, { analysis: one!.client, analysisHelp: other!.client, helpAtFirst: false }, async () => {});
    const isReady = () =>
      vi.waitFor(async () => {
        await pass(100);
        expect(store.getState().analysis).toBe('ready');
      }, 30_000);
    await isReady();
    expect([one!.started.length, other!.started.length]).toEqual([1, 0]);
    tie('p1', 'p7');
    await pass(100);
    await isReady();
    expect(other!.started.length).toBe(1);
  });

  it('asks at once for what was opened, and once for edits that follow each other closely', async () => {
    const { store, tie } = opened();
    const { calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(1);
    expect(calls).toHaveLength(1);
    await pass(30);
    tie('ana', 'eva');
    await pass(30);
    tie('bo', 'eva');
    await pass(100);
    expect(calls).toHaveLength(2);
  });

  it('does not listen to an older version: what is shown is of the newer one', async () => {
    const { store, tie } = opened();
    const { started, calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    tie('ana', 'eva');
    await pass(100);
    expect(calls).toHaveLength(2);
    // On a small map the thread goes on: it is sooner done than another would be started.
    expect(started.map(({ ended }) => ended)).toEqual([false]);
    calls[0]!.finish();
    await pass(1);
    expect(store.getState()).toMatchObject({ analysis: 'running', measures: null });
    calls[1]!.finish();
    await pass(1);
    expect(store.getState().analysis).toBe('ready');
    expect(store.getState().measures!.graph.size).toBe(TIES.length + 1);
  });

  it('ends the thread of an older version of a large map; another answers for the newer one', async () => {
    const ring = Array.from({ length: 2400 }, (_, number) => `p${number}-p${(number + 1) % 2400}`);
    const { store, tie } = opened(ring);
    const { started, calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    tie('p0', 'p7');
    await pass(100);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    calls[0]!.finish();
    await pass(1);
    expect(store.getState()).toMatchObject({ analysis: 'running', measures: null });
    calls[1]!.finish();
    await vi.waitFor(async () => {
      await pass(1);
      expect(store.getState().measures?.graph.size).toBe(ring.length + 1);
    }, 30_000);
  });

  it('says how far it is when it takes long, a few times a second, and no more once it is there', async () => {
    const { store } = opened();
    const { calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    const { serving, finish } = calls[0]!;
    const said: (number | null)[] = [];
    store.subscribe(({ analysisProgress }, before) => {
      if (analysisProgress !== before.analysisProgress) said.push(analysisProgress);
    });
    for (let step = 1; step <= 100; step++) {
      serving.onProgress(step / 100);
      await pass(20);
    }
    finish();
    await pass(1);
    expect(said.length).toBeLessThan(9);
    const told = said.slice(0, -1).map(Number);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(said[0]).toBeGreaterThan(0.3);
    expect(said.at(-1)).toBeNull();
  });

  it('says nothing of how far a short one is', async () => {
    const { store } = opened();
    const { calls, client } = slowThread();
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    calls[0]!.serving.onProgress(0.5);
    await pass(500);
    expect(store.getState().analysisProgress).toBeNull();
  });

  it('says when it failed', async () => {
    const { store } = opened();
    const { started, client } = slowThread();
    const told: unknown[] = [];
    const tell = (reason: unknown) => void told.push(reason);
    process.once('unhandledRejection', tell);
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    started[0]!.fault('out of memory');
    await pass(1);
    expect(store.getState().analysis).toBe('failed');
    await vi.waitFor(() => expect(String(told)).toContain('out of memory'));
  });
});

describe('grouping again, when a person asks', () => {
  it('finds groups from scratch in one step to undo, and what is counted by group follows', async () => {
    const { store } = opened();
    const { start } = threadsHere(analysisApi);
    const client = connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start);
    analyseOnChange(store, { analysis: client, analysisHelp: null, helpAtFirst: true }, async () => {});
    await pass(100);
    // As somebody might leave them: all in one.
    const [one] = store.getState().document.groups.values();
    const members = [...store.getState().document.actors.keys()];
    store.getState().execute(keepGroups, { groups: [{ ...one!, members }] });
    const before = store.getState().measures!;
    store.getState().analysisReady({ ...before, measured: { ...before.measured, groups: [], brokerage: [] } });
    const asked = regroupMap(store, { asked: client });
    await pass(1);
    await asked;
    const { measures, document, past } = store.getState();
    expect([...document.groups.values()].map((group) => group.members.length)).toEqual([3, 3]);
    expect(measures!.measured.groups).toEqual([...document.groups.values()]);
    expect(measures!.measured.brokerage).toEqual(before.measured.brokerage);
    expect(measures!.measured.betweenness).toEqual(before.measured.betweenness);
    expect(past.at(-1)!.command).toBe('regroup');
    store.getState().undo();
    expect(store.getState().document.groups.size).toBe(1);
  });
});
