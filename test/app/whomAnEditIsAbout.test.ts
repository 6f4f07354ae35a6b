import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MeasureOptions } from '../../src/analysis/measure';
import { analyseOnChange } from '../../src/app/analyseOnChange';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { connectActors, removeActor } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { aDocument, idOf } from '../helpers/graphs';
import { threadsHere } from '../workers/threadsHere';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Milliseconds, and whatever the threads answer meanwhile. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('the search for groups is told whom the edits since the last one are about, and nobody when a map is opened', async () => {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  const ties = ['ana-bo', 'bo-cy', 'cy-ana', 'dan-eva', 'eva-fay', 'fay-dan', 'cy-dan'];
  const open = (map: string) => store.getState().openDocument(map, startHistory(aDocument({}, ties)), false);
  open('first');
  const told: (readonly ActorId[] | undefined)[] = [];
  const { start } = threadsHere(() => {
    const api = analysisApi();
    const listening = (options: MeasureOptions) => void told.push(options.touched);
    return {
      ...api,
      measure: (...args: Parameters<AnalysisApi['measure']>) => {
        listening(args[3]);
        return api.measure(...args);
      },
    };
  });
  analyseOnChange(
    store,
    {
      analysis: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start),
      analysisHelp: null,
      helpAtFirst: true,
    },
    async () => {},
  );
  await pass(200);
  expect(told).toEqual([undefined]);

  store.getState().execute(connectActors, { tie: newTie('new' as TieId, idOf('ana'), idOf('eva')) });
  await pass(200);
  expect(told.at(-1)).toEqual(['ana', 'eva']);

  store.getState().execute(removeActor, { id: idOf('fay') });
  await pass(200);
  expect(told.at(-1)).toEqual(['dan', 'eva']);

  open('second');
  await pass(200);
  expect(told.at(-1)).toBeUndefined();
  expect(told).toHaveLength(4);
});
